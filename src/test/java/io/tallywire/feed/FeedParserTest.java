package io.tallywire.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {

  private final FeedParser parser = new FeedParser();

  private Feed read(String document) {
    return read(document.getBytes(UTF_8), null, null);
  }

  private Feed read(byte[] body, @Nullable String contentType, @Nullable String base) {
    FeedReading reading = parser.parse(body, contentType, base);
    assertThat(reading).isInstanceOf(FeedReading.Read.class);
    return ((FeedReading.Read) reading).feed();
  }

  private Entry item(String elements) {
    List<Entry> entries =
        read("""
        <rss version="2.0"><channel><title>Harbour News</title>
        <item>%s</item></channel></rss>
        """
                .formatted(elements))
            .entries();
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }

  private Entry atomEntry(String elements) {
    return read("""
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title>
    <entry>%s</entry></feed>
    """
            .formatted(elements))
        .entries()
        .getFirst();
  }

  @Nested
  class Formats {

    @Test
    void rss_2() {
      Feed feed =
          read(
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
              <channel><title>Harbour News</title><link>https://harbour.example/</link>
              <item><guid isPermaLink="false">a1</guid><title>Ferry late &amp;amp; full</title>
              <link>https://harbour.example/ferry</link>
              <pubDate>Sat, 01 Mar 2025 12:00:00 +0100</pubDate>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
              </channel></rss>
              """);

      assertThat(feed.title()).isEqualTo("Harbour News");
      assertThat(feed.link()).isEqualTo("https://harbour.example/");
      Entry entry = feed.entries().getFirst();
      assertThat(entry.id()).isEqualTo("a1");
      assertThat(entry.link()).isEqualTo("https://harbour.example/ferry");
      assertThat(entry.title()).isEqualTo("Ferry late & full");
      assertThat(entry.published()).hasToString("2025-03-01T12:00+01:00");
      assertThat(entry.summary()).isEqualTo("Short.");
      assertThat(entry.text()).isEqualTo("<p>Long.</p>");
    }

    @Test
    void atom_1() {
      Entry entry =
          atomEntry(
              """
              <id>tag:harbour.example,2025:1</id>
              <link rel="self" href="https://harbour.example/1.atom"/>
              <link href="https://harbour.example/1"/>
              <title type="html">&lt;b&gt;Ferry&lt;/b&gt; late</title>
              <published>2025-03-01T12:00:00Z</published><updated>2025-03-02T12:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two</p></div></content>
              """);

      assertThat(entry.id()).isEqualTo("tag:harbour.example,2025:1");
      assertThat(entry.link()).isEqualTo("https://harbour.example/1");
      assertThat(entry.title()).isEqualTo("Ferry late");
      assertThat(entry.updated()).hasToString("2025-03-02T12:00Z");
      assertThat(entry.text()).isEqualTo("<p>One<br>two</p>");
    }

    @Test
    void atom_03_with_base64() {
      Feed feed =
          read(
              """
              <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Harbour</title>
              <entry><title mode="escaped">Ferry</title><issued>2004-03-01T12:00:00Z</issued>
              <content type="text/html" mode="base64">PHA+TG9uZy48L3A+</content></entry></feed>
              """);

      assertThat(feed.entries().getFirst().text()).isEqualTo("<p>Long.</p>");
      assertThat(feed.entries().getFirst().published()).hasToString("2004-03-01T12:00Z");
    }

    @Test
    void rss_1_with_items_beside_the_channel() {
      Feed feed =
          read(
              """
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                  xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://harbour.example/"><title>Harbour</title>
              <link>https://harbour.example/</link></channel>
              <item rdf:about="https://harbour.example/1"><title>Ferry</title>
              <link>https://harbour.example/1</link><dc:date>2025-03-01T12:00:00Z</dc:date></item>
              </rdf:RDF>
              """);

      assertThat(feed.title()).isEqualTo("Harbour");
      assertThat(feed.entries().getFirst().id()).isEqualTo("https://harbour.example/1");
      assertThat(feed.entries().getFirst().published()).hasToString("2025-03-01T12:00Z");
    }

    @Test
    void json_feed() {
      Feed feed =
          read(
              """
              {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour",
               "home_page_url": "https://harbour.example/",
               "items": [{"id": 7, "url": "https://harbour.example/7", "title": "Ferry",
                          "content_text": "1 < 2", "date_published": "2025-03-01T12:00:00Z"}]}
              """);

      Entry entry = feed.entries().getFirst();
      assertThat(entry.id()).isEqualTo("7");
      assertThat(entry.text()).isEqualTo("1 &lt; 2");
      assertThat(entry.published()).hasToString("2025-03-01T12:00Z");
    }

    @Test
    void rss_without_a_channel_and_with_names_in_capitals() {
      Feed feed = read("<RSS><TITLE>Harbour</TITLE><ITEM><TITLE>Ferry</TITLE></ITEM></RSS>");

      assertThat(feed.title()).isEqualTo("Harbour");
      assertThat(feed.entries()).extracting(Entry::title).containsExactly("Ferry");
    }
  }

  @Nested
  class Fallbacks {

    @Test
    void other_vocabularies_stand_in_for_what_is_missing() {
      Entry entry =
          item(
              """
              <media:group xmlns:media="http://search.yahoo.com/mrss/">
              <media:title>Ferry</media:title><media:description>On film</media:description>
              </media:group><guid>https://harbour.example/1</guid>
              """);

      assertThat(entry.title()).isEqualTo("Ferry");
      assertThat(entry.summary()).isEqualTo("On film");
      assertThat(entry.link()).isEqualTo("https://harbour.example/1");
    }

    @Test
    void a_prefix_that_nobody_declared_is_understood() {
      Entry entry = item("<dc:title>Ferry</dc:title><itunes:summary>Late</itunes:summary>");

      assertThat(entry.title()).isEqualTo("Ferry");
      assertThat(entry.summary()).isEqualTo("Late");
    }

    @Test
    void a_guid_that_is_no_permanent_link_is_no_link() {
      assertThat(item("<guid isPermaLink='false'>https://x.example/1</guid>").link()).isNull();
    }

    @Test
    void relative_links_follow_the_bases() {
      byte[] feed =
          """
          <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/">
          <entry xml:base="2025/"><link href="ferry?a=1"/></entry>
          <entry><link href="../other"/></entry></feed>
          """
              .getBytes(UTF_8);

      assertThat(read(feed, null, "https://harbour.example/feed").entries())
          .extracting(Entry::link)
          .containsExactly(
              "https://harbour.example/news/2025/ferry?a=1", "https://harbour.example/other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", " ", "file:///etc/passwd"})
    void a_link_that_is_no_page_is_none(String link) {
      assertThat(item("<link>" + link + "</link>").link()).isNull();
    }

    @Test
    void a_title_keeps_angle_brackets_that_are_no_tags() {
      assertThat(item("<title>1 &lt; 2 and a &lt;T&gt; b</title>").title())
          .isEqualTo("1 < 2 and a <T> b");
      assertThat(item("<title><![CDATA[A <i>big</i> ferry &#8211; late]]></title>").title())
          .isEqualTo("A big ferry \u2013 late");
    }

    @Test
    void scripts_are_no_text() {
      Entry entry = item("<description>&lt;script&gt;x()&lt;/script&gt;Late</description>");

      assertThat(entry.summary()).isEqualTo("Late");
    }
  }

  @Nested
  class BrokenDocuments {

    @Test
    void a_document_that_breaks_off_yields_its_complete_entries() {
      Feed feed =
          read(
              """
              <rss version="2.0"><channel><title>Harbour</title>
              <item><title>One</title><link>https://harbour.example/1</link></item>
              <item><title>Two</title><link>https://harbour.example/2</link></item>
              <item><title>Three is cut o\
              """);

      assertThat(feed.entries()).extracting(Entry::title).containsExactly("One", "Two");
    }

    @Test
    void bare_ampersands_html_entities_and_open_tags_are_forgiven() {
      Feed feed =
          read(
              """
              <rss version="2.0"><channel><title>Fish & Ships&eacute;</title>
              <item><title>One</title><description><p>open<br>tags</description></item>
              <item><title>Two</title><link>https://harbour.example/?a=1&b=2</link></item>
              </channel></rss>
              """);

      assertThat(feed.title()).isEqualTo("Fish & Ships\u00e9");
      assertThat(feed.entries()).extracting(Entry::title).containsExactly("One", "Two");
      assertThat(feed.entries().getLast().link()).isEqualTo("https://harbour.example/?a=1&b=2");
    }

    @Test
    void control_characters_and_text_before_the_document_are_skipped() {
      Feed feed =
          read(
              "\n\nWarning: x\n<?xml version='1.0'?><rss><channel><title>A\u0000B\u0008C</title></channel></rss>");

      assertThat(feed.title()).isEqualTo("ABC");
    }

    @Test
    void entries_that_are_never_closed_are_entries() {
      Feed feed =
          read("<rss><channel><item><title>One</title><item><title>Two</title></channel></rss>");

      assertThat(feed.entries()).extracting(Entry::title).containsExactly("One", "Two");
    }
  }

  @Nested
  class Charsets {

    private static byte[] document(String declaration, String charset) {
      return """
      <?xml version='1.0'%s?><rss><channel><title>Z\u00fcrich \u201cnow\u201d</title></channel></rss>\
      """
          .formatted(declaration)
          .getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource(
        nullValues = "-",
        value = {
          "UTF-8, utf-8, -",
          "UTF-8, iso-8859-1, -", // mislabelled: the bytes say UTF-8
          "UTF-8, no-such-charset, -",
          "UTF-8, -, text/xml; charset=us-ascii",
          "windows-1252, iso-8859-1, -",
          "windows-1252, -, text/xml; charset='windows-1252'",
          "windows-1252, utf-8, -", // mislabelled: no valid UTF-8
          "windows-1252, -, -",
          "UTF-16LE, utf-16, -",
          "UTF-16BE, -, -",
          "UTF-32LE, utf-8, -"
        })
    void labels_are_believed_as_far_as_the_bytes_agree(
        String actual, @Nullable String declared, @Nullable String contentType) {
      String declaration = declared == null ? "" : " encoding=' " + declared + "'";
      byte[] body = document(declaration, actual);

      assertThat(read(body, contentType, null).title()).isEqualTo("Z\u00fcrich \u201cnow\u201d");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "x-windows-949", "GB18030", "Big5"})
    void other_scripts_follow_their_label(String charset) {
      String title =
          charset.startsWith("windows-125") || charset.startsWith("KOI")
              ? "\u041f\u043e\u0440\u0442"
              : "\u6e2f";
      byte[] body =
          ("<?xml version='1.0' encoding='"
                  + charset
                  + "'?><rss><channel><title>"
                  + title
                  + "</title></channel></rss>")
              .getBytes(Charset.forName(charset));

      assertThat(read(body, null, null).title()).isEqualTo(title);
    }

    @Test
    void controls_of_mislabelled_windows_text_become_what_they_meant() {
      assertThat(item("<title>don&#146;t</title>").title()).isEqualTo("don\u2019t");
    }
  }

  @Nested
  class NotFeeds {

    @Test
    void a_web_page_names_the_feeds_it_offers() {
      FeedReading reading =
          parser.parse(
              """
              <!doctype html><html><head><title>Harbour</title>
              <link rel="alternate" type="application/rss+xml" href="/feed.xml">
              <link rel="alternate" type="application/atom+xml" href="https://harbour.example/atom">
              <link rel="alternate" hreflang="fr" href="/fr"></head><body></body></html>
              """
                  .getBytes(UTF_8),
              "text/html",
              "https://harbour.example/start");

      assertThat(reading)
          .isEqualTo(
              new FeedReading.NotAFeed(
                  "the document is a web page, not a feed",
                  List.of("https://harbour.example/feed.xml", "https://harbour.example/atom")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "   ",
          "just text",
          "{}",
          "{\"a\":",
          "[1, 2]",
          "<",
          "<>",
          "<svg/>",
          "<opml><body><outline/></body></opml>",
          "<!-- only a comment -->",
          "<?xml version='1.0'?>"
        })
    void anything_else_is_said_to_be_none(String document) {
      assertThat(parser.parse(document.getBytes(UTF_8), null, null))
          .isInstanceOf(FeedReading.NotAFeed.class);
    }
  }
}
