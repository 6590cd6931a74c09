package io.tallywire.pipeline;

import io.tallywire.claim.Claim;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Topic;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes claims of one article out of the ledgers on an editor's word, and tells the chats that were
 * shown them. The rows stay, with the reason.
 */
public final class WithdrawClaims {
  private final Database db;
  private final Stores stores;
  private final TopicsInForce topics;
  private final LedgerClerk clerk;
  private final Teller teller;
  private final InstantSource clock;

  public WithdrawClaims(
      Database db,
      Stores stores,
      TopicsInForce topics,
      ArticlePipeline pipeline,
      InstantSource clock) {
    this.db = db;
    this.stores = stores;
    this.topics = topics;
    this.clerk = pipeline.clerk();
    this.teller = pipeline.teller();
    this.clock = clock;
  }

  /** The claims of an article that count, by topic. */
  public Map<Topic, List<Posting>> claims(StoredArticle article) {
    return db.read(tx -> {
      var claims = new LinkedHashMap<Topic, List<Posting>>();
      for (Topic topic : topics.all()) {
        List<Posting> postings = stores.claims().ofArticle(tx, topic.id(), article.id());
        if (!postings.isEmpty()) {
          claims.put(topic, postings);
        }
      }
      return claims;
    });
  }

  /**
   * Takes out those of an article's claims that {@code wrong} picks.
   *
   * @param reason for the chats, in the editor's words
   * @return how many messages tell it
   */
  public int run(StoredArticle article, Predicate<Claim> wrong, @Nullable String reason) {
    List<String> ids = topics.all().stream().map(Topic::id).toList();
    return clerk.answer(
        ids,
        tx -> {
          var now = clock.instant();
          var withdrawn = new LinkedHashMap<Topic, List<Posting>>();
          for (Topic topic : topics.all()) {
            var postings = new ArrayList<>(stores.claims().ofArticle(tx, topic.id(), article.id()));
            postings.removeIf(p -> !wrong.test(p.claim()));
            if (!postings.isEmpty()) {
              withdrawn.put(topic, postings);
              String kept = Objects.requireNonNullElse(reason, "an editor's word");
              clerk.withdraw(tx, topic.id(), postings, kept, now);
            }
          }
          return teller.tellWithdrawn(tx, article, withdrawn, reason, now);
        });
  }
}
