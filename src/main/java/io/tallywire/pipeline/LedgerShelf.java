package io.tallywire.pipeline;

import io.tallywire.ledger.Ledger;
import io.tallywire.ledger.Posting;
import io.tallywire.match.OwnWords;
import io.tallywire.store.ClaimStore;
import io.tallywire.store.TopicStore;
import io.tallywire.store.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the ledgers of the topics in memory, so that posting an article does not read a topic's
 * whole history again.
 *
 * <p>A ledger taken from here belongs to the transaction that holds the topic's lock. If that
 * transaction fails the ledger must be forgotten, since it then knows claims that the database does
 * not.
 */
final class LedgerShelf {
  private final ClaimStore claims;
  private final TopicStore topics;
  private final Map<String, Shelved> shelf = new ConcurrentHashMap<>();

  LedgerShelf(ClaimStore claims, TopicStore topics) {
    this.claims = claims;
    this.topics = topics;
  }

  /** The topic's ledger with all claims that are committed. */
  Ledger ledger(Tx tx, String topic) {
    long version = claims.version(tx, topic);
    Shelved shelved = shelf.get(topic);
    OwnWords words = topics.words(tx, topic);
    if (shelved == null || shelved.version != version || !shelved.words.equals(words)) {
      shelved = new Shelved(words, version);
      shelf.put(topic, shelved);
    }
    shelved.read(claims.postings(tx, topic, shelved.last));
    return shelved.ledger;
  }

  /** Notes that these claims are in the topic's ledger already. */
  void posted(String topic, List<Posting> postings) {
    Shelved shelved = shelf.get(topic);
    if (shelved != null && !postings.isEmpty()) {
      shelved.last = Math.max(shelved.last, id(postings.get(postings.size() - 1)));
    }
  }

  void forget(Collection<String> topics) {
    topics.forEach(shelf::remove);
  }

  private static long id(Posting posting) {
    return Long.parseLong(posting.id());
  }

  private static final class Shelved {
    final OwnWords words;
    final Ledger ledger;
    final long version;
    long last;

    Shelved(OwnWords words, long version) {
      this.words = words;
      this.ledger = new Ledger(words);
      this.version = version;
    }

    void read(List<Posting> postings) {
      for (Posting posting : postings) {
        ledger.post(posting);
        last = Math.max(last, id(posting));
      }
    }
  }
}
