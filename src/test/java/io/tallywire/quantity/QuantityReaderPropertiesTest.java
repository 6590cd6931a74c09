package io.tallywire.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.text.Span;
import io.tallywire.text.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderPropertiesTest {
  private static final int MEGABYTE = 1_000_000;

  private final QuantityReader reader = new QuantityReader();

  @Property(tries = 2000)
  void any_text_is_read_and_spans_lie_in_it(@ForAll String text) {
    assertSpansFit(text);
  }

  @Property(tries = 3000)
  void any_line_of_the_grammars_own_words_is_read(@ForAll("phrases") List<String> words) {
    assertSpansFit(String.join(" ", words));
    assertSpansFit(String.join("", words));
  }

  @Property
  void a_count_is_read_from_the_digits_in_its_span(@ForAll @IntRange(min = 1) int n) {
    String text = "They counted %,d geese.".formatted(n);
    QuantityMention mention = reader.read(text).getFirst();
    assertThat(mention.quantity().low()).isEqualByComparingTo(BigDecimal.valueOf(n));
    assertThat(mention.figure().of(text).replace(",", "")).isEqualTo(Integer.toString(n));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1 ",
        "1-",
        "1/",
        "a",
        "a ",
        ".5",
        "$",
        "$ ",
        "one hundred and ",
        "and a half ",
        "more than ",
        "3 to ",
        "million ",
        "between 1 and ",
        "(",
        "May ",
        "1:1:",
        "x-1",
        "Jan. 1, ",
        "\u00bd",
        "\u0661",
        "\ud83d\ude00",
        "\u2014",
        "22 Baker ",
        "\n",
        "half a ",
        "5 km ",
        "'",
        "-"
      })
  void a_megabyte_of_anything_is_read_in_linear_time(String piece) {
    String line = piece.repeat(MEGABYTE / piece.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertSpansFit(line));
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return Arbitraries.of(
            "more than",
            "about",
            "1",
            "12",
            "1,300",
            "0.5",
            "2019",
            "half",
            "a",
            "and",
            "to",
            "-",
            "--",
            "from",
            "between",
            "million",
            "dozen",
            "hundred",
            "$",
            "\u20ac",
            "percent",
            "%",
            "km",
            "m",
            "years",
            "old",
            "of",
            "or",
            "more",
            "(",
            ")",
            "/",
            ":",
            "May",
            "3rd",
            "one",
            "two",
            "twenty",
            "thirds",
            "in",
            "several",
            "tens of",
            "thousands",
            "up",
            "rose",
            "+",
            "X",
            "X-",
            ".",
            ",",
            "p.m.",
            "times",
            "cents",
            "dollars",
            "1e9",
            "\u00bd",
            "00",
            "9/11")
        .list()
        .ofMaxSize(14);
  }

  private void assertSpansFit(String text) {
    Span whole = new Span(0, text.length());
    int end = 0;
    for (QuantityMention mention : reader.read(Words.of(text))) {
      assertThat(whole.contains(mention.span())).isTrue();
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().contains(mention.figure())).isTrue();
      end = mention.span().end();
    }
  }
}
