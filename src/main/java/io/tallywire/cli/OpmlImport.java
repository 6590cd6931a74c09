package io.tallywire.cli;

import io.tallywire.config.ConfigException;
import io.tallywire.config.FeedsEditor;
import io.tallywire.feed.Opml;
import io.tallywire.feed.OpmlException;
import io.tallywire.store.FeedAddress;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds the feeds of an OPML file to {@code feeds.yml}. It does not ask them. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Add the feeds of an OPML file to feeds.yml. What stands there stays; known feeds are"
            + " skipped.")
final class OpmlImport implements Callable<Integer> {
  @Mixin private ConfigFolder folder = new ConfigFolder();

  @Parameters(paramLabel = "FILE", description = "The OPML file.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InputException, ConfigException, IOException {
    List<FeedAddress> feeds = feeds();
    int added = new FeedsEditor(folder.path()).add(feeds).size();
    spec.commandLine()
        .getOut()
        .printf(
            "%d feeds added to %s, %d were there already.%n",
            added, folder.path().resolve("feeds.yml"), feeds.size() - added);
    return 0;
  }

  private List<FeedAddress> feeds() throws InputException {
    List<FeedAddress> feeds = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Opml.Outline outline : outlines()) {
      String host = host(outline.url());
      if (host == null) {
        problems.add(
            "%s:%d: '%s' is no address that starts with http:// or https://"
                .formatted(file, outline.line(), outline.url()));
      } else {
        feeds.add(new FeedAddress(outline.url(), outlet(outline.title(), host)));
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(String.join("\n", problems));
    }
    if (feeds.isEmpty()) {
      throw new InputException(file.toString(), "there is no feed in it");
    }
    return feeds;
  }

  private List<Opml.Outline> outlines() throws InputException {
    try {
      return Opml.read(Files.readAllBytes(file));
    } catch (OpmlException e) {
      throw new InputException(file + ":" + e.line(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new InputException(file.toString(), "cannot be read (" + e.getMessage() + ")");
    }
  }

  /** The host of a web address; {@code null} for any other text. */
  private static @Nullable String host(String url) {
    try {
      URI address = new URI(url);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return scheme.equals("http") || scheme.equals("https") ? address.getHost() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String outlet(String title, String host) {
    String line = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.isEmpty() ? host : line;
  }
}
