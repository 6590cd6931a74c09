package io.tallywire.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.feed.Entry;
import io.tallywire.feed.Feed;
import io.tallywire.feed.FeedParser;
import io.tallywire.feed.FeedReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the feed reader makes of files: one JSON object a line, for every file, always. */
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description = "Shows what the feed reader makes of files, one JSON line each.")
public final class InspectFeed implements Callable<Integer> {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final FeedParser parser = new FeedParser();

  @Spec private CommandSpec spec = CommandSpec.create();

  @SuppressWarnings("UnusedVariable") // accepted as everywhere; there is no other form
  @Option(names = "--json", description = "Print JSON lines (the default).")
  private boolean json;

  @Option(
      names = "--manifest",
      paramLabel = "FILES.jsonl",
      description =
          "Lines with \"file\" (relative to the manifest), and optionally \"content_type\" and"
              + " \"base_url\".")
  private @Nullable Path manifest;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Feed files.")
  private List<String> files = new ArrayList<>();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (manifest != null) {
      inspectManifest(manifest, out);
    } else if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name a FILE or a --manifest");
    }
    for (String file : files) {
      inspect(file, Path.of(file), null, null, out);
    }
    out.flush();
    return 0;
  }

  private void inspectManifest(Path list, PrintWriter out) {
    List<String> lines;
    try {
      lines = Files.readAllLines(list);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "cannot read the manifest " + list, e);
    }
    for (String line : lines) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode row;
      try {
        row = MAPPER.readTree(line);
      } catch (JsonProcessingException e) {
        throw new ParameterException(spec.commandLine(), "not a JSON line: " + line, e);
      }
      String file = row.path("file").asText();
      Path path = list.toAbsolutePath().resolveSibling(file);
      inspect(file, path, text(row, "content_type"), text(row, "base_url"), out);
    }
  }

  private static @Nullable String text(JsonNode row, String name) {
    return row.hasNonNull(name) ? row.get(name).asText() : null;
  }

  private void inspect(
      String name,
      Path path,
      @Nullable String contentType,
      @Nullable String baseUrl,
      PrintWriter out) {
    ObjectNode line = MAPPER.createObjectNode().put("file", name);
    try {
      switch (parser.parse(Files.readAllBytes(path), contentType, baseUrl)) {
        case FeedReading.Read read -> describe(read.feed(), line);
        case FeedReading.NotAFeed no -> {
          line.put("ok", false).put("error", no.reason());
          if (!no.feedLinks().isEmpty()) {
            var links = line.putArray("feeds");
            no.feedLinks().forEach(links::add);
          }
        }
      }
    } catch (IOException e) {
      line.put("ok", false).put("error", "cannot read the file");
    }
    out.println(line);
  }

  private static void describe(Feed feed, ObjectNode line) {
    line.put("ok", true).put("title", feed.title()).put("link", feed.link());
    var entries = line.putArray("entries");
    for (Entry entry : feed.entries()) {
      entries
          .addObject()
          .put("id", entry.id())
          .put("link", entry.link())
          .put("title", entry.title())
          .put("published", iso(entry.published()))
          .put("updated", iso(entry.updated()))
          .put("text", entry.text())
          .put("summary", entry.summary());
    }
  }

  private static @Nullable String iso(@Nullable OffsetDateTime date) {
    return date == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }
}
