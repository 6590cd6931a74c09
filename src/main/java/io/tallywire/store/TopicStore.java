package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import io.tallywire.match.OwnWords;
import io.tallywire.match.Topic;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** The topics in force: the operator's, and the chats' watchlists. */
public final class TopicStore {
  /** A topic that is new, comes back or asks something else is held against the stored articles. */
  private static final String SYNC =
      """
      insert into topic (id, title, query, description, words, active, created_at, backfill_after,
        ledger_version)
      values (:id, :title, :query, :description, :words, 1, :now, 0, 0)
      on conflict (id) do update set
        title = excluded.title, description = excluded.description, words = excluded.words,
        backfill_after = case when topic.active = 1 and topic.query = excluded.query
          then topic.backfill_after else 0 end,
        query = excluded.query, active = 1
      where topic.owner is null
      """;

  private static final String RETIRE =
      """
      update topic set active = 0 where id = :id and owner is null
      """;

  private static final String ADD_WATCHLIST =
      """
      insert into topic (id, title, query, description, words, owner, active, created_at, backfill_after,
        ledger_version)
      values (:id, :title, :query, :description, :words, :owner, 1, :now, 0, 0)
      on conflict (id) do nothing
      """;

  private static final String REMOVE_WATCHLIST =
      """
      delete from topic where id = :id and owner = :owner
      """;

  private static final String ACTIVE =
      """
      select id, title, query, description, owner, words, backfill_after
      from topic where active = 1 order by id
      """;

  private static final String BY_ID =
      """
      select id, title, query, description, owner, words, backfill_after
      from topic where id = :id and active = 1
      """;

  private static final String WORDS =
      """
      select words from topic where id = :id
      """;

  private static final String WATCHLISTS =
      """
      select id, title, query, description, owner, words, backfill_after
      from topic where owner = :owner and active = 1 order by title, id
      """;

  private static final String TO_BACKFILL =
      """
      select id, title, query, description, owner, words, backfill_after
      from topic where active = 1 and backfill_after is not null order by id
      """;

  private static final String BACKFILLED =
      """
      update topic set backfill_after = :after where id = :id
      """;

  private static final String LOCK =
      """
      select id from topic where id = :id <lock>
      """;

  private static final RowMapper<TopicRow> TOPIC =
      (row, context) ->
          new TopicRow(
              row.getString("id"),
              row.getString("title"),
              row.getString("query"),
              row.getString("description"),
              row.getString("owner"),
              OwnWordsJson.read(row.getString("words")),
              Columns.longOrNull(row, "backfill_after"));

  /**
   * Follows exactly these topics of the operator from now on; watchlists are left alone, and so are
   * the ledgers of topics that are followed no more.
   *
   * @throws DatabaseException where a watchlist has one of the ids
   */
  public void sync(Tx tx, Collection<Topic> configured, Instant now) {
    var ids = new HashSet<String>();
    for (Topic topic : configured) {
      ids.add(topic.id());
      int changed = words(tx.handle.createUpdate(SYNC), topic, now).execute();
      if (changed == 0) {
        throw new DatabaseException(
            "the topic id '%s' is taken by a watchlist: choose another".formatted(topic.id()),
            null);
      }
    }
    for (TopicRow topic : all(tx)) {
      if (!topic.isWatchlist() && !ids.contains(topic.id())) {
        tx.handle.createUpdate(RETIRE).bind("id", topic.id()).execute();
      }
    }
  }

  /** All topics in force. */
  public List<TopicRow> all(Tx tx) {
    return tx.handle.createQuery(ACTIVE).map(TOPIC).list();
  }

  /** The topic in force of that id. */
  public Optional<TopicRow> find(Tx tx, String id) {
    return tx.handle.createQuery(BY_ID).bind("id", id).map(TOPIC).findOne();
  }

  /** The words that a topic brings for its claims, in force or not. */
  public OwnWords words(Tx tx, String id) {
    return tx.handle
        .createQuery(WORDS)
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .map(OwnWordsJson::read)
        .orElse(OwnWords.NONE);
  }

  /** Adds a watchlist; {@code false} where its id is taken, by whatever topic. */
  public boolean addWatchlist(Tx tx, Topic watchlist, Instant now) {
    return words(tx.handle.createUpdate(ADD_WATCHLIST), watchlist, now)
            .bind("owner", watchlist.owner())
            .execute()
        == 1;
  }

  /** Removes a chat's watchlist with its ledger and subscriptions; {@code false} where none is. */
  public boolean removeWatchlist(Tx tx, String id, ChatRef owner) {
    return tx.handle
            .createUpdate(REMOVE_WATCHLIST)
            .bind("id", id)
            .bind("owner", owner.toString())
            .execute()
        == 1;
  }

  /** A chat's watchlists by title. */
  public List<TopicRow> watchlists(Tx tx, ChatRef owner) {
    return tx.handle.createQuery(WATCHLISTS).bind("owner", owner.toString()).map(TOPIC).list();
  }

  /** Topics that were not yet held against all stored articles. */
  public List<TopicRow> toBackfill(Tx tx) {
    return tx.handle.createQuery(TO_BACKFILL).map(TOPIC).list();
  }

  /** Notes that the stored articles up to and with this id were held against the topic. */
  public void backfilledTo(Tx tx, String id, long article) {
    tx.handle.createUpdate(BACKFILLED).bind("id", id).bind("after", article).execute();
  }

  /** Notes that all stored articles were held against the topic. */
  public void backfilled(Tx tx, String id) {
    tx.handle.createUpdate(BACKFILLED).bind("id", id).bind("after", (Long) null).execute();
  }

  /**
   * Keeps other transactions from these topics' ledgers until this one ends, so that no two
   * articles are posted without seeing each other. To be called before the ledger is read.
   */
  public void lock(Tx tx, Collection<String> ids) {
    for (String id : new TreeSet<>(ids)) { // one order for all: no two wait for each other
      tx.handle
          .createQuery(LOCK)
          .define("lock", tx.dialect.lockRows())
          .bind("id", id)
          .mapTo(String.class)
          .list();
    }
  }

  private static <S extends SqlStatement<S>> S words(S statement, Topic topic, Instant now) {
    return statement
        .bind("id", topic.id())
        .bind("title", topic.title())
        .bind("query", topic.query().text())
        .bind("description", topic.description())
        .bind("words", OwnWordsJson.write(topic.words()))
        .bind("now", now.toEpochMilli());
  }
}
