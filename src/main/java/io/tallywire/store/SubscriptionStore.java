package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.Subscription;
import io.tallywire.alert.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The chats, and the topics they want to hear about. */
public final class SubscriptionStore {
  private static final String MEET =
      """
      insert into chat (platform, platform_chat, title, state, state_at, created_at)
      values (:platform, :chat, :title, 'active', :now, :now)
      on conflict (platform, platform_chat) do update set title = excluded.title
      """;

  private static final String FIND =
      """
      select platform, platform_chat, title, state, state_reason, state_at
      from chat where platform = :platform and platform_chat = :chat
      """;

  private static final String CHATS =
      """
      select platform, platform_chat, title, state, state_reason, state_at from chat order by id
      """;

  private static final String SET_STATE =
      """
      update chat set state = :state, state_reason = :reason, state_at = :now
      where platform = :platform and platform_chat = :chat and state <> :state
      """;

  private static final String SUBSCRIBE =
      """
      insert into subscription (chat_id, topic_id, since)
      select id, :topic, :now from chat where platform = :platform and platform_chat = :chat
      on conflict (chat_id, topic_id) do nothing
      """;

  private static final String SET_THRESHOLD =
      """
      update subscription set change_percent = :percent where topic_id = :topic and chat_id in
        (select id from chat where platform = :platform and platform_chat = :chat)
      """;

  private static final String UNSUBSCRIBE =
      """
      delete from subscription where topic_id = :topic and chat_id in
        (select id from chat where platform = :platform and platform_chat = :chat)
      """;

  private static final String UNSUBSCRIBE_ALL =
      """
      delete from subscription where chat_id in
        (select id from chat where platform = :platform and platform_chat = :chat)
      """;

  private static final String OF_CHAT =
      """
      select c.platform, c.platform_chat, s.topic_id, s.change_percent from subscription s
      join chat c on c.id = s.chat_id
      join topic t on t.id = s.topic_id
      where c.platform = :platform and c.platform_chat = :chat and t.active = 1
      order by s.since, s.topic_id
      """;

  private static final String SUBSCRIBERS =
      """
      select c.platform, c.platform_chat, s.topic_id, s.change_percent from subscription s
      join chat c on c.id = s.chat_id
      where s.topic_id = :topic and c.state = 'active' order by c.id
      """;

  private static final String ALL =
      """
      select c.platform, c.platform_chat, s.topic_id, s.change_percent from subscription s
      join chat c on c.id = s.chat_id
      join topic t on t.id = s.topic_id
      where c.state = 'active' and t.active = 1 order by c.id, s.since, s.topic_id
      """;

  private static final String FORGET =
      """
      delete from chat where platform = :platform and platform_chat = :chat
      """;

  private static final String FORGET_WATCHLISTS =
      """
      delete from topic where owner = :owner
      """;

  private static final RowMapper<Subscription> SUBSCRIPTION =
      (row, context) ->
          new Subscription(
              new ChatRef(row.getString("platform"), row.getString("platform_chat")),
              row.getString("topic_id"),
              new Threshold(Columns.intOrNull(row, "change_percent")));

  private static final RowMapper<Chat> CHAT =
      (row, context) ->
          new Chat(
              new ChatRef(row.getString("platform"), row.getString("platform_chat")),
              row.getString("title"),
              ChatState.of(row.getString("state")),
              row.getString("state_reason"),
              Columns.instant(row, "state_at"));

  /** Makes sure that a chat is known, under its present title; a new one is active. */
  public void meet(Tx tx, ChatRef chat, String title, Instant now) {
    tx.handle
        .createUpdate(MEET)
        .bind("platform", chat.platform())
        .bind("chat", chat.id())
        .bind("title", title)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  public Optional<Chat> find(Tx tx, ChatRef chat) {
    return tx.handle
        .createQuery(FIND)
        .bind("platform", chat.platform())
        .bind("chat", chat.id())
        .map(CHAT)
        .findOne();
  }

  /** All chats that were met and not forgotten. */
  public List<Chat> chats(Tx tx) {
    return tx.handle.createQuery(CHATS).map(CHAT).list();
  }

  /** The chat is there again: what waits for it goes out. {@code false} where it was active. */
  public boolean activate(Tx tx, ChatRef chat, Instant now) {
    return setState(tx, chat, ChatState.ACTIVE, null, now);
  }

  /** The bot was thrown out or told to stop; the chat's data are kept. */
  public boolean deactivate(Tx tx, ChatRef chat, String reason, Instant now) {
    return setState(tx, chat, ChatState.INACTIVE, reason, now);
  }

  /** The chat cannot be written to until someone mends the cause. */
  public boolean pause(Tx tx, ChatRef chat, String reason, Instant now) {
    return setState(tx, chat, ChatState.PAUSED, reason, now);
  }

  /** Subscribes a chat that was met; {@code false} where it was subscribed. */
  public boolean subscribe(Tx tx, ChatRef chat, String topic, Instant now) {
    return tx.handle
            .createUpdate(SUBSCRIBE)
            .bind("platform", chat.platform())
            .bind("chat", chat.id())
            .bind("topic", topic)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  /** From what change on a subscribed chat hears of a topic's updates. */
  public void setThreshold(Tx tx, ChatRef chat, String topic, Threshold threshold) {
    tx.handle
        .createUpdate(SET_THRESHOLD)
        .bind("platform", chat.platform())
        .bind("chat", chat.id())
        .bind("topic", topic)
        .bind("percent", threshold.percent())
        .execute();
  }

  /** {@code false} where the chat was not subscribed. */
  public boolean unsubscribe(Tx tx, ChatRef chat, String topic) {
    return tx.handle
            .createUpdate(UNSUBSCRIBE)
            .bind("platform", chat.platform())
            .bind("chat", chat.id())
            .bind("topic", topic)
            .execute()
        == 1;
  }

  /** Ends all subscriptions of a chat and says how many they were. */
  public int unsubscribeAll(Tx tx, ChatRef chat) {
    return tx.handle
        .createUpdate(UNSUBSCRIBE_ALL)
        .bind("platform", chat.platform())
        .bind("chat", chat.id())
        .execute();
  }

  /** A chat's subscriptions to topics in force, the oldest first. */
  public List<Subscription> of(Tx tx, ChatRef chat) {
    return tx.handle
        .createQuery(OF_CHAT)
        .bind("platform", chat.platform())
        .bind("chat", chat.id())
        .map(SUBSCRIPTION)
        .list();
  }

  /** The subscriptions of active chats to a topic. */
  public List<Subscription> subscribers(Tx tx, String topic) {
    return tx.handle.createQuery(SUBSCRIBERS).bind("topic", topic).map(SUBSCRIPTION).list();
  }

  /** All subscriptions of active chats to topics in force. */
  public List<Subscription> all(Tx tx) {
    return tx.handle.createQuery(ALL).map(SUBSCRIPTION).list();
  }

  /**
   * The platform gave a chat a new id: subscriptions, watchlists and messages follow it. Where the
   * new id is known already, both become one chat, and what both were to be told is told once.
   */
  public void rename(Tx tx, ChatRef chat, String newId, Instant now) {
    new ChatRename(tx, chat, new ChatRef(chat.platform(), newId), now).run();
  }

  /** Removes a chat with its subscriptions, watchlists and messages. */
  public void forget(Tx tx, ChatRef chat) {
    tx.handle.createUpdate(FORGET_WATCHLISTS).bind("owner", chat.toString()).execute();
    tx.handle
        .createUpdate(FORGET)
        .bind("platform", chat.platform())
        .bind("chat", chat.id())
        .execute();
  }

  private static boolean setState(
      Tx tx, ChatRef chat, ChatState state, @Nullable String reason, Instant now) {
    return tx.handle
            .createUpdate(SET_STATE)
            .bind("platform", chat.platform())
            .bind("chat", chat.id())
            .bind("state", state.word())
            .bind("reason", reason)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }
}
