package io.tallywire.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.tallywire.demo.NewsroomArticle;
import io.tallywire.demo.NewsroomOutlet;
import io.tallywire.demo.NewsroomScript;
import io.tallywire.demo.SampleNewsroom;
import io.tallywire.extract.Article;
import io.tallywire.match.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program reads the sample newsroom and is killed (SIGKILL) at twenty seeded moments:
 * no alert is lost, and each kill repeats one at most.
 */
class KilledProgramIT {
  private static final int KILLS = 20;
  private static final long SEED = 20241223;
  private static final long PATIENCE_SECONDS = 120;

  /** One wire story and its reprints: whichever is read first is told. */
  private static final Set<String> WIRE_STORY = Set.of("n12", "n13", "n14");

  private static final Query QUERY =
      Query.of(
          "(\"north korea*\" OR pyongyang OR dprk) AND (troops OR soldiers OR casualties)"
              + " AND (russia* OR ukrain* OR kursk)");

  @TempDir Path folder;

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void no_alert_is_lost_and_each_kill_repeats_one_at_most() throws Exception {
    var random = new Random(SEED);
    NewsroomScript script = NewsroomScript.load();
    try (var newsroom = new SampleNewsroom(script)) {
      PackagedProgram.configuration(
          file("config"),
          newsroom.feeds(),
          "database: { url: \"jdbc:sqlite:" + file("tallywire.db") + "\" }",
          "poll: { min-interval: 1s, max-interval: 1s }",
          "fetch: { allow-private-addresses: true }",
          "web: { port: 0 }");
      Process program = run();
      await(
          "the first polls",
          () ->
              count("select count(*) from feed where first_poll_done = 0") == 0
                  && count("select count(*) from feed") == newsroom.feeds().size());
      for (int kill = 0; kill < KILLS; kill++) {
        publish(newsroom, 1 + random.nextInt(2));
        Thread.sleep(random.nextInt(1_800)); // the moment of the kill, seeded
        program.destroyForcibly().waitFor();
        program = run();
        if (random.nextInt(3) > 0) { // some are killed while they start
          long started = polls();
          await("a poll after the restart", () -> polls() > started);
        }
      }
      while (newsroom.hasNext()) {
        publish(newsroom, 1);
        Thread.sleep(200);
      }
      await("all articles", () -> count("select count(*) from article") == pages(script));
      await("all messages", () -> count("select count(*) from outbox where state <> 'sent'") == 0);
      program.destroy();
      assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    Map<String, Integer> told = told(script);
    var lost = new ArrayList<String>();
    int repeats = 0;
    int wireStory = 0;
    for (NewsroomArticle article : expected(script)) {
      int times = told.getOrDefault(article.title(), 0);
      if (WIRE_STORY.contains(article.id())) {
        wireStory += times;
      } else if (times == 0) {
        lost.add(article.id() + " " + article.title());
      } else {
        repeats += times - 1;
      }
    }
    assertThat(lost).isEmpty();
    assertThat(wireStory).as("the wire story").isPositive();
    assertThat(repeats + wireStory - 1).isLessThanOrEqualTo(KILLS + CORRECTIONS);
    assertThat(told)
        .doesNotContainKey("Late header gives North Korea's juniors a 2-1 win over the South");
  }

  /** A corrected article is told again under its title: that is no repeat. */
  private static final int CORRECTIONS = 1;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Process run() throws Exception {
    return PackagedProgram.start(
        file("out.txt"), file("err.txt"), Map.of(), "run", "--config", file("config").toString());
  }

  private static void publish(SampleNewsroom newsroom, int articles) {
    for (int i = 0; i < articles && newsroom.hasNext(); i++) {
      newsroom.publishNext();
    }
  }

  private static List<NewsroomArticle> expected(NewsroomScript script) {
    Map<String, String> languages = new HashMap<>();
    for (NewsroomOutlet outlet : script.outlets()) {
      languages.put(outlet.id(), outlet.language());
    }
    return script.articles().stream()
        .filter(a -> !a.isCorrection())
        .filter(a ->
            QUERY.matches(
                new Article(
                    "https://" + a.outlet() + ".example/" + a.id(),
                    a.outlet(),
                    a.title(),
                    a.author(),
                    a.published(),
                    a.text(),
                    languages.getOrDefault(a.outlet(), "en"),
                    Article.Origin.PAGE)))
        .toList();
  }

  private static long pages(NewsroomScript script) {
    return script.articles().stream().map(NewsroomArticle::page).distinct().count();
  }

  private Map<String, Integer> told(NewsroomScript script) throws Exception {
    Map<String, Integer> told = new HashMap<>();
    List<String> titles = script.articles().stream().map(NewsroomArticle::title).toList();
    for (String line : Files.readAllLines(file("out.txt"))) {
      if (titles.contains(line)) {
        told.merge(line, 1, Integer::sum);
      }
    }
    return told;
  }

  private long polls() throws SQLException {
    return count("select coalesce(sum(attempts), 0) from feed");
  }

  private long count(String query) throws SQLException {
    if (!Files.exists(file("tallywire.db"))) {
      return -1;
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + file("tallywire.db"));
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : -1;
    } catch (SQLException e) {
      return -1; // the tables are not there yet, or the file is just being opened
    }
  }

  private void await(String what, Callable<Boolean> done) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!done.call()) {
      if (System.nanoTime() > end) {
        fail("waited in vain for " + what + "; the program said:\n" + tail(file("err.txt")));
      }
      Thread.sleep(50);
    }
  }

  private static String tail(Path file) throws Exception {
    List<String> lines = Files.readAllLines(file);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
  }
}
