package io.tallywire.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Code;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Text;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SlackTextProperties {
  private static final String LETTERS = "ab é漢😀&<>`\"\\\n";

  @Property(tries = 150)
  void no_message_breaks_a_limit_and_no_visible_character_is_lost(@ForAll("texts") RichText text)
      throws JsonProcessingException {
    List<Part> parts = new SlackText().parts(text);

    var shown = new StringBuilder();
    for (Part part : parts) {
      JsonNode blocks = FakeSlack.JSON.readTree(part.blocks());
      assertThat(BlockKitRules.violationsOf(blocks)).isEmpty();
      assertThat(BlockKitRules.violationsOfText(part.summary())).isEmpty();
      assertThat(BlockKitRules.violationsOfText(part.plain())).isEmpty();
      blocks.forEach(block -> shown.append(visible(block)));
    }
    assertThat(bare(shown.toString())).isEqualTo(bare(words(text)));
    assertThat(bare(parts.stream().map(Part::text).collect(Collectors.joining())))
        .isEqualTo(bare(words(text)));
  }

  /** What is left to see once Slack has read the markup. */
  private static String visible(JsonNode block) {
    String text = block.path("text").path("text").asText();
    if (text.startsWith("```\n")) {
      text = text.substring(4, text.length() - 4);
    }
    return text.replaceAll("(?m)^> ", "")
        .replaceAll("<https?://[^|>]+\\|([^>]*)>", "$1")
        .replace("*", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u200B]+", "");
  }

  private static String words(RichText text) {
    return text.blocks().stream()
        .map(block ->
            switch (block) {
              case Heading heading -> heading.text();
              case Paragraph paragraph -> words(paragraph.parts());
              case Quote quote -> words(quote.parts());
              case Bullets bullets -> bulletWords(bullets);
              case Code code -> code.text();
              case RichText.Table table -> table.toString();
            })
        .collect(Collectors.joining());
  }

  private static String bulletWords(Bullets bullets) {
    return bullets.items().stream().map(item -> "•" + words(item)).collect(Collectors.joining());
  }

  private static String words(List<Inline> parts) {
    return parts.stream()
        .map(part ->
            switch (part) {
              case Text t -> t.text();
              case Link l -> l.text();
            })
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<RichText> texts() {
    Arbitrary<String> few = strings(0, 30);
    // more than a section and, now and then, more than a message
    Arbitrary<String> many = strings(500, 4000);
    Arbitrary<String> words = Arbitraries.frequencyOf(Tuple.of(8, few), Tuple.of(1, many));
    Arbitrary<String> urls =
        Arbitraries.strings()
            .withChars("a&|>é")
            .ofMinLength(1)
            .ofMaxLength(2500)
            .map(path -> "https://example.org/" + path);
    Arbitrary<Inline> inline =
        Arbitraries.oneOf(
            Combinators.combine(words, Arbitraries.of(true, false)).as(Text::new),
            Combinators.combine(words, urls).as(Link::new));
    Arbitrary<List<Inline>> line = inline.list().ofMinSize(1).ofMaxSize(4);
    Arbitrary<Block> block =
        Arbitraries.oneOf(
            Combinators.combine(words, urls.injectNull(0.5)).as(Heading::new),
            line.map(Paragraph::new),
            line.map(Quote::new),
            // a bullet without words is a mark all the same
            line.list().ofMinSize(1).ofMaxSize(5).map(Bullets::new),
            words.map(Code::new));
    return block.list().ofMinSize(1).ofMaxSize(60).map(RichText::new);
  }

  private static Arbitrary<String> strings(int least, int most) {
    return Arbitraries.of(LETTERS.codePoints().mapToObj(Character::toString).toList())
        .list()
        .ofMinSize(least)
        .ofMaxSize(most)
        .map(letters -> String.join("", letters));
  }
}
