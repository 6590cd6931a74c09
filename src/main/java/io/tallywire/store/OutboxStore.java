package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import io.tallywire.outbox.Draft;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.Outcome;
import io.tallywire.outbox.ReplyTo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * The messages that are committed: to be sent, sent, or put aside. A worker leases what is due,
 * commits, sends, and records; if it dies in between, the lease runs out and another takes over.
 */
public final class OutboxStore {
  private static final String ENQUEUE =
      """
      insert into outbox (chat_id, dedupe_key, article_id, reply_to, body, state, due_at, attempts,
        created_at)
      select c.id, :key, :article,
        (select e.id from outbox e where e.id = :reply_to and e.chat_id = c.id),
        :body, 'pending', :now, 0, :now
      from chat c where c.platform = :platform and c.platform_chat = :chat
      on conflict (chat_id, dedupe_key) do nothing
      returning id
      """;

  private static final String ADD_CLAIM =
      """
      insert into outbox_claim (outbox_id, claim_id) values (:message, :claim)
      """;

  /** Only a chat's oldest unsent message, so that order holds when one is put off. */
  private static final String LEASE =
      """
      with due as materialized (
        select o.id from outbox o
        where o.state = 'pending' and o.due_at <= :now
          and o.chat_id in
            (select c.id from chat c where c.state = 'active' and c.platform in (<platforms>))
          and not exists
            (select 1 from outbox e
             where e.chat_id = o.chat_id and e.state = 'pending' and e.id < o.id)
        order by o.due_at, o.id limit :limit <lock>)
      update outbox set due_at = :until, attempts = attempts + 1, leased = 1
      where id in (select id from due)
      returning id, body, attempts,
        (select platform from chat where chat.id = outbox.chat_id) as platform,
        (select platform_chat from chat where chat.id = outbox.chat_id) as platform_chat,
        (select e.message_id from outbox e where e.id = outbox.reply_to) as earlier_id,
        (select e.body from outbox e where e.id = outbox.reply_to and e.state = 'sent')
          as earlier_body,
        (select e.created_at from outbox e where e.id = outbox.reply_to) as earlier_at
      """;

  private static final String DONE =
      """
      update outbox set state = 'sent', message_id = :text, reason = null, settled_at = :now
      where id = :id and attempts = :attempts and state = 'pending'
      """;

  private static final String DEAD =
      """
      update outbox set state = 'dead', reason = :text, settled_at = :now
      where id = :id and attempts = :attempts and state = 'pending'
      """;

  private static final String DUE =
      """
      update outbox set due_at = :now, reason = :text, leased = 0
      where id = :id and attempts = :attempts and state = 'pending'
      """;

  private static final String RELEASE =
      """
      update outbox set due_at = :now, leased = 0 where leased = 1 and state = 'pending'
      """;

  private static final String REVIVE =
      """
      update outbox set state = 'pending', due_at = :now, settled_at = null
      where id = :id and state = 'dead'
      """;

  private static final String DEAD_ONES =
      """
      select o.id, o.body, o.reason, o.attempts, o.settled_at, c.platform, c.platform_chat
      from outbox o join chat c on c.id = o.chat_id
      where o.state = 'dead' order by o.id desc limit :limit
      """;

  private static final String TOLD =
      """
      select o.id, o.message_id, c.platform, c.platform_chat
      from outbox o join chat c on c.id = o.chat_id
      where o.article_id = :article and o.state in ('pending', 'sent') order by o.id
      """;

  private static final String SHOWING =
      """
      select o.id, o.message_id, c.platform, c.platform_chat
      from outbox_claim s
      join outbox o on o.id = s.outbox_id
      join chat c on c.id = o.chat_id
      where s.claim_id = :claim and o.state in ('pending', 'sent') order by o.id
      """;

  private static final String COUNTS =
      """
      select
        (select count(*) from outbox where state = 'pending') as pending,
        (select count(*) from outbox o join chat c on c.id = o.chat_id
         where o.state = 'pending' and c.state <> 'active') as waiting,
        (select count(*) from outbox where state = 'dead') as dead,
        (select min(o.due_at) from outbox o join chat c on c.id = o.chat_id
         where o.state = 'pending' and c.state = 'active') as oldest_due
      """;

  private static final String OLDEST_DUE =
      """
      select min(o.due_at) as due_at from outbox o join chat c on c.id = o.chat_id
      where o.state = 'pending' and c.state = 'active' and c.platform in (<platforms>)
      """;

  private static final RowMapper<OutboxMessage> MESSAGE =
      (row, context) ->
          new OutboxMessage(
              row.getLong("id"),
              new ChatRef(row.getString("platform"), row.getString("platform_chat")),
              RichTextJson.read(row.getString("body")),
              row.getInt("attempts"),
              replyTo(row));

  private static final RowMapper<DeadMessage> DEAD_MESSAGE =
      (row, context) ->
          new DeadMessage(
              row.getLong("id"),
              new ChatRef(row.getString("platform"), row.getString("platform_chat")),
              RichTextJson.read(row.getString("body")),
              row.getString("reason"),
              row.getInt("attempts"),
              Columns.instant(row, "settled_at"));

  private static final RowMapper<ToldChat> TOLD_CHAT =
      (row, context) ->
          new ToldChat(
              new ChatRef(row.getString("platform"), row.getString("platform_chat")),
              row.getLong("id"),
              row.getString("message_id"));

  private static final RowMapper<OutboxCounts> COUNTED =
      (row, context) ->
          new OutboxCounts(
              row.getLong("pending"),
              row.getLong("waiting"),
              row.getLong("dead"),
              Columns.instantOrNull(row, "oldest_due"));

  private final SubscriptionStore chats = new SubscriptionStore();

  /**
   * Commits a message to a chat that was met, due at once.
   *
   * @return {@code false} where the chat has a message of that key, or was never met
   */
  public boolean enqueue(Tx tx, Draft draft, Instant now) {
    Optional<Long> id =
        tx.handle
            .createQuery(ENQUEUE)
            .bind("platform", draft.chat().platform())
            .bind("chat", draft.chat().id())
            .bind("key", Keys.fit(draft.dedupeKey()))
            .bind("article", draft.article())
            .bind("reply_to", draft.replyTo())
            .bind("body", RichTextJson.write(draft.body()))
            .bind("now", now.toEpochMilli())
            .mapTo(Long.class)
            .findOne();
    id.ifPresent(message -> draft.claims().stream().sorted().forEach(c -> shows(tx, message, c)));
    return id.isPresent();
  }

  private static void shows(Tx tx, long message, long claim) {
    tx.handle.createUpdate(ADD_CLAIM).bind("message", message).bind("claim", claim).execute();
  }

  /**
   * Messages that are due to active chats of these platforms, for this caller alone until {@code
   * until}; at most one a chat, in the order in which they were committed.
   */
  public List<OutboxMessage> lease(
      Tx tx, Collection<String> platforms, Instant now, Instant until, int limit) {
    if (platforms.isEmpty()) {
      return List.of();
    }
    // RETURNING gives rows in no useful order.
    return tx
        .handle
        .createQuery(LEASE)
        .define("lock", tx.dialect.skipLocked())
        .bindList("platforms", List.copyOf(platforms))
        .bind("now", now.toEpochMilli())
        .bind("until", until.toEpochMilli())
        .bind("limit", limit)
        .map(MESSAGE)
        .list()
        .stream()
        .sorted(Comparator.comparingLong(OutboxMessage::id))
        .toList();
  }

  /**
   * Makes due what was leased and not recorded: for the start of a program that has the database to
   * itself, so that what a killed one left goes out at once.
   */
  public void releaseLeases(Tx tx, Instant now) {
    tx.handle.createUpdate(RELEASE).bind("now", now.toEpochMilli()).execute();
  }

  /**
   * Writes down what became of an attempt, for the message and for its chat.
   *
   * @return whether it was written: not if the lease had run out and another took the message
   */
  public boolean record(Tx tx, OutboxMessage leased, Outcome outcome, Instant now) {
    return switch (outcome) {
      case Outcome.Done done -> settle(tx, DONE, leased, done.messageId(), now);
      case Outcome.Dead dead -> settle(tx, DEAD, leased, dead.reason(), now);
      case Outcome.Again again -> settle(tx, DUE, leased, again.reason(), again.at());
      case Outcome.Deactivate out -> {
        boolean recorded = settle(tx, DUE, leased, out.reason(), now);
        if (recorded) {
          chats.deactivate(tx, leased.chat(), out.reason(), now);
        }
        yield recorded;
      }
      case Outcome.Pause pause -> {
        boolean recorded = settle(tx, DUE, leased, pause.reason(), now);
        if (recorded) {
          chats.pause(tx, leased.chat(), pause.reason(), now);
        }
        yield recorded;
      }
      case Outcome.Rename rename -> {
        boolean recorded = settle(tx, DUE, leased, "the chat has a new id", now);
        if (recorded) {
          chats.rename(tx, leased.chat(), rename.newId(), now);
        }
        yield recorded;
      }
    };
  }

  /** The messages about an article, sent or to be sent, the oldest first. */
  public List<ToldChat> told(Tx tx, long article) {
    return tx.handle.createQuery(TOLD).bind("article", article).map(TOLD_CHAT).list();
  }

  /** The messages that show a claim or are to show it, the oldest first. */
  public List<ToldChat> showing(Tx tx, long claim) {
    return tx.handle.createQuery(SHOWING).bind("claim", claim).map(TOLD_CHAT).list();
  }

  public OutboxCounts counts(Tx tx) {
    return tx.handle.createQuery(COUNTS).map(COUNTED).one();
  }

  /** When the longest due message to an active chat of these platforms was, or is, due. */
  public Optional<Instant> oldestDue(Tx tx, Collection<String> platforms) {
    if (platforms.isEmpty()) {
      return Optional.empty();
    }
    return tx.handle
        .createQuery(OLDEST_DUE)
        .bindList("platforms", List.copyOf(platforms))
        .map((row, context) -> Optional.ofNullable(Columns.longOrNull(row, "due_at")))
        .one()
        .map(Instant::ofEpochMilli);
  }

  /** Messages that were put aside, the latest first. */
  public List<DeadMessage> dead(Tx tx, int limit) {
    return tx.handle.createQuery(DEAD_ONES).bind("limit", limit).map(DEAD_MESSAGE).list();
  }

  /** Makes a message that was put aside due again; {@code false} where none of that id is. */
  public boolean revive(Tx tx, long id, Instant now) {
    return tx.handle.createUpdate(REVIVE).bind("id", id).bind("now", now.toEpochMilli()).execute()
        == 1;
  }

  /** What never reached the chat is nothing to point at. */
  private static @Nullable ReplyTo replyTo(ResultSet row) throws SQLException {
    String body = row.getString("earlier_body");
    return body == null
        ? null
        : new ReplyTo(
            row.getString("earlier_id"),
            RichTextJson.read(body).title(),
            Columns.instant(row, "earlier_at"));
  }

  private static boolean settle(
      Tx tx, String statement, OutboxMessage leased, String text, Instant at) {
    Update update = tx.handle.createUpdate(statement);
    return update
            .bind("id", leased.id())
            .bind("attempts", leased.attempts())
            .bind("text", text)
            .bind("now", at.toEpochMilli())
            .execute()
        == 1;
  }
}
