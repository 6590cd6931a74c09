package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tallywire.alert.ChatRef;
import io.tallywire.claim.Measure;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.store.Database;
import io.tallywire.store.DatabaseSettings;
import io.tallywire.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backfill}. */
class BackfillTest {
  private static final String FORTY =
      "The flood in the valley killed 40 people, the interior ministry said on Monday.\n\n"
          + "Rescue teams went from house to house by boat.";
  private static final String NINETY =
      "The flood in the valley killed 95 people, the Red Cross said on Monday.\n\n"
          + "The railway hopes to run trains again before the weekend.";

  private final Stores stores = Stores.standard();
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void settings() throws IOException {
    terminal = new Terminal(folder);
  }

  private static String line(String url, String published, String text) throws IOException {
    return new JsonMapper()
        .writeValueAsString(
            Map.of(
                "id",
                url,
                "url",
                url,
                "outlet",
                "Herald",
                "title",
                "Flood",
                "published",
                published,
                "text",
                text));
  }

  private Path articles(String... lines) throws IOException {
    return Files.write(folder.resolve("articles.jsonl"), List.of(lines));
  }

  private Database database() {
    return Database.open(DatabaseSettings.of(Terminal.url(folder)));
  }

  private List<Posting> killed(String topic) {
    try (Database db = database()) {
      return db.read(tx -> stores.claims().postings(tx, topic)).stream()
          .filter(p -> p.claim().estimate().measure().equals(Measure.KILLED))
          .toList();
    }
  }

  @Test
  void articles_of_a_file_enter_the_ledger_in_the_order_of_their_publication() throws IOException {
    Path file =
        articles(
            line("https://b.example/2", "2026-03-03T09:00:00Z", FORTY),
            line("https://a.example/1", "2026-03-02T09:00:00+01:00", NINETY),
            line("https://c.example/3", "2026-03-03", "The cup final was a draw."));

    Terminal.Answer answer = terminal.run("backfill", "--topic", "flood", file.toString());

    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("2 articles entered")
        .contains("2 claims and 1 conflicts")
        .contains("1 do not match");
    assertThat(killed("flood"))
        .extracting(Posting::url)
        .containsExactly("https://a.example/1", "https://b.example/2");
  }

  @Test
  void a_second_run_changes_nothing() throws IOException {
    String file = articles(line("https://a.example/1", "2026-03-02T09:00:00Z", FORTY)).toString();
    terminal.run("backfill", "--topic", "flood", file);
    List<Posting> before = killed("flood");

    Terminal.Answer answer = terminal.run("backfill", "--topic", "flood", file);

    assertThat(answer.out()).contains("0 articles entered").contains("1 were known");
    assertThat(killed("flood")).isEqualTo(before);
  }

  @Test
  void nobody_is_told_and_other_topics_do_not_read_it() throws IOException {
    var chat = new ChatRef("console", "terminal");
    try (Database db = database()) {
      db.change(tx -> {
        stores
            .topics()
            .sync(
                tx,
                List.of(new Topic("flood", "Floods", Query.of("flood*"), "", null)),
                Terminal.NOW);
        stores.subscriptions().meet(tx, chat, "test", Terminal.NOW);
        stores.subscriptions().subscribe(tx, chat, "flood", Terminal.NOW);
      });
    }

    terminal.run(
        "backfill",
        "--topic",
        "flood",
        articles(
                line("https://a.example/1", "2026-03-02", FORTY + " A strike began."),
                line("https://b.example/2", "2026-03-03", NINETY))
            .toString());

    assertThat(killed("flood")).hasSize(2);
    assertThat(killed("strike")).isEmpty();
    try (Database db = database()) {
      assertThat(db.read(tx -> stores.outbox().counts(tx)).pending()).isZero();
    }
  }

  @Test
  void stored_articles_of_the_last_days_are_read() throws IOException {
    try (Database db = database()) {
      store(db, "https://old.example/1", "2026-02-01T09:00:00Z", NINETY);
      store(db, "https://b.example/2", "2026-03-10T09:00:00Z", NINETY);
      store(db, "https://a.example/1", "2026-03-09T09:00:00Z", FORTY);
    }

    Terminal.Answer answer = terminal.run("backfill", "--topic", "flood", "--since", "30d");

    assertThat(answer.out()).contains("2 articles entered");
    assertThat(killed("flood"))
        .extracting(Posting::url)
        .containsExactly("https://a.example/1", "https://b.example/2");
    assertThat(terminal.run("backfill", "--topic", "flood", "--since", "30d").out())
        .contains("0 articles entered")
        .contains("2 were known");
  }

  @Test
  void an_article_that_is_stored_is_read_as_it_is_stored() throws IOException {
    try (Database db = database()) {
      store(db, "https://a.example/1", "2026-03-09T09:00:00Z", FORTY);
    }

    terminal.run(
        "backfill",
        "--topic",
        "flood",
        articles(line("http://www.a.example/1/", "2026-03-01", NINETY)).toString());

    assertThat(killed("flood"))
        .singleElement()
        .satisfies(p -> assertThat(p.claim().evidence().quote()).contains("killed 40 people"));
  }

  private void store(Database db, String url, String published, String text) {
    db.change(tx ->
        stores
            .articles()
            .add(
                tx,
                Article.given(url, "Herald", "Flood", Instant.parse(published), text),
                url.replace("https://", ""),
                null,
                Terminal.NOW));
  }

  @Test
  void an_unknown_topic_is_answered_with_those_there_are() throws IOException {
    Terminal.Answer answer = terminal.run("backfill", "--topic", "floods", articles().toString());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("no topic 'floods'; the topics are flood, strike");
  }

  @Test
  void a_broken_line_is_named_and_nothing_enters() throws IOException {
    String good = line("https://a.example/1", "2026-03-02", FORTY);
    Map<String, String> complaints =
        Map.of(
            "{\"url\":",
            ":2: is not JSON",
            "[1]",
            ":2: is not a JSON object",
            good.replace("\"outlet\"", "\"outled\""),
            ":2: \"outlet\" is missing",
            good.replace("2026-03-02", "yesterday"),
            ":2: \"published\" is not a time");
    for (Map.Entry<String, String> complaint : complaints.entrySet()) {
      Path file = articles(good, complaint.getKey());

      Terminal.Answer answer = terminal.run("backfill", "--topic", "flood", file.toString());

      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.err()).contains(file + complaint.getValue());
    }
    assertThat(folder.resolve("test.db")).doesNotExist();
  }

  @Test
  void a_file_and_a_time_exclude_each_other_and_one_is_needed() throws IOException {
    assertThat(terminal.run("backfill", "--topic", "flood").code()).isEqualTo(2);
    assertThat(
            terminal
                .run("backfill", "--topic", "flood", "--since", "1d", articles().toString())
                .code())
        .isEqualTo(2);
    Terminal.Answer answer = terminal.run("backfill", "--topic", "flood", "--since", "a month");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("'a month' is no time like 30d");
  }
}
