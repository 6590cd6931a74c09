package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.claim.Claim;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.claim.Estimate;
import io.tallywire.claim.Evidence;
import io.tallywire.claim.Measure;
import io.tallywire.claim.ReaderVersion;
import io.tallywire.claim.Source;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.quantity.Quantity;
import io.tallywire.store.Database;
import io.tallywire.store.DatabaseSettings;
import io.tallywire.store.Stores;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reread}, over claims that stand for those of an older reader. */
class RereadTest {
  private static final Topic FLOOD =
      new Topic("flood", "Floods", Query.of("flood* AND (killed OR dead)"), "", null);
  private static final ChatRef CHAT = new ChatRef("console", "terminal");
  private static final Article ARTICLE =
      Article.given(
          "https://a.example/1",
          "Herald",
          "Flood in the valley",
          Terminal.NOW,
          "The flood in the valley killed 40 people, the interior ministry said on Monday.\n\n"
              + "Rescue teams went from house to house by boat.");

  private final Stores stores = Stores.standard();
  @TempDir private Path folder;
  private Terminal terminal;
  private Claim right;

  @BeforeEach
  void settings() throws IOException {
    terminal = new Terminal(folder);
    right = new ClaimExtractor().extract(ARTICLE, FLOOD).getFirst();
  }

  private static Claim byOlderReader(Estimate estimate, Source source) {
    return new Claim(
        estimate, source, new Evidence("", null, null, "old", ReaderVersion.CURRENT - 1));
  }

  private Claim right() {
    return byOlderReader(right.estimate(), right.source());
  }

  private Claim withFigure(int n) {
    Estimate e = right.estimate();
    return byOlderReader(
        new Estimate(
            e.measure(),
            e.population(),
            Quantity.exactly(BigDecimal.valueOf(n)),
            e.unit(),
            e.kind(),
            e.scope(),
            e.asOf(),
            e.asOfStated(),
            e.derived()),
        right.source());
  }

  private Claim missing(int n) {
    Estimate e = right.estimate();
    return byOlderReader(
        new Estimate(
            Measure.MISSING,
            e.population(),
            Quantity.exactly(BigDecimal.valueOf(n)),
            null,
            e.kind(),
            null,
            e.asOf().minusDays(1),
            false,
            false),
        Source.outlet());
  }

  private Database database() {
    return Database.open(DatabaseSettings.of(Terminal.url(folder)));
  }

  /** The article as an older reader left it, followed by a chat. */
  private void stored(Claim... claims) {
    try (Database db = database()) {
      db.change(tx -> {
        stores.topics().sync(tx, List.of(FLOOD), Terminal.NOW);
        stores.subscriptions().meet(tx, CHAT, "test", Terminal.NOW);
        stores.subscriptions().subscribe(tx, CHAT, "flood", Terminal.NOW);
        long id =
            stores
                .articles()
                .add(tx, ARTICLE, "a.example/1", null, Terminal.NOW)
                .orElseThrow()
                .id();
        stores.articles().match(tx, id, "flood", Terminal.NOW);
        stores.claims().add(tx, "flood", id, List.of(claims), Terminal.NOW);
      });
    }
  }

  private List<Posting> postings() {
    try (Database db = database()) {
      return db.read(tx -> stores.claims().postings(tx, "flood"));
    }
  }

  @Test
  void a_dry_run_shows_what_would_change_and_changes_nothing() {
    stored(withFigure(4), missing(7));
    List<Posting> before = postings();

    Terminal.Answer answer = terminal.run("reread", "--dry-run");

    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("Flood in the valley")
        .containsPattern("changed  killed.*: 4, as of .* -> killed.*: 40, as of ")
        .containsPattern("gone     missing.*: 7")
        .contains("1 claims gone, 0 fresh, 1 changed. Nothing was put in place.");
    assertThat(postings()).isEqualTo(before);
  }

  @Test
  void what_is_read_now_takes_the_place_of_what_was_read_and_nobody_is_told() {
    stored(withFigure(4), missing(7));

    terminal.run("reread");

    assertThat(postings())
        .singleElement()
        .satisfies(p -> assertThat(p.claim().estimate()).isEqualTo(right.estimate()));
    try (Database db = database()) {
      assertThat(db.read(tx -> stores.outbox().counts(tx)).pending()).isZero();
      List<Finding> findings = db.read(tx -> stores.claims().findings(tx, "flood"));
      assertThat(findings).as("no outlet changed its article").isEmpty();
    }
    assertThat(terminal.run("reread").out()).startsWith("0 articles read again");
  }

  @Test
  void claims_that_are_read_alike_stay_as_they_are() {
    stored(right());
    String id = postings().getFirst().id();

    assertThat(terminal.run("reread").out()).contains("1 articles read again, 0 of them otherwise");

    assertThat(postings())
        .singleElement()
        .satisfies(p -> {
          assertThat(p.id()).isEqualTo(id);
          assertThat(p.claim().evidence().reader()).isEqualTo(ReaderVersion.CURRENT);
        });
    assertThat(terminal.run("reread").out()).startsWith("0 articles read again");
  }

  @Test
  void articles_in_which_nothing_was_read_are_read_again() {
    stored();

    assertThat(terminal.run("reread").out())
        .containsPattern("fresh    killed.*: 40")
        .contains("0 claims gone, 1 fresh, 0 changed.");
    assertThat(postings()).hasSize(1);
  }

  @Test
  void what_this_reader_has_read_is_left_alone() {
    var claims = new ArrayList<>(List.of(withFigure(4)));
    claims.add(right);
    stored(claims.toArray(Claim[]::new));

    assertThat(terminal.run("reread").out()).startsWith("0 articles read again");
  }

  @Test
  void a_topic_that_is_named_is_read_again_whatever_version_has_read_it() {
    var claims = new ArrayList<>(List.of(withFigure(4)));
    claims.add(right);
    stored(claims.toArray(Claim[]::new));

    assertThat(terminal.run("reread", "--topic", "flood").out())
        .contains("1 articles read again, 1 of them otherwise: 1 claims gone, 0 fresh, 0 changed.");
    assertThat(postings()).hasSize(1);
    assertThat(terminal.run("reread", "--topic", "fire").err())
        .contains("--topic: topics.yml has no topic 'fire'");
  }

  @Test
  void without_a_database_none_is_made() {
    assertThat(terminal.run("reread").code()).isEqualTo(2);
    assertThat(folder.resolve("test.db")).doesNotExist();
  }
}
