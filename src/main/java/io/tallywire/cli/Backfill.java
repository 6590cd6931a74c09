package io.tallywire.cli;

import io.tallywire.config.Amounts;
import io.tallywire.config.Config;
import io.tallywire.config.ConfigException;
import io.tallywire.extract.Article;
import io.tallywire.match.Topic;
import io.tallywire.pipeline.OlderArticles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads older articles into a topic's ledger. Nobody is told; a second run changes nothing. */
@Command(
    name = "backfill",
    mixinStandardHelpOptions = true,
    description =
        "Read older articles into a topic's ledger without telling anybody. A second run changes"
            + " nothing.")
final class Backfill implements Callable<Integer> {
  @Option(names = "--topic", required = true, paramLabel = "T", description = "The topic's id.")
  private String topic = "";

  @ArgGroup(multiplicity = "1")
  private Articles articles = new Articles();

  @Mixin private ConfigFolder folder = new ConfigFolder();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  Backfill(InstantSource clock) {
    this.clock = clock;
  }

  /** Which articles: one of both. */
  static final class Articles {
    @Parameters(
        paramLabel = "ARTICLES.jsonl",
        description = "One JSON object a line: url, outlet, title, published, text.")
    private @Nullable Path file;

    @Option(
        names = "--since",
        paramLabel = "TIME",
        description = "The stored articles published since then: 30d, 12h.")
    private @Nullable String since;
  }

  @Override
  public Integer call() throws ConfigException, InputException {
    Duration back = articles.since == null ? null : duration(articles.since);
    List<Article> given = articles.file == null ? List.of() : GivenArticles.read(articles.file);
    Config config = folder.load();
    try (var archive = new Archive(config, clock)) {
      List<String> ids = archive.topics().stream().map(Topic::id).toList();
      if (!ids.contains(topic)) {
        throw new InputException(
            "--topic",
            "there is no topic '%s'; the topics are %s".formatted(topic, String.join(", ", ids)));
      }
      print(
          back == null
              ? archive.older().takeIn(topic, given)
              : archive.older().readStored(topic, clock.instant().minus(back)));
    }
    return 0;
  }

  private void print(OlderArticles.Sum sum) {
    spec.commandLine()
        .getOut()
        .printf(
            "%d articles entered the ledger of '%s' with %d claims and %d conflicts; %d were known,"
                + " %d do not match the topic.%n",
            sum.entered(), topic, sum.claims(), sum.conflicts(), sum.known(), sum.unmatched());
  }

  private static Duration duration(String text) throws InputException {
    return Amounts.duration(text)
        .orElseThrow(
            () -> new InputException("--since", "'%s' is no time like 30d or 12h".formatted(text)));
  }
}
