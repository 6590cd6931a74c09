package io.tallywire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static List<String> norms(String text) {
    return Words.of(text).stream().map(Token::norm).toList();
  }

  @Test
  void letters_and_digits_are_cut_apart() {
    assertThat(norms("F-16s carry 12.5kg"))
        .containsExactly("f", "-", "16", "s", "carry", "12.5", "kg");
  }

  @Test
  void abbreviations_with_dots_are_one_word() {
    assertThat(norms("At 5 p.m. the U.S. left."))
        .containsExactly("at", "5", "p.m.", "the", "u.s.", "left", ".");
  }

  @Test
  void a_possessive_is_cut_off_and_a_contraction_is_not() {
    assertThat(norms("Norway\u2019s fleet isn\u2019t here"))
        .containsExactly("norway", "'s", "fleet", "isn't", "here");
  }

  @Test
  void dashes_and_quotes_are_folded() {
    assertThat(norms("\u201c10\u201312\u201d\u2014or \u22125"))
        .containsExactly("\"", "10", "-", "12", "\"", "--", "or", "-", "5");
  }

  @Test
  void digits_of_other_scripts_are_folded() {
    assertThat(norms("\u0661\u0662 \uff11,\uff12")).containsExactly("12", "1,2");
  }

  @Property
  void tokens_stand_in_order_and_hold_all_but_white_space(@ForAll String text) {
    int end = 0;
    for (Token token : Words.of(text)) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().of(text)).isEqualTo(token.text());
      assertThat(text.substring(end, token.span().start()).chars())
          .noneMatch(Character::isLetterOrDigit);
      end = token.span().end();
    }
  }
}
