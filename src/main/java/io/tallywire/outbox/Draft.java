package io.tallywire.outbox;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message to be committed.
 *
 * @param dedupeKey one message for each chat and key, for ever: {@code story:17}
 * @param article what it is about, so that a correction finds those who were told
 * @param replyTo the outbox's id of an earlier message to this chat
 * @param claims the claims that it shows, of its article and of others
 */
public record Draft(
    ChatRef chat,
    RichText body,
    String dedupeKey,
    @Nullable Long article,
    @Nullable Long replyTo,
    Set<Long> claims) {
  public Draft {
    claims = Set.copyOf(claims);
  }

  /** A message that shows no claims and replies to none. */
  public static Draft plain(ChatRef chat, RichText body, String dedupeKey, @Nullable Long article) {
    return new Draft(chat, body, dedupeKey, article, null, Set.of());
  }
}
