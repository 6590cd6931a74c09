package io.tallywire.cli;

import io.tallywire.config.Config;
import io.tallywire.config.ConfigException;
import io.tallywire.config.Problem;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The service: runs until it is told to stop. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Run the service until it is stopped (quit, Ctrl-C, SIGTERM).")
public final class Run implements Callable<Integer> {
  @Mixin private ConfigFolder folder = new ConfigFolder();

  private final ProgramFactory programs;
  private final InputStream in;
  private final PrintStream out;

  public Run(ProgramFactory programs, InputStream in, PrintStream out) {
    this.programs = programs;
    this.in = in;
    this.out = out;
  }

  @Override
  public Integer call() throws ConfigException, InterruptedException {
    Config config = folder.load();
    for (Problem warning : config.warnings()) {
      System.err.println("tallywire: " + warning);
    }
    Program program = programs.create(config, in, out);
    Runtime.getRuntime().addShutdownHook(new Thread(program::close, "stop"));
    program.start();
    program.awaitQuit();
    return 0;
  }
}
