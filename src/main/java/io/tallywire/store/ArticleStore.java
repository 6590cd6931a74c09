package io.tallywire.store;

import io.tallywire.extract.Article;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The articles, the stories they belong to, and the topics they matched. */
public final class ArticleStore {
  private static final String ADD =
      """
      insert into article (url_key, url, feed_id, outlet, title, author, published_at,
        first_seen_at, body, language, origin)
      values (:key, :url, :feed, :outlet, :title, :author, :published, :now, :text, :language,
        :origin)
      on conflict (url_key) do nothing
      returning id
      """;

  private static final String UPDATE =
      """
      update article set title = :title, author = :author, body = :text, language = :language,
        origin = :origin, changed_at = :now
      where id = :id
      """;

  private static final String BY_KEY =
      """
      select id, url, feed_id, outlet, title, author, published_at, first_seen_at, body, language,
        origin, story_id
      from article where url_key = :key
      """;

  private static final String BY_ID =
      """
      select id, url, feed_id, outlet, title, author, published_at, first_seen_at, body, language,
        origin, story_id
      from article where id = :id
      """;

  private static final String SINCE =
      """
      select id, url, feed_id, outlet, title, author, published_at, first_seen_at, body, language,
        origin, story_id
      from article where published_at >= :since and id > :after order by id limit :limit
      """;

  private static final String NOT_READ_BY =
      """
      select a.id, a.url, a.feed_id, a.outlet, a.title, a.author, a.published_at, a.first_seen_at,
        a.body, a.language, a.origin, a.story_id
      from article_topic m join article a on a.id = m.article_id
      where m.topic_id = :topic and a.id > :after
        and not exists
          (select 1 from claim c
           where c.article_id = m.article_id and c.topic_id = m.topic_id and c.reader >= :reader)
      order by a.id limit :limit
      """;

  private static final String LATEST =
      """
      select a.id, a.url, a.feed_id, a.outlet, a.title, a.author, a.published_at, a.first_seen_at,
        a.body, a.language, a.origin, a.story_id
      from article_topic m join article a on a.id = m.article_id
      where m.topic_id = :topic order by m.published_at desc, m.article_id desc limit :limit
      """;

  private static final String MATCH =
      """
      insert into article_topic (article_id, topic_id, published_at, matched_at)
      select id, :topic, published_at, :now from article where id = :article
      on conflict (article_id, topic_id) do nothing
      """;

  private static final String TOPICS =
      """
      select topic_id from article_topic where article_id = :article order by topic_id
      """;

  private static final String SET_STORY =
      """
      update article set story_id = :story, story_signature = :signature where id = :id
      """;

  private static final String SIGNATURES =
      """
      select id, story_id, story_signature from article
      where first_seen_at >= :since and story_signature is not null order by id
      """;

  private static final String COUNT =
      """
      select count(*) from article where first_seen_at >= :since
      """;

  private static final RowMapper<StoredArticle> ARTICLE =
      (row, context) -> {
        long id = row.getLong("id");
        Long story = Columns.longOrNull(row, "story_id");
        return new StoredArticle(
            id,
            new Article(
                row.getString("url"),
                row.getString("outlet"),
                row.getString("title"),
                row.getString("author"),
                Columns.instant(row, "published_at"),
                row.getString("body"),
                row.getString("language"),
                Article.Origin.valueOf(row.getString("origin"))),
            Columns.longOrNull(row, "feed_id"),
            story == null ? id : story,
            Columns.instant(row, "first_seen_at"));
      };

  private static final RowMapper<StorySignature> SIGNATURE =
      (row, context) ->
          new StorySignature(
              row.getLong("id"),
              row.getLong("story_id"),
              ByteBuffer.wrap(row.getBytes("story_signature")));

  /**
   * Keeps an article that is not there yet.
   *
   * @param urlKey the normalised address: one article for each
   * @return what is kept now; empty where an article of that key is there already
   */
  public Optional<StoredArticle> add(
      Tx tx, Article article, String urlKey, @Nullable Long feed, Instant now) {
    return words(tx.handle.createQuery(ADD), article)
        .bind("key", Keys.fit(urlKey))
        .bind("url", article.url())
        .bind("feed", feed)
        .bind("outlet", article.outlet())
        .bind("published", article.published().toEpochMilli())
        .bind("now", now.toEpochMilli())
        .mapTo(long.class)
        .findOne()
        .flatMap(id -> get(tx, id));
  }

  /** Puts the changed words of an article in place of the old; address and dates stay. */
  public void update(Tx tx, long id, Article changed, Instant now) {
    words(tx.handle.createUpdate(UPDATE), changed)
        .bind("id", id)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** The article of a normalised address. */
  public Optional<StoredArticle> find(Tx tx, String urlKey) {
    return tx.handle.createQuery(BY_KEY).bind("key", Keys.fit(urlKey)).map(ARTICLE).findOne();
  }

  /** The article of an id. */
  public Optional<StoredArticle> get(Tx tx, long id) {
    return tx.handle.createQuery(BY_ID).bind("id", id).map(ARTICLE).findOne();
  }

  /**
   * A page of the articles published at or after {@code since}, in the order in which they were
   * kept: at most {@code limit} with an id above {@code after}. The next page starts after the last
   * id; an empty page is the end.
   */
  public List<StoredArticle> since(Tx tx, Instant since, long after, int limit) {
    return tx.handle
        .createQuery(SINCE)
        .bind("since", since.toEpochMilli())
        .bind("after", after)
        .bind("limit", limit)
        .map(ARTICLE)
        .list();
  }

  /**
   * A page of a topic's articles that have no claim of this version of the claim reader or a newer
   * one, in the order in which they were kept: at most {@code limit} with an id above {@code
   * after}.
   */
  public List<StoredArticle> notReadBy(Tx tx, int reader, String topic, long after, int limit) {
    return tx.handle
        .createQuery(NOT_READ_BY)
        .bind("reader", reader)
        .bind("topic", topic)
        .bind("after", after)
        .bind("limit", limit)
        .map(ARTICLE)
        .list();
  }

  /** How many articles were first seen at or after {@code since}. */
  public long count(Tx tx, Instant since) {
    return tx.handle.createQuery(COUNT).bind("since", since.toEpochMilli()).mapTo(long.class).one();
  }

  /** Notes that an article matches a topic; {@code false} where that was known. */
  public boolean match(Tx tx, long article, String topic, Instant now) {
    return tx.handle
            .createUpdate(MATCH)
            .bind("article", article)
            .bind("topic", topic)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  /** The topics an article matched. */
  public List<String> topics(Tx tx, long article) {
    return tx.handle.createQuery(TOPICS).bind("article", article).mapTo(String.class).list();
  }

  /** A topic's articles, the last published first. */
  public List<StoredArticle> latest(Tx tx, String topic, int limit) {
    return tx.handle
        .createQuery(LATEST)
        .bind("topic", topic)
        .bind("limit", limit)
        .map(ARTICLE)
        .list();
  }

  /** Puts an article into a story (its own id where it starts one) and keeps its signature. */
  public void setStory(Tx tx, long article, long story, byte[] signature) {
    tx.handle
        .createUpdate(SET_STORY)
        .bind("id", article)
        .bind("story", story)
        .bind("signature", signature)
        .execute();
  }

  /** The signatures of the articles first seen at or after {@code since}, oldest first. */
  public List<StorySignature> signatures(Tx tx, Instant since) {
    return tx.handle
        .createQuery(SIGNATURES)
        .bind("since", since.toEpochMilli())
        .map(SIGNATURE)
        .list();
  }

  private static <S extends SqlStatement<S>> S words(S statement, Article article) {
    return statement
        .bind("title", article.title())
        .bind("author", article.author())
        .bind("text", article.text())
        .bind("language", article.language())
        .bind("origin", article.origin().name());
  }
}
