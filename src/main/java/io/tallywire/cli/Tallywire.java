package io.tallywire.cli;

import io.tallywire.config.ConfigException;
import io.tallywire.store.DatabaseException;
import io.tallywire.web.WebException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line's root. Exit codes: 0 done, 1 failed, 2 the input or the settings cannot be
 * used.
 */
@Command(
    name = "tallywire",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Watches the news and keeps score of its numbers.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:the input or the settings cannot be used"})
public final class Tallywire {
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;

  /** The whole command line; answers go to {@code out}, errors to standard error. */
  public static CommandLine commandLine(
      ProgramFactory programs, InputStream in, PrintStream out, InstantSource clock) {
    var inspect = new CommandLine(new Inspect());
    inspect.addSubcommand(new InspectFeed());
    inspect.addSubcommand(new InspectArticle());
    inspect.addSubcommand(new InspectQuantities());
    var opml = new CommandLine(new OpmlCommand());
    opml.addSubcommand(new OpmlImport());
    opml.addSubcommand(new OpmlExport());
    var root = new CommandLine(new Tallywire());
    root.addSubcommand(new Demo(programs, in, out));
    root.addSubcommand(new Run(programs, in, out));
    root.addSubcommand(new Check(clock));
    root.addSubcommand(new Analyze());
    root.addSubcommand("inspect", inspect);
    root.addSubcommand("opml", opml);
    root.addSubcommand(new Backup());
    root.addSubcommand(new Backfill(clock));
    root.addSubcommand(new Reread(clock));
    root.addSubcommand(new Withdraw(clock));
    root.addSubcommand(new Version());
    root.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    root.setExecutionExceptionHandler((e, command, result) -> {
      boolean expected =
          e instanceof ConfigException
              || e instanceof DatabaseException
              || e instanceof WebException
              || e instanceof InputException;
      command.getErr().println("tallywire: " + (expected ? e.getMessage() : e.toString()));
      return expected ? BAD_INPUT : FAILED;
    });
    return root;
  }

  /** The version of this build. */
  public static String version() {
    return Objects.requireNonNullElse(
        Tallywire.class.getPackage().getImplementationVersion(), "development");
  }
}
