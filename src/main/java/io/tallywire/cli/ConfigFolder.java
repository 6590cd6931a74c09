package io.tallywire.cli;

import io.tallywire.config.Config;
import io.tallywire.config.ConfigException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the folder of settings. */
final class ConfigFolder {
  @Option(
      names = "--config",
      paramLabel = "DIR",
      defaultValue = "config",
      description = "The folder with tallywire.yml, feeds.yml and topics.yml (default: config).")
  private Path folder = Path.of("config");

  Path path() {
    return folder;
  }

  Config load() throws ConfigException {
    return Config.load(folder, System.getenv());
  }
}
