package io.tallywire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<String> split(String text) {
    return splitter.split(text).stream().map(Sentence::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Ola Vik and Lt. Col. Ann Bye met Dr. J. R. Moe.",
        "The U.S. Navy sent approx. 40 boats.",
        "It covers 300 sq. Km of moor.",
        "See No. 7 on the list.",
        "They left at 5 a.m. Monday with $2.5 million.",
        "She came on Jan. 24 from St. Ives.",
        "\u201cIs it safe?\u201d he asked.",
        "He waited ... and left -- at last -- alone.",
      })
  void a_full_stop_within_a_sentence_does_not_end_it(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void sentences_end_at_stops_with_their_closing_quotes_and_brackets() {
    assertThat(split("\u201cWe saw 40.\u201d He left. (Nobody stayed.) Why? It rained!"))
        .containsExactly(
            "\u201cWe saw 40.\u201d", "He left.", "(Nobody stayed.)", "Why?", "It rained!");
  }

  @Test
  void an_abbreviation_ends_a_sentence_where_the_next_word_begins_one() {
    assertThat(split("He moved to the U.S. The rest stayed. It shut at 5 p.m. They slept."))
        .containsExactly(
            "He moved to the U.S.", "The rest stayed.", "It shut at 5 p.m.", "They slept.");
  }

  @Test
  void no_sentence_spans_two_paragraphs() {
    List<Sentence> sentences =
        splitter.split("Storm grows\n\nHomes were dark\nfor a day. Roads shut.\n \nMore rain");
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly("Storm grows", "Homes were dark\nfor a day.", "Roads shut.", "More rain");
  }

  @Test
  void a_short_line_above_a_new_start_is_a_heading() {
    assertThat(split("What we know\nThe dam held."))
        .containsExactly("What we know", "The dam held.");
  }

  @Property
  void sentences_stand_in_order_in_the_text(@ForAll String text) {
    assertFits(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".", ". ", "Mr. ", "a.", "\n", " ", "\n \n", "A\n", ".\"(", "?( ", "1. ", "\u3002",
        "\u2029", "J. "
      })
  void a_megabyte_of_anything_is_split_in_linear_time(String piece) {
    String text = " ".repeat(100_000) + piece.repeat(1_000_000 / piece.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertFits(text));
  }

  private void assertFits(String text) {
    int end = 0;
    for (Sentence sentence : splitter.split(text)) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(text.startsWith(sentence.text(), sentence.span().start())).isTrue();
      end = sentence.span().end();
    }
  }
}
