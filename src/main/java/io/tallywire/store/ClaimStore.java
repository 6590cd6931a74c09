package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The ledgers: each topic's claims in order of reading, and what each one did to earlier ones.
 * Nothing is overwritten; a claim that counts no more keeps its row.
 */
public final class ClaimStore {
  private static final String ADD =
      """
      insert into claim (topic_id, article_id, measure, population, low, high, low_day, high_day,
        bound, unit, kind, scope, as_of, as_of_stated, derived, source, via, quote, quote_start,
        quote_end, figure_start, figure_end, rule, reader, status, created_at)
      values (:topic, :article, :measure, :population, :low, :high, :low_day, :high_day,
        :bound, :unit, :kind, :scope, :as_of, :as_of_stated, :derived, :source, :via, :quote,
        :quote_start, :quote_end, :figure_start, :figure_end, :rule, :reader, 'active', :now)
      returning id
      """;

  private static final String LEDGER =
      """
      select c.id, c.article_id, c.measure, c.population, c.low, c.high, c.low_day, c.high_day,
        c.bound, c.unit, c.kind, c.scope, c.as_of, c.as_of_stated, c.derived, c.source, c.via,
        c.quote, c.quote_start, c.quote_end, c.figure_start, c.figure_end, c.rule, c.reader,
        a.outlet, a.url, a.published_at, coalesce(a.story_id, a.id) as story
      from claim c join article a on a.id = c.article_id
      where c.topic_id = :topic and c.id > :after and c.status = 'active'
      order by c.id
      """;

  private static final String OF_ARTICLE =
      """
      select c.id, c.article_id, c.measure, c.population, c.low, c.high, c.low_day, c.high_day,
        c.bound, c.unit, c.kind, c.scope, c.as_of, c.as_of_stated, c.derived, c.source, c.via,
        c.quote, c.quote_start, c.quote_end, c.figure_start, c.figure_end, c.rule, c.reader,
        a.outlet, a.url, a.published_at, coalesce(a.story_id, a.id) as story
      from claim c join article a on a.id = c.article_id
      where c.article_id = :article and c.topic_id = :topic and c.status = 'active'
      order by c.id
      """;

  /** What a chat was shown of one measure and kind, the last shown first. */
  private static final String SHOWN =
      """
      select c.id, c.article_id, c.measure, c.population, c.low, c.high, c.low_day, c.high_day,
        c.bound, c.unit, c.kind, c.scope, c.as_of, c.as_of_stated, c.derived, c.source, c.via,
        c.quote, c.quote_start, c.quote_end, c.figure_start, c.figure_end, c.rule, c.reader,
        a.outlet, a.url, a.published_at, coalesce(a.story_id, a.id) as story
      from outbox_claim s
      join outbox o on o.id = s.outbox_id
      join chat t on t.id = o.chat_id
      join claim c on c.id = s.claim_id
      join article a on a.id = c.article_id
      where t.platform = :platform and t.platform_chat = :chat and c.topic_id = :topic
        and c.measure = :measure and c.kind = :kind and c.status = 'active'
        and o.state in ('pending', 'sent')
      order by o.id desc, c.id desc limit :limit
      """;

  private static final String BY_IDS =
      """
      select c.id, c.article_id, c.measure, c.population, c.low, c.high, c.low_day, c.high_day,
        c.bound, c.unit, c.kind, c.scope, c.as_of, c.as_of_stated, c.derived, c.source, c.via,
        c.quote, c.quote_start, c.quote_end, c.figure_start, c.figure_end, c.rule, c.reader,
        a.outlet, a.url, a.published_at, coalesce(a.story_id, a.id) as story
      from claim c join article a on a.id = c.article_id
      where c.id in (<ids>)
      """;

  private static final String SET_STATUS =
      """
      update claim set status = :status, status_reason = :reason, status_at = :now
      where id = :id and status = 'active'
      """;

  private static final String SET_READER =
      """
      update claim set reader = :reader where id = :id and status = 'active'
      """;

  private static final String NEXT_VERSION =
      """
      update topic set ledger_version = ledger_version + 1
      where id in (select topic_id from claim where id = :id)
      """;

  private static final String VERSION =
      """
      select ledger_version from topic where id = :topic
      """;

  private static final String ADD_FINDING =
      """
      insert into finding (topic_id, newer_id, earlier_id, relation, rule, reason, severity,
        restated, created_at)
      values (:topic, :newer, :earlier, :relation, :rule, :reason, :severity, :restated, :now)
      on conflict (newer_id, earlier_id, relation) do nothing
      """;

  private static final String FINDINGS =
      """
      select f.newer_id, f.earlier_id, f.relation, f.rule, f.reason, f.severity,
        f.restated
      from finding f
      join claim n on n.id = f.newer_id
      join claim e on e.id = f.earlier_id
      where f.topic_id = :topic and n.status = 'active' and e.status = 'active'
      order by f.id
      """;

  private static final String CONFLICTS =
      """
      select f.newer_id, f.earlier_id, f.relation, f.rule, f.reason, f.severity,
        f.restated
      from finding f
      join claim n on n.id = f.newer_id
      join claim e on e.id = f.earlier_id
      where f.topic_id = :topic and n.status = 'active' and e.status = 'active'
        and f.relation in ('revises', 'contradicts')
      order by f.id desc limit :limit
      """;

  private static final String FINDINGS_OF_ARTICLE =
      """
      select f.newer_id, f.earlier_id, f.relation, f.rule, f.reason, f.severity,
        f.restated
      from finding f
      join claim n on n.id = f.newer_id
      join claim e on e.id = f.earlier_id
      where n.article_id = :article and n.status = 'active' and e.status = 'active'
      order by f.id
      """;

  private static final int IDS_AT_ONCE = 500;

  private static final RowMapper<Posting> POSTING = (row, context) -> ClaimColumns.posting(row);

  private static final RowMapper<FindingRow> FINDING =
      (row, context) ->
          new FindingRow(
              row.getLong("newer_id"),
              row.getLong("earlier_id"),
              row.getString("relation"),
              row.getString("rule"),
              row.getString("reason"),
              row.getInt("severity"),
              Columns.yes(row, "restated"));

  /**
   * Enters the claims that a topic reads in an article at the end of the topic's ledger, in the
   * order given. The caller holds {@link TopicStore#lock}.
   */
  public List<Posting> add(Tx tx, String topic, long article, List<Claim> claims, Instant now) {
    var ids = new ArrayList<Long>();
    for (Claim claim : claims) {
      ids.add(
          ClaimColumns.bind(tx.handle.createQuery(ADD), claim)
              .bind("topic", topic)
              .bind("article", article)
              .bind("now", now.toEpochMilli())
              .mapTo(long.class)
              .one());
    }
    Map<Long, Posting> kept = byIds(tx, ids);
    return ids.stream().map(id -> kept(kept, id)).toList();
  }

  /** A topic's claims that count, in order of reading. */
  public List<Posting> postings(Tx tx, String topic) {
    return postings(tx, topic, 0);
  }

  /** Those of a topic's claims that were read after the claim of that id. */
  public List<Posting> postings(Tx tx, String topic, long after) {
    return tx.handle
        .createQuery(LEDGER)
        .bind("topic", topic)
        .bind("after", after)
        .map(POSTING)
        .list();
  }

  /** The claims that count of one article in a topic. */
  public List<Posting> ofArticle(Tx tx, String topic, long article) {
    return tx.handle
        .createQuery(OF_ARTICLE)
        .bind("topic", topic)
        .bind("article", article)
        .map(POSTING)
        .list();
  }

  /** The claims that count of one measure and kind that a chat was shown, the last shown first. */
  public List<Posting> shownTo(Tx tx, ChatRef chat, String topic, Estimate like, int limit) {
    return tx.handle
        .createQuery(SHOWN)
        .bind("platform", chat.platform())
        .bind("chat", chat.id())
        .bind("topic", topic)
        .bind("measure", like.measure().name())
        .bind("kind", like.kind().word())
        .bind("limit", limit)
        .map(POSTING)
        .list();
  }

  /**
   * Takes claims out of their ledgers; the rows stay, with the reason. Findings that involve them
   * are shown no more.
   */
  public void setStatus(
      Tx tx, Collection<Posting> postings, ClaimStatus status, String reason, Instant now) {
    for (long id : new TreeSet<>(postings.stream().map(ClaimStore::id).toList())) {
      tx.handle
          .createUpdate(SET_STATUS)
          .bind("id", id)
          .bind("status", status.word())
          .bind("reason", reason)
          .bind("now", now.toEpochMilli())
          .execute();
      tx.handle.createUpdate(NEXT_VERSION).bind("id", id).execute();
    }
  }

  /** Notes that this version of the claim reader makes these claims too. */
  public void readAlike(Tx tx, Collection<Posting> postings, int reader) {
    for (Posting posting : postings) {
      tx.handle.createUpdate(SET_READER).bind("id", id(posting)).bind("reader", reader).execute();
    }
  }

  /**
   * Changes whenever a claim is taken out of the topic's ledger: one who holds the ledger in memory
   * reads it anew then, and otherwise only what was added.
   */
  public long version(Tx tx, String topic) {
    return tx.handle
        .createQuery(VERSION)
        .bind("topic", topic)
        .mapTo(long.class)
        .findOne()
        .orElse(0L);
  }

  /** Keeps what new claims did to earlier ones; one that is kept already is left as it is. */
  public void addFindings(Tx tx, String topic, Collection<Finding> findings, Instant now) {
    for (Finding finding : findings) {
      tx.handle
          .createUpdate(ADD_FINDING)
          .bind("topic", topic)
          .bind("newer", id(finding.newer()))
          .bind("earlier", id(finding.earlier()))
          .bind("relation", finding.relation().word())
          .bind("rule", finding.rule())
          .bind("reason", finding.reason())
          .bind("severity", finding.severity())
          .bind("restated", finding.restated() ? 1 : 0)
          .bind("now", now.toEpochMilli())
          .execute();
    }
  }

  /** All findings of a topic between claims that count, in order of finding. */
  public List<Finding> findings(Tx tx, String topic) {
    return complete(tx, tx.handle.createQuery(FINDINGS).bind("topic", topic));
  }

  /** A topic's conflicts between claims that count, the latest first. */
  public List<Finding> conflicts(Tx tx, String topic, int limit) {
    return complete(tx, tx.handle.createQuery(CONFLICTS).bind("topic", topic).bind("limit", limit));
  }

  /** What the claims of one article did, in all topics. */
  public List<Finding> findingsOf(Tx tx, long article) {
    return complete(tx, tx.handle.createQuery(FINDINGS_OF_ARTICLE).bind("article", article));
  }

  private static List<Finding> complete(Tx tx, Query query) {
    List<FindingRow> rows = query.map(FINDING).list();
    var ids = new TreeSet<Long>();
    for (FindingRow row : rows) {
      ids.add(row.newer());
      ids.add(row.earlier());
    }
    Map<Long, Posting> postings = byIds(tx, ids);
    return rows.stream()
        .map(row ->
            new Finding(
                Relation.valueOf(row.relation().toUpperCase(Locale.ROOT)),
                kept(postings, row.newer()),
                kept(postings, row.earlier()),
                row.rule(),
                row.reason(),
                row.severity(),
                row.restated()))
        .toList();
  }

  private static Map<Long, Posting> byIds(Tx tx, Collection<Long> ids) {
    var all = new ArrayList<>(ids);
    var postings = new HashMap<Long, Posting>();
    for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
      List<Long> some = all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE));
      for (Posting posting : tx.handle.createQuery(BY_IDS).bindList("ids", some).map(POSTING)) {
        postings.put(id(posting), posting);
      }
    }
    return postings;
  }

  private static Posting kept(Map<Long, Posting> postings, long id) {
    @Nullable Posting posting = postings.get(id);
    if (posting == null) {
      throw new IllegalStateException("claim %d is not there".formatted(id));
    }
    return posting;
  }

  private static long id(Posting posting) {
    return Long.parseLong(posting.id());
  }

  private record FindingRow(
      long newer,
      long earlier,
      String relation,
      String rule,
      String reason,
      int severity,
      boolean restated) {}
}
