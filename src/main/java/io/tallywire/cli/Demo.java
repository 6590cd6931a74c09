package io.tallywire.cli;

import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Text;
import io.tallywire.config.Config;
import io.tallywire.config.ConfigException;
import io.tallywire.demo.NewsroomArticle;
import io.tallywire.demo.NewsroomScript;
import io.tallywire.demo.SampleNewsroom;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Plays the sample newsroom to the real service: invented outlets publish half a year of news on
 * loopback within a minute, and this terminal is a subscribed chat. Needs no token and no internet;
 * leaves nothing behind.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Show the main job on invented outlets; no token, no internet.")
public final class Demo implements Callable<Integer> {
  private static final long PATIENCE_MILLIS = 20_000;
  private static final long STEP_MILLIS = 20;

  @Option(names = "--exit", description = "End by itself after the last article.")
  private boolean exit;

  private final ProgramFactory programs;
  private final InputStream in;
  private final java.io.PrintStream out;

  public Demo(ProgramFactory programs, InputStream in, java.io.PrintStream out) {
    this.programs = programs;
    this.in = in;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, ConfigException {
    Path folder = Files.createTempDirectory("tallywire-demo-");
    try (var newsroom = new SampleNewsroom(NewsroomScript.load())) {
      Config config = settings(folder, newsroom.feeds());
      InputStream typed = exit ? InputStream.nullInputStream() : in;
      try (Program program = programs.create(config, typed, out)) {
        program.start();
        program.say(welcome(newsroom));
        return play(newsroom, program) ? 0 : 1;
      }
    } finally {
      delete(folder);
    }
  }

  private boolean play(SampleNewsroom newsroom, Program program) throws InterruptedException {
    if (!await(program::allFeedsPolled)) {
      program.say(RichText.plain("The newsroom's feeds were not read in time; see the log above."));
      return false;
    }
    while (newsroom.hasNext()) {
      NewsroomArticle article = newsroom.publishNext();
      boolean read =
          newsroom.awaitReader(article, PATIENCE_MILLIS)
              && await(() -> program.knows(newsroom.address(article)));
      if (!read) {
        program.say(RichText.plain("'%s' was not read in time.".formatted(article.title())));
        return false;
      }
    }
    await(program::allSent);
    program.say(
        RichText.of(new Heading("The newsroom has published everything. /estimates says:", null)));
    program.ask("/estimates nk-troops");
    if (!exit) {
      program.say(RichText.plain("Type /latest, /estimates, /watch, /help - or quit."));
      program.awaitEndOfInput();
    }
    return true;
  }

  private static RichText welcome(SampleNewsroom newsroom) {
    String outlets = String.join(", ", newsroom.feeds().keySet());
    return RichText.of(
        new Heading("Tallywire demo", null),
        Paragraph.of(
            "Invented outlets publish six months of news about North Korean troops in Russia within a"
                + " minute: "
                + outlets
                + "."),
        Paragraph.of(
            "The real service polls their feeds, reads the articles, keeps the ledger of who said how"
                + " many, and this terminal is a subscribed chat. Watch for contradictions."),
        new Bullets(
            List.of(
                List.of(Text.of("/estimates shows the ledger, /latest the newest articles")),
                List.of(
                    Text.of("/watch prisoners: captured OR prisoner* follows words of your own")),
                List.of(Text.of("/help lists the rest; quit ends")))));
  }

  private static Config settings(Path folder, Map<String, String> feeds)
      throws IOException, ConfigException {
    Files.writeString(
        folder.resolve("tallywire.yml"),
        """
        database: { url: "jdbc:sqlite:%s" }
        poll: { min-interval: 1s, max-interval: 1s }
        fetch: { allow-private-addresses: true }
        web: { port: 0 }
        """
            .formatted(folder.resolve("tallywire.db")));
    Files.writeString(
        folder.resolve("feeds.yml"),
        feeds.entrySet().stream()
            .map(f -> "  - { url: \"%s\", outlet: \"%s\" }".formatted(f.getValue(), f.getKey()))
            .collect(Collectors.joining("\n", "feeds:\n", "\n")));
    Files.writeString(
        folder.resolve("topics.yml"),
        """
        topics:
          - id: nk-troops
            title: "North Korean troops in Russia"
            query: '("north korea*" OR pyongyang OR dprk) AND (troops OR soldiers OR casualties) AND (russia* OR ukrain* OR kursk)'
            description: "Troops sent to Russia and their losses."
        """);
    return Config.load(folder, Map.of());
  }

  private static boolean await(BooleanSupplier done) throws InterruptedException {
    for (long waited = 0; waited < PATIENCE_MILLIS; waited += STEP_MILLIS) {
      if (done.getAsBoolean()) {
        return true;
      }
      Thread.sleep(STEP_MILLIS);
    }
    return done.getAsBoolean();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
