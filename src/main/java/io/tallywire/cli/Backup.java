package io.tallywire.cli;

import io.tallywire.config.ConfigException;
import io.tallywire.store.Database;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the database while the service goes on. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Write a consistent copy of the database to FILE, also while the service runs. An existing"
            + " file is left alone.")
final class Backup implements Callable<Integer> {
  @Mixin private ConfigFolder folder = new ConfigFolder();

  @Parameters(paramLabel = "FILE", description = "Where to; there must be no such file yet.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws ConfigException {
    Database.backup(folder.load().database(), file);
    spec.commandLine().getOut().printf("The database was copied to %s.%n", file);
    return 0;
  }
}
