package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.extract.Article;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

abstract class ArticleStoreContract extends StoreContract {
  private final ArticleStore articles = new ArticleStore();

  @Test
  void an_article_comes_back_as_it_was() {
    Article article = Articles.at("http://herald.test/1", NOON);
    long feed = feed();
    StoredArticle kept =
        db.write(tx -> articles.add(tx, article, "herald.test/1", feed, LATER)).orElseThrow();

    assertThat(kept.article()).isEqualTo(article);
    assertThat(kept.feed()).isEqualTo(feed);
    assertThat(kept.firstSeen()).isEqualTo(LATER);
    assertThat(kept.story()).isEqualTo(kept.id());
    assertThat(find("herald.test/1")).contains(kept);
    assertThat(find("herald.test/2")).isEmpty();
  }

  @Test
  void characters_that_a_database_cannot_store_are_replaced_one_for_one() {
    Article article = Articles.at("http://herald.test/1", NOON);
    String text = "a\u0000b\ud800c \ud83d\ude00 d\udc00";
    var odd =
        new Article(article.url(), "Herald", text, null, NOON, text, "en", Article.Origin.FEED);

    StoredArticle kept = db.write(tx -> articles.add(tx, odd, "k", null, NOON)).orElseThrow();
    assertThat(kept.article().text()).isEqualTo("a\ufffdb\ufffdc \ud83d\ude00 d\ufffd");
    assertThat(kept.article().author()).isNull();
    assertThat(kept.article().origin()).isEqualTo(Article.Origin.FEED);
  }

  @Test
  void one_address_is_one_article() {
    add("http://herald.test/1", NOON);
    Optional<StoredArticle> again =
        db.write(tx ->
            articles.add(
                tx,
                Articles.at("http://herald.test/1?utm=x", NOON),
                "http://herald.test/1",
                null,
                LATER));

    assertThat(again).isEmpty();
    assertThat(find("http://herald.test/1").orElseThrow().firstSeen()).isEqualTo(NOON);
  }

  @Test
  void addresses_too_long_for_an_index_are_told_apart() {
    String address = "http://herald.test/" + "é".repeat(4_000);
    long one = add(address + "1", NOON);
    long two = add(address + "2", NOON);

    assertThat(find(address + "1").orElseThrow().id()).isEqualTo(one);
    assertThat(find(address + "2").orElseThrow().id()).isEqualTo(two);
  }

  @Test
  void a_changed_article_keeps_its_address_and_dates() {
    long id = add("http://herald.test/1", NOON);
    var changed =
        new Article(
            "http://elsewhere.test",
            "Other",
            "Bridge closed for a week",
            null,
            LATER,
            "Two thousand cars were stranded.",
            "en",
            Article.Origin.PAGE);
    db.change(tx -> articles.update(tx, id, changed, LATER));

    Article kept = db.read(tx -> articles.get(tx, id)).orElseThrow().article();
    assertThat(kept.title()).isEqualTo("Bridge closed for a week");
    assertThat(kept.text()).isEqualTo("Two thousand cars were stranded.");
    assertThat(kept.author()).isNull();
    assertThat(kept.url()).isEqualTo("http://herald.test/1");
    assertThat(kept.outlet()).isEqualTo("Herald");
    assertThat(kept.published()).isEqualTo(NOON);
  }

  @Test
  void a_topics_articles_come_newest_first() {
    Topics.follow(db, NOON, "storm", "flood");
    long first = add("http://herald.test/1", NOON);
    long newest = add("http://herald.test/2", NOON.plus(Duration.ofHours(2)));
    long middle = add("http://herald.test/3", NOON.plus(Duration.ofHours(1)));
    long other = add("http://herald.test/4", NOON);
    for (long id : List.of(first, newest, middle)) {
      assertThat(match(id, "storm")).isTrue();
    }
    assertThat(match(other, "flood")).isTrue();

    assertThat(latest("storm", 10)).containsExactly(newest, middle, first);
    assertThat(latest("storm", 2)).containsExactly(newest, middle);
  }

  @Test
  void a_match_is_noted_once() {
    Topics.follow(db, NOON, "storm", "flood");
    long id = add("http://herald.test/1", NOON);

    assertThat(match(id, "storm")).isTrue();
    assertThat(match(id, "storm")).isFalse();
    assertThat(match(id, "flood")).isTrue();
    assertThat(db.<List<String>>read(tx -> articles.topics(tx, id)))
        .containsExactly("flood", "storm");
  }

  @Test
  void stored_articles_are_walked_page_by_page() {
    var ids = new ArrayList<Long>();
    for (int i = 0; i < 7; i++) {
      ids.add(add("http://herald.test/" + i, NOON.plusSeconds(i)));
    }
    var walked = new ArrayList<Long>();
    long after = 0;
    for (List<StoredArticle> page = page(NOON.plusSeconds(2), after);
        !page.isEmpty();
        page = page(NOON.plusSeconds(2), after)) {
      assertThat(page).hasSizeLessThanOrEqualTo(2);
      page.forEach(article -> walked.add(article.id()));
      after = walked.getLast();
    }

    assertThat(walked).isEqualTo(ids.subList(2, 7));
    assertThat(db.<Long>read(tx -> articles.count(tx, NOON.plusSeconds(5)))).isEqualTo(2);
  }

  @Test
  void articles_of_one_story_are_known_by_their_signatures() {
    long first = add("http://herald.test/1", NOON);
    long reprint = add("http://courier.test/1", LATER);
    add("http://herald.test/2", LATER);
    db.change(tx -> articles.setStory(tx, first, first, new byte[] {1, 2}));
    db.change(tx -> articles.setStory(tx, reprint, first, new byte[] {1, 3}));

    List<StorySignature> all = db.read(tx -> articles.signatures(tx, NOON));
    assertThat(all)
        .containsExactly(
            new StorySignature(first, first, ByteBuffer.wrap(new byte[] {1, 2})),
            new StorySignature(reprint, first, ByteBuffer.wrap(new byte[] {1, 3})));
    List<StorySignature> recent = db.read(tx -> articles.signatures(tx, LATER));
    assertThat(recent).extracting(StorySignature::article).containsExactly(reprint);
    assertThat(find("http://courier.test/1").orElseThrow().story()).isEqualTo(first);
  }

  private long add(String url, Instant published) {
    return Articles.add(db, url, published);
  }

  private boolean match(long id, String topic) {
    return db.write(tx -> articles.match(tx, id, topic, NOON));
  }

  private List<StoredArticle> page(Instant since, long after) {
    return db.read(tx -> articles.since(tx, since, after, 2));
  }

  private List<Long> latest(String topic, int limit) {
    return db.read(tx -> articles.latest(tx, topic, limit)).stream()
        .map(StoredArticle::id)
        .toList();
  }

  private Optional<StoredArticle> find(String urlKey) {
    return db.read(tx -> articles.find(tx, urlKey));
  }

  private long feed() {
    var feeds = new FeedStore();
    db.change(
        tx -> feeds.sync(tx, List.of(new FeedAddress("http://herald.test/rss", "Herald")), NOON));
    return db.read(feeds::all).getFirst().id();
  }
}
