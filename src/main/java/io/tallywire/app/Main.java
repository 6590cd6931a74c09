package io.tallywire.app;

import io.tallywire.cli.Tallywire;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** The program's entry. */
public final class Main {
  public static void main(String[] args) {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(out);
    String version = Tallywire.version();
    int code =
        Tallywire.commandLine(
                (config, in, terminal) ->
                    new App(config, in, terminal, InstantSource.system(), version),
                System.in,
                out,
                InstantSource.system())
            .execute(args);
    System.exit(code);
  }

  private Main() {}
}
