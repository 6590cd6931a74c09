package io.tallywire.cli;

import io.tallywire.config.ConfigException;
import io.tallywire.config.FeedsEditor;
import io.tallywire.feed.Opml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the feeds of {@code feeds.yml} as OPML. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write the feeds of feeds.yml as OPML.")
final class OpmlExport implements Callable<Integer> {
  @Mixin private ConfigFolder folder = new ConfigFolder();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "Where to; - is standard output (default).")
  private String file = "-";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws ConfigException, IOException {
    String document =
        Opml.write(
            "Tallywire's feeds",
            new FeedsEditor(folder.path())
                .feeds().stream()
                    .map(feed -> new Opml.Outline(feed.outlet(), feed.url(), 0))
                    .toList());
    if (file.equals("-")) {
      spec.commandLine().getOut().print(document);
      spec.commandLine().getOut().flush();
    } else {
      write(Path.of(file), document);
    }
    return 0;
  }

  /** The whole file or none. */
  private static void write(Path target, String document) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.writeString(part, document);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
