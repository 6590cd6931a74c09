package io.tallywire.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pieces of feeds in any order, and any bytes at all. */
class FeedSoupTest {

  private final FeedParser parser = new FeedParser();

  @Property(tries = 2000)
  void any_soup_of_pieces_yields_a_value(@ForAll("soup") String document) {
    FeedReading reading =
        parser.parse(document.getBytes(UTF_8), null, "https://harbour.example/feed");

    assertThat(reading).isNotNull();
    if (reading instanceof FeedReading.Read read) {
      assertThat(EntryKey.of(read.feed())).hasSameSizeAs(read.feed().entries());
    }
  }

  @Property(tries = 500)
  void any_bytes_yield_a_value(@ForAll byte[] body) {
    assertThat(parser.parse(body, null, null)).isNotNull();
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "<rss>",
            "<channel>",
            "<item>",
            "</item>",
            "<entry>",
            "<feed xmlns='http://www.w3.org/2005/Atom'>",
            "<title>",
            "</title>",
            "<link href='/x'/>",
            "<link>",
            "<guid>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "&amp;",
            "&nbsp;",
            "&#0;",
            "&#x110000;",
            "<?xml version='1.0'?>",
            "<!DOCTYPE html>",
            "<html>",
            "<a:b c:d='e'>",
            "<xml:x xmlns:xml=''>",
            "<x xmlns='' xmlns:y=''>",
            "<:>",
            "<1>",
            "< >",
            "=",
            "\"",
            "<pubDate>",
            "2025-13-45",
            "Mon, 32 Foo",
            "{",
            "}",
            "\u0000",
            "\uD800",
            "<content type='a/b'>",
            "%%%")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }
}
