package io.tallywire.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tallywire.extract.Article.Origin;
import io.tallywire.feed.Entry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleExtractorTest {
  private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");
  private static final String URL = "https://news.example/2025/storm";
  private static final String STORY =
      "<p>The storm cut the power in 12,000 homes on Monday night, the grid operator said.</p>"
          + "<p>Crews from three provinces were called in, and most lines should be up by Friday.</p>";

  private final ArticleExtractor extractor = new ArticleExtractor();

  private Page page(String html) {
    return extractor.read(html.getBytes(StandardCharsets.UTF_8), "text/html", URL);
  }

  private static Entry entry(@Nullable String published, String summary) {
    OffsetDateTime date = published == null ? null : OffsetDateTime.parse(published);
    return new Entry(
        "id",
        "https://feed.example/storm",
        "Storm cuts power in 12,000 homes",
        date,
        null,
        "",
        summary);
  }

  @Test
  void the_page_is_the_article_where_there_is_one() {
    Page page = page("<title>Storm cuts power in 12,000 homes</title>" + STORY);
    Article article = extractor.article(entry(null, "<p>Short.</p>"), "Herald", page, NOON);
    assertThat(article.origin()).isEqualTo(Origin.PAGE);
    assertThat(article.text()).contains("12,000 homes on Monday").contains("\n\nCrews from");
    assertThat(article.outlet()).isEqualTo("Herald");
    assertThat(article.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body><div id='app'></div><script src='/app.js'></script></body></html>",
        "%PDF-1.7 and so on",
        "<title>Before you continue</title><p>We and our partners use cookies to give you the best"
            + " experience, to measure audiences and to show advertising that fits you.</p>",
        "<title>Storm cuts power in 12,000 homes</title><p>The storm cut the power in 12,000 homes"
            + " on Monday.</p><div><p>Subscribe to continue reading this article, and get four"
            + " weeks for one euro, cancel anytime.</p></div>",
        "<title>Today's news</title><p>Parliament votes on the budget next week, and the coalition"
            + " has a majority of two seats, observers say, which is not a lot.</p>"
      })
  void the_feed_is_the_article_where_the_page_gives_nothing(String html) {
    Article article =
        extractor.article(
            entry(null, "Power is out in <b>12,000</b> homes, the grid operator says."),
            "Herald",
            page(html),
            NOON);
    assertThat(article.origin()).isEqualTo(Origin.FEED);
    assertThat(article.text()).isEqualTo("Power is out in 12,000 homes, the grid operator says.");
  }

  @Test
  void the_feed_is_the_article_where_no_page_could_be_fetched() {
    Article article = extractor.article(entry(null, STORY), "Herald", null, NOON);
    assertThat(article.origin()).isEqualTo(Origin.FEED);
    assertThat(article.url()).isEqualTo("https://feed.example/storm");
    assertThat(article.text().split("\n\n")).hasSize(2);
  }

  @Test
  void an_article_is_published_when_its_feed_says_then_when_its_page_says_then_when_it_was_seen() {
    Page dated =
        page("<meta property='article:published_time' content='2025-03-02T08:00:00Z'>" + STORY);
    Page undated = page(STORY);
    assertThat(extractor.article(entry("2025-03-01T08:00:00Z", ""), "H", dated, NOON).published())
        .isEqualTo("2025-03-01T08:00:00Z");
    assertThat(extractor.article(entry(null, ""), "H", dated, NOON).published())
        .isEqualTo("2025-03-02T08:00:00Z");
    assertThat(extractor.article(entry(null, ""), "H", undated, NOON).published()).isEqualTo(NOON);
  }

  @Test
  void an_article_from_the_future_was_published_when_it_was_seen() {
    assertThat(extractor.article(entry("2031-01-01T00:00:00Z", ""), "H", null, NOON).published())
        .isEqualTo(NOON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-04T07:15:00+01:00      | 2025-03-04T07:15+01:00",
        "2025-03-04 07:15               | 2025-03-04T07:15Z",
        "2025-03-04                     | 2025-03-04T00:00Z",
        "20250304                       | 2025-03-04T00:00Z",
        "Tue, 04 Mar 2025 07:15:00 GMT  | 2025-03-04T07:15Z",
        "March 4, 2025 7:15 pm EST      | 2025-03-04T19:15-05:00",
        "4 March 2025                   | 2025-03-04T00:00Z",
        "1741072500                     | 2025-03-04T07:15Z",
        "1741072500000                  | 2025-03-04T07:15Z",
      })
  void dates_are_read_in_the_forms_that_pages_use(String written, OffsetDateTime date) {
    assertThat(page("<meta name='date' content='" + written + "'>" + STORY).published())
        .isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-30", "yesterday", "0000-00-00", "99999999", "9999999999999"})
  void a_date_that_cannot_be_is_no_date(String written) {
    assertThat(page("<meta name='date' content='" + written + "'>" + STORY).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Storm cuts power - News Example; Storm cuts power",
        "Storm cuts power | News; Storm cuts power",
        "News Example: Storm cuts power; News Example: Storm cuts power",
        "Storm - the great one - cuts power; Storm - the great one - cuts power",
      })
  void a_title_is_without_the_outlet_at_its_end(String title, String bare) {
    String head = "<meta property='og:site_name' content='News Example'>";
    assertThat(page(head + "<title>" + title + "</title>" + STORY).title()).isEqualTo(bare);
  }

  @Test
  void the_canonical_address_is_kept_unless_it_is_a_front_page() {
    assertThat(page("<link rel=canonical href='/2025/storm?x=1'>" + STORY).canonicalUrl())
        .isEqualTo("https://news.example/2025/storm?x=1");
    assertThat(page("<link rel=canonical href='https://news.example/'>" + STORY).canonicalUrl())
        .isEqualTo(URL);
    assertThat(page("<link rel=canonical href='javascript:x'>" + STORY).canonicalUrl())
        .isEqualTo(URL);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, text/html; charset=iso-8859-1, ''",
    "UTF-8, text/html, ''",
    "UTF-8, text/html; charset=iso-8859-1, ''",
    "windows-1251, text/html, <meta charset=windows-1251>",
    "windows-1252, text/html, ''",
    "UTF-16LE, text/html, \uFEFF",
    "UTF-8, '', <meta http-equiv=content-type content='text/html; charset=utf-8'>",
  })
  void characters_survive_whatever_says_or_does_not_say_how_they_are_written(
      String charset, String contentType, String head) {
    String word = charset.equals("windows-1251") ? "\u043C\u0438\u0440" : "caf\u00E9";
    String html = head + "<p>The mayor said in the " + word + ", that all would be well again.</p>";
    Page page = extractor.read(html.getBytes(Charset.forName(charset)), contentType, URL);
    assertThat(page.text()).contains("in the " + word + ", that");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a href=x>",
        "<table><tr><td>",
        "<p><font>",
        "<blockquote>",
        "<",
        "\0",
        "<script>",
        "<ul><li>",
        "<article><h1>x",
        "a<br>",
        "&amp;",
        "<svg><p>",
        "<form><input>"
      })
  void hostile_pages_are_read_without_failing_and_soon(String piece) {
    String html = piece.repeat(100_000) + STORY;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThatCode(() -> page(html)).doesNotThrowAnyException());
  }

  @Test
  void a_text_longer_than_any_article_is_cut_off() {
    Page page = page("<p>" + "The river rose again, they said. ".repeat(50_000) + "</p>");
    assertThat(page.text()).hasSize(1_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "id", "style", "href", "datetime", "content", "role", "lang"})
  void a_huge_attribute_is_harmless(String name) {
    String value = "aB -1".repeat(2_000_000);
    String html =
        "<p " + name + "='" + value + "'></p><time " + name + "='" + value + "'></time>" + STORY;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(page(html).text()).contains("12,000 homes"));
  }
}
