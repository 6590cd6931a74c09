package io.tallywire.pipeline;

import io.tallywire.alert.ChatRef;
import io.tallywire.ledger.Posting;
import io.tallywire.store.OutboxStore;
import io.tallywire.store.ToldChat;
import io.tallywire.store.Tx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which messages carried a claim: those about its article, and those that showed it. It lives no
 * longer than its transaction.
 */
final class Carriers {
  private final Tx tx;
  private final OutboxStore outbox;
  private final Map<String, List<ToldChat>> known = new HashMap<>();

  Carriers(Tx tx, OutboxStore outbox) {
    this.tx = tx;
    this.outbox = outbox;
  }

  /** Those about the article first, the oldest first. */
  List<ToldChat> of(Posting posting) {
    return known.computeIfAbsent(
        posting.id(),
        id ->
            Stream.concat(
                    outbox.told(tx, Long.parseLong(posting.article())).stream(),
                    showing(posting).stream())
                .toList());
  }

  /** Only those that showed it. */
  List<ToldChat> showing(Posting posting) {
    return outbox.showing(tx, Long.parseLong(posting.id()));
  }

  /** The chat's message that carried the first of these claims that any message carried. */
  @Nullable Long first(ChatRef chat, List<Posting> claims) {
    return claims.stream()
        .flatMap(p -> of(p).stream())
        .filter(told -> told.chat().equals(chat))
        .map(ToldChat::message)
        .findFirst()
        .orElse(null);
  }
}
