package io.tallywire.app;

import io.tallywire.cli.Tallywire;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program's entry. */
public final class Main {
  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  public static void main(String[] args) {
    quietLogs(args);
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

  /** In the demonstration the terminal is a chat: only trouble may stand between its messages. */
  private static void quietLogs(String[] args) {
    if (args.length > 0 && args[0].equals("demo")) {
      System.setProperty("tallywire.log.level", "WARN");
    }
    // It asks for a module that would make the start slower.
    LUCENE_VECTORS.setLevel(Level.SEVERE);
  }

  private Main() {}
}
