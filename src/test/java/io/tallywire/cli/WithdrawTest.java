package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.claim.Claim;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.extract.Article;
import io.tallywire.feed.PageAddress;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.outbox.Draft;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.Outcome;
import io.tallywire.store.Database;
import io.tallywire.store.DatabaseSettings;
import io.tallywire.store.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawTest {
  private static final Topic FLOOD =
      new Topic("flood", "Floods", Query.of("flood* AND (killed OR dead)"), "", null);
  private static final ChatRef CHAT = new ChatRef("console", "terminal");
  private static final String URL = "https://a.example/1";
  private static final Article ARTICLE =
      Article.given(
          URL,
          "Herald",
          "Flood in the valley",
          Terminal.NOW,
          "The flood in the valley killed 1,040 people, the interior ministry said on Monday.\n\n"
              + "Rescue teams went from house to house by boat.");

  private final Stores stores = Stores.standard();
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void told() throws IOException {
    terminal = new Terminal(folder);
    List<Claim> claims = new ClaimExtractor().extract(ARTICLE, FLOOD);
    try (Database db = database()) {
      db.change(tx -> {
        stores.topics().sync(tx, List.of(FLOOD), Terminal.NOW);
        stores.subscriptions().meet(tx, CHAT, "test", Terminal.NOW);
        stores.subscriptions().subscribe(tx, CHAT, "flood", Terminal.NOW);
        String key = PageAddress.sameAs(URL, false);
        long id = stores.articles().add(tx, ARTICLE, key, null, Terminal.NOW).orElseThrow().id();
        Posting posting = stores.claims().add(tx, "flood", id, claims, Terminal.NOW).getFirst();
        var text = RichText.plain("1,040 killed");
        var draft = new Draft(CHAT, text, "story:1", id, null, Set.of(Long.valueOf(posting.id())));
        stores.outbox().enqueue(tx, draft, Terminal.NOW);
      });
    }
  }

  private Database database() {
    return Database.open(DatabaseSettings.of(Terminal.url(folder)));
  }

  private List<Posting> ledger() {
    try (Database db = database()) {
      return db.read(tx -> stores.claims().postings(tx, "flood"));
    }
  }

  @Test
  void what_counts_of_an_article_is_listed() {
    Terminal.Answer answer = terminal.run("withdraw", URL);

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("Flood in the valley", "killed, people", "1,040", "interior ministry", "[flood]");
    assertThat(ledger()).hasSize(1);
  }

  @Test
  void a_figure_is_taken_out_and_those_who_were_shown_it_are_told() {
    Terminal.Answer answer =
        terminal.run("withdraw", URL, "1,040", "--reason", "it is another flood's toll");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Taken out of the ledgers:", "1,040", "1 chats are told.");
    assertThat(ledger()).isEmpty();
    try (Database db = database()) {
      var now = Terminal.NOW.plusSeconds(60);
      Set<String> console = Set.of("console");
      OutboxMessage first =
          db.write(tx -> stores.outbox().lease(tx, console, now, now, 9)).getFirst();
      db.change(tx -> stores.outbox().record(tx, first, new Outcome.Done("m1"), now));
      OutboxMessage reply =
          db.write(tx -> stores.outbox().lease(tx, console, now, now, 9)).getFirst();
      assertThat(reply.repliesTo()).isEqualTo("m1");
      assertThat(reply.body().toString())
          .contains("Taken back: 1,040, killed", "it is another flood's toll");
    }
  }

  @Test
  void a_figure_or_an_article_that_is_not_there_is_named() {
    assertThat(terminal.run("withdraw", URL, "41").code()).isEqualTo(2);
    assertThat(terminal.run("withdraw", URL, "41").err()).contains("41", "is no figure of this");
    assertThat(terminal.run("withdraw", "https://b.example/2", "41").err())
        .contains("https://b.example/2", "no article of this address is kept");
    assertThat(ledger()).hasSize(1);
  }
}
