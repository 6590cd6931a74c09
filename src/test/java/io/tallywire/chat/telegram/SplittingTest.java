package io.tallywire.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.tallywire.chat.telegram.TelegramHtml.Entity;
import io.tallywire.chat.telegram.TelegramHtml.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text, cut at a small limit so that every kind of cut occurs, and at Telegram's own. */
class SplittingTest {
  private static final int SMALL = 60;

  /** Longer than any text that occurs here. */
  private static final int UNCUT = 1_000_000;

  @Property(tries = 300)
  void no_part_is_longer_than_the_limit_and_all_are_well_formed(@ForAll("texts") RichText text)
      throws TelegramRefusal {
    for (Part part : new TelegramText(SMALL).parts(text)) {
      Parsed parsed = TelegramHtml.parse(part.html());

      assertThat(parsed.text()).isEqualTo(part.text()).hasSizeLessThanOrEqualTo(SMALL);
      assertThat(parsed.text()).isNotBlank();
    }
  }

  @Property(tries = 300)
  void the_parts_joined_show_the_same_words_in_the_same_order(@ForAll("texts") RichText text) {
    assertThat(visible(new TelegramText(SMALL).parts(text)))
        .isEqualTo(visible(new TelegramText(UNCUT).parts(text)));
  }

  @Property(tries = 300)
  void no_link_quote_or_bold_phrase_that_fits_into_a_message_is_cut(@ForAll("texts") RichText text)
      throws TelegramRefusal {
    assertThat(entities(new TelegramText(SMALL).parts(text)))
        .containsAll(
            entities(new TelegramText(UNCUT).parts(text)).stream()
                .filter(entity -> entity.length() < SMALL)
                .toList());
  }

  @Property(tries = 300)
  void no_word_that_fits_into_a_message_is_cut(@ForAll("spacedTexts") RichText text) {
    assertThat(words(new TelegramText(SMALL).parts(text)))
        .isEqualTo(words(new TelegramText(UNCUT).parts(text)));
  }

  @Property(tries = 60)
  void telegrams_own_limit_holds_for_long_texts(@ForAll("longTexts") RichText text)
      throws TelegramRefusal {
    List<Part> parts = new TelegramText().parts(text);
    for (Part part : parts) {
      assertThat(TelegramHtml.parse(part.html()).text())
          .hasSizeLessThanOrEqualTo(Splitter.LONGEST_MESSAGE);
    }

    assertThat(visible(parts)).isEqualTo(visible(new TelegramText(UNCUT).parts(text)));
  }

  private static String visible(List<Part> parts) {
    return parts.stream().map(Part::text).collect(Collectors.joining()).replaceAll("\\s", "");
  }

  private static List<String> words(List<Part> parts) {
    String all = parts.stream().map(Part::text).collect(Collectors.joining("\n"));
    return List.of(all.strip().split("\\s+"));
  }

  private static List<String> entities(List<Part> parts) throws TelegramRefusal {
    var texts = new ArrayList<String>();
    for (Part part : parts) {
      Parsed parsed = TelegramHtml.parse(part.html());
      for (Entity entity : parsed.entities()) {
        texts.add(entity.type() + parsed.textOf(entity));
      }
    }
    return texts;
  }

  @Provide
  Arbitrary<RichText> texts() {
    return blocks(18, "").list().ofMaxSize(6).map(RichText::new);
  }

  /** Without words that begin in one style and end in another: such a one may be cut between. */
  @Provide
  Arbitrary<RichText> spacedTexts() {
    return blocks(18, " ").list().ofMaxSize(6).map(RichText::new);
  }

  @Provide
  Arbitrary<RichText> longTexts() {
    return blocks(400, "").list().ofMinSize(10).ofMaxSize(20).map(RichText::new);
  }

  private static Arbitrary<Block> blocks(int longest, String between) {
    Arbitrary<String> phrases = phrases(longest);
    Arbitrary<List<Inline>> inlines =
        inlines(phrases).list().ofMinSize(1).ofMaxSize(8).map(list -> spaced(list, between));
    return Arbitraries.oneOf(
        phrases.map(text -> new Heading(text, "https://example.org/?a&b")),
        inlines.map(Paragraph::new),
        inlines.map(Quote::new),
        inlines.list().ofMaxSize(3).map(Bullets::new),
        phrases.list().ofMaxSize(4).map(lines -> new Code(String.join("\n", lines))));
  }

  private static List<Inline> spaced(List<Inline> inlines, String between) {
    var spaced = new ArrayList<Inline>();
    for (Inline inline : inlines) {
      spaced.add(inline);
      spaced.add(Text.of(between));
    }
    return spaced;
  }

  private static Arbitrary<Inline> inlines(Arbitrary<String> phrases) {
    return Arbitraries.oneOf(
        Combinators.combine(phrases, Arbitraries.of(true, false)).as(Text::new),
        phrases.map(text -> new Link(text, "https://example.org/" + text.length())));
  }

  /** Words of letters, markup and characters of two units, with single and double spaces. */
  private static Arbitrary<String> phrases(int longest) {
    Arbitrary<String> words =
        Arbitraries.of("a", "flood", "&", "<b>", "1,200", "\uD83C\uDF0A", "é", "\"", "&amp;")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(letters -> String.join("", letters));
    return Combinators.combine(
            words.list().ofMinSize(1).ofMaxSize(longest), Arbitraries.of(" ", "  ", "\n"))
        .as((list, space) -> String.join(space, list));
  }
}
