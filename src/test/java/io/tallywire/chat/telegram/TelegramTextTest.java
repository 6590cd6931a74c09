package io.tallywire.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Code;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Table;
import io.tallywire.alert.RichText.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TelegramTextTest {
  private final TelegramText renderer = new TelegramText();

  @Test
  void an_alert_has_a_linked_title_and_quotes_that_fold() {
    assertThat(
            html(
                RichText.of(
                    new Heading("Ferry: 40 missing", "https://example.org/ferry?a=1&b=2"),
                    Paragraph.of("Coastal Times · 3 March 2025"),
                    Paragraph.of(
                        Text.of("First said: "),
                        Text.bold("more than 40"),
                        Text.of(", see "),
                        new Link("the report", "https://example.org/report"),
                        Text.of(".")),
                    new Quote(List.of(Text.of("Forty people are \"missing\" & sought."))),
                    new Bullets(List.of(List.of(Text.of("now 38")), List.of(Text.of("then 40")))))))
        .isEqualTo(
            """
            <b><a href="https://example.org/ferry?a=1&amp;b=2">Ferry: 40 missing</a></b>
            Coastal Times · 3 March 2025

            First said: <b>more than 40</b>, see <a href="https://example.org/report">the report</a>.
            <blockquote expandable>Forty people are &quot;missing&quot; &amp; sought.</blockquote>
            • now 38
            • then 40\
            """);
  }

  @Test
  void a_table_is_aligned_in_a_fixed_pitch() {
    assertThat(
            html(
                RichText.of(
                    new Heading("Estimates", null),
                    new Table(
                        List.of("figure", "source"),
                        List.of(List.of("about 1,100", "a <ministry>"), List.of("3,000", "NIS"))),
                    new Code("storm AND\n         ^"))))
        .isEqualTo(
            """
            <b>Estimates</b>
            <pre>figure       source
            about 1,100  a &lt;ministry&gt;
            3,000        NIS</pre>
            <pre>storm AND
                     ^</pre>\
            """);
  }

  @Test
  void an_article_brings_no_markup_and_turns_no_text_around() {
    assertThat(html(RichText.plain("<b>1 < 2</b>\u202E \u0000&amp;\uD800")))
        .isEqualTo("&lt;b&gt;1 &lt; 2&lt;/b&gt; &amp;amp;");
  }

  @Test
  void only_web_addresses_become_links() {
    assertThat(html(RichText.of(Paragraph.of(new Link("here", "javascript:alert(1)")))))
        .isEqualTo("here");
  }

  @Test
  void a_text_without_visible_characters_is_no_message() {
    assertThat(renderer.parts(RichText.of(Paragraph.of(" "), new Heading("\u0007", null))))
        .isEmpty();
  }

  @Test
  void a_long_text_is_cut_between_blocks_and_a_title_stays_with_what_follows() {
    List<Part> parts =
        renderer.parts(
            RichText.of(
                Paragraph.of("a ".repeat(1900)),
                new Heading("A title", null),
                Paragraph.of("b ".repeat(200))));

    assertThat(parts).hasSize(2);
    assertThat(parts.getFirst().text()).startsWith("a a").doesNotContain("title");
    assertThat(parts.getLast().html()).startsWith("<b>A title</b>\nb b");
  }

  @Test
  void a_long_table_is_cut_between_rows_and_stays_a_table() {
    List<List<String>> rows =
        IntStream.range(0, 300).mapToObj(i -> List.of("row " + i, "figure " + i * 7)).toList();

    List<Part> parts =
        renderer.parts(RichText.of(new Heading("T", null), new Table(List.of("r", "f"), rows)));

    assertThat(parts).hasSizeGreaterThan(1);
    assertThat(parts.getFirst().html()).startsWith("<b>T</b>\n<pre>");
    assertThat(parts)
        .allSatisfy(part -> assertThat(part.html()).endsWith("</pre>"))
        .allSatisfy(part -> assertThat(part.text().length()).isLessThanOrEqualTo(4096));
  }

  @Test
  void a_text_with_more_links_than_telegram_counts_is_cut_before_the_limit() {
    List<List<RichText.Inline>> items =
        IntStream.range(0, 250)
            .mapToObj(i -> List.<RichText.Inline>of(new Link("n" + i, "https://example.org/" + i)))
            .toList();

    List<Part> parts = renderer.parts(RichText.of(new Bullets(items)));

    assertThat(parts).hasSize(3);
    assertThat(parts.stream().mapToInt(part -> part.urls().size()).sum()).isEqualTo(250);
  }

  @Test
  void a_single_word_longer_than_a_message_is_cut_between_whole_characters() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    List<Part> parts = renderer.parts(RichText.plain(family.repeat(1000)));

    assertThat(parts)
        .allSatisfy(part -> assertThat(part.text().length() % family.length()).isZero());
    assertThat(parts.stream().mapToInt(part -> part.text().length()).sum())
        .isEqualTo(family.length() * 1000);
  }

  @Test
  void plain_text_keeps_the_addresses() {
    Part part =
        renderer
            .parts(
                RichText.of(
                    new Heading("Title", "https://example.org/a"),
                    Paragraph.of(new Link("more", "https://example.org/b"))))
            .getFirst();

    assertThat(part.plain())
        .isEqualTo("Title\nmore\n\nhttps://example.org/a\nhttps://example.org/b");
  }

  private String html(RichText text) {
    List<Part> parts = renderer.parts(text);
    assertThat(parts).hasSize(1);
    return parts.getFirst().html();
  }
}
