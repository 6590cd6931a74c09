package io.tallywire.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackTextTest {
  private final SlackText text = new SlackText();

  @Test
  void every_block_has_its_look() {
    RichText rich =
        RichText.of(
            new Heading("Estimates", null),
            Paragraph.of(Text.of("See "), new Link("the report", "https://example.org/a?b=1&c=2")),
            new Quote(List.of(Text.of("Forty are missing.\nMore may follow."))),
            new Bullets(List.of(List.of(Text.bold("now")), List.of(Text.of("then")))),
            new Table(List.of("who", "how many"), List.of(List.of("a ministry", "40"))),
            new Code("storm AND\n         ^"));

    JsonNode blocks = only(rich);

    assertThat(blocks.at("/0/type").asText()).isEqualTo("header");
    assertThat(blocks.at("/0/text/text").asText()).isEqualTo("Estimates");
    assertThat(section(blocks, 1)).isEqualTo("See <https://example.org/a?b=1&c=2|the report>");
    assertThat(section(blocks, 2)).isEqualTo("> Forty are missing.\n> More may follow.");
    assertThat(section(blocks, 3)).isEqualTo("• *now*\u200B\n• then");
    assertThat(section(blocks, 4)).isEqualTo("```\nwho         how many\na ministry  40\n```");
    assertThat(section(blocks, 5)).isEqualTo("```\nstorm AND\n         ^\n```");
    assertThat(BlockKitRules.violationsOf(blocks)).isEmpty();
  }

  @Test
  void what_an_article_says_is_never_read_as_markup_mention_or_link() {
    JsonNode blocks =
        only(
            RichText.of(
                Paragraph.of("<!channel> & <@U0ANN> <https://evil.example|slack.com> @here &lt;"),
                new Code("``` *out* ```"),
                Paragraph.of(new Link("a > b | c", "https://example.org/a|b>"))));

    assertThat(section(blocks, 0))
        .isEqualTo(
            "&lt;!channel&gt; &amp; &lt;@U0ANN&gt; &lt;https://evil.example|slack.com&gt; @here"
                + " &amp;lt;");
    assertThat(blocks.at("/0/text/verbatim").asBoolean()).isTrue();
    assertThat(section(blocks, 1).split("```", -1)).hasSize(3);
    assertThat(section(blocks, 2)).isEqualTo("<https://example.org/a%7Cb%3E|a &gt; b | c>");
    assertThat(BlockKitRules.violationsOf(blocks)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "mailto:a@example.org", "https://a b", "", "/x"})
  void an_address_that_leads_to_no_web_page_is_left_out(String url) {
    assertThat(section(only(RichText.of(Paragraph.of(new Link("here", url)))), 0))
        .isEqualTo("here");
  }

  @Test
  void bold_words_stand_free_so_that_slack_sees_them() {
    RichText rich =
        RichText.of(
            Paragraph.of(Text.of("about("), Text.bold(" 40 "), Text.of(")"), Text.bold("a*b")));
    assertThat(section(only(rich), 0)).isEqualTo("about( *40* )a*b");
  }

  @Test
  void a_title_that_is_too_long_for_a_header_or_leads_somewhere_is_a_bold_section() {
    String title = "long ".repeat(40).strip();
    JsonNode blocks =
        only(RichText.of(new Heading(title, null), new Heading("short", "https://example.org/")));
    assertThat(section(blocks, 0)).isEqualTo("*" + title + "*\u200B");
    assertThat(section(blocks, 1)).isEqualTo("*<https://example.org/|short>*\u200B");
  }

  @Test
  void a_title_goes_over_to_the_next_message_with_what_follows_it() {
    List<RichText.Block> blocks =
        List.of(
            Paragraph.of("word ".repeat(2300)),
            new Heading("Second", null),
            Paragraph.of("next ".repeat(300)));

    List<Part> parts = text.parts(new RichText(blocks));

    assertThat(parts).hasSize(2);
    assertThat(parts.get(1).text()).startsWith("Second\nnext");
  }

  @Test
  void many_short_blocks_are_counted() {
    var blocks = IntStream.range(0, 120).mapToObj(i -> Paragraph.of("line " + i)).toList();

    List<Part> parts = text.parts(new RichText(List.copyOf(blocks)));

    assertThat(parts.stream().map(part -> json(part).size())).containsExactly(50, 50, 20);
  }

  @Test
  void what_stands_beside_the_blocks_is_cut_where_it_is_long_and_never_within_an_escape() {
    Part part = text.parts(RichText.plain("&".repeat(2000))).getFirst();
    assertThat(part.summary()).hasSizeBetween(3800, 4000).matches("(&amp;|\\n)+…");
    assertThat(BlockKitRules.violationsOfText(part.summary())).isEmpty();
  }

  @Test
  void a_text_without_visible_characters_is_no_message() {
    assertThat(text.parts(RichText.of(Paragraph.of(" \n\u0007"), new Heading("", null)))).isEmpty();
  }

  private JsonNode only(RichText rich) {
    List<Part> parts = text.parts(rich);
    assertThat(parts).hasSize(1);
    return json(parts.getFirst());
  }

  private static String section(JsonNode blocks, int index) {
    assertThat(blocks.path(index).path("type").asText()).isEqualTo("section");
    return blocks.path(index).path("text").path("text").asText();
  }

  private static JsonNode json(Part part) {
    try {
      return FakeSlack.JSON.readTree(part.blocks());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
