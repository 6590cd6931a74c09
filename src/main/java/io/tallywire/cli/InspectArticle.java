package io.tallywire.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tallywire.extract.ArticleExtractor;
import io.tallywire.extract.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect article}: what the article reader makes of saved pages. */
@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    description = "Prints what is read from saved pages: title, author, date and text.")
public final class InspectArticle implements Callable<Integer> {
  private static final int UNREADABLE = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--json", description = "One JSON object a line, one line a file.")
  private boolean json;

  @Option(names = "--url", paramLabel = "URL", description = "The address the pages came from.")
  private String url = "";

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "HTML, plain or gzipped (.gz).")
  private List<Path> files = List.of();

  private final ArticleExtractor extractor = new ArticleExtractor();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int exit = 0;
    for (Path file : files) {
      try {
        print(out, file, extractor.read(bytes(file), null, url));
      } catch (IOException e) {
        spec.commandLine().getErr().printf("%s: cannot be read: %s%n", file, e.getMessage());
        exit = UNREADABLE;
      }
    }
    out.flush();
    return exit;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!file.toString().endsWith(".gz")) {
        return in.readAllBytes();
      }
      try (var unzipped = new GZIPInputStream(in)) {
        return unzipped.readAllBytes();
      }
    }
  }

  private static @Nullable String iso(@Nullable OffsetDateTime date) {
    return date == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }

  private void print(PrintWriter out, Path file, Page page) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("file", file.toString());
    values.put("title", page.title());
    values.put("author", page.author());
    values.put("published", iso(page.published()));
    values.put("text", page.text());
    if (!json) {
      values.forEach((name, value) -> out.println(name + ": " + (value == null ? "-" : value)));
      out.println();
      return;
    }
    try {
      out.println(JSON.writeValueAsString(values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // strings can always be written
    }
  }
}
