package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import java.time.Instant;
import java.util.Optional;

/** One chat that gets another id; see {@link SubscriptionStore#rename}. */
final class ChatRename {
  private static final String ID =
      """
      select id from chat where platform = :platform and platform_chat = :chat
      """;

  private static final String RENAME =
      """
      update chat set platform_chat = :chat, state = 'active', state_reason = null, state_at = :now
      where id = :id
      """;

  private static final String RENAME_OWNER =
      """
      update topic set owner = :new_owner where owner = :owner
      """;

  private static final String MERGE_SUBSCRIPTIONS =
      """
      insert into subscription (chat_id, topic_id, since, change_percent)
      select :target, topic_id, since, change_percent from subscription where chat_id = :id
      on conflict (chat_id, topic_id) do nothing
      """;

  private static final String MERGE_MESSAGES =
      """
      update outbox set chat_id = :target
      where chat_id = :id and dedupe_key not in
        (select dedupe_key from outbox where chat_id = :target)
      """;

  /** A chat with a new id counts its messages anew: nothing may reply to the old ones. */
  private static final String FORGET_MESSAGES =
      """
      update outbox set message_id = null where chat_id = :id and message_id is not null
      """;

  private static final String DELETE =
      """
      delete from chat where id = :id
      """;

  private final Tx tx;
  private final ChatRef from;
  private final ChatRef to;
  private final Instant now;

  ChatRename(Tx tx, ChatRef from, ChatRef to, Instant now) {
    this.tx = tx;
    this.from = from;
    this.to = to;
    this.now = now;
  }

  void run() {
    Optional<Long> id = id(from);
    if (id.isEmpty() || from.equals(to)) {
      return;
    }
    tx.handle.createUpdate(FORGET_MESSAGES).bind("id", id.get()).execute();
    Optional<Long> known = id(to);
    if (known.isPresent()) {
      merge(id.get(), known.get());
    } else {
      tx.handle
          .createUpdate(RENAME)
          .bind("id", id.get())
          .bind("chat", to.id())
          .bind("now", now.toEpochMilli())
          .execute();
    }
    tx.handle
        .createUpdate(RENAME_OWNER)
        .bind("owner", from.toString())
        .bind("new_owner", to.toString())
        .execute();
  }

  private void merge(long id, long target) {
    tx.handle.createUpdate(MERGE_SUBSCRIPTIONS).bind("id", id).bind("target", target).execute();
    tx.handle.createUpdate(MERGE_MESSAGES).bind("id", id).bind("target", target).execute();
    tx.handle.createUpdate(DELETE).bind("id", id).execute();
  }

  private Optional<Long> id(ChatRef chat) {
    return tx.handle
        .createQuery(ID)
        .bind("platform", chat.platform())
        .bind("chat", chat.id())
        .mapTo(Long.class)
        .findOne();
  }
}
