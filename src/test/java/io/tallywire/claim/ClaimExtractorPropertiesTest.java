package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.extract.Article;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class ClaimExtractorPropertiesTest {
  private static final Topic TOPIC =
      new Topic("t", "Norland troops in Syria earthquake", Query.of("x"), "", null);
  private static final List<String> PIECES =
      List.of(
          "killed",
          "wounded",
          "people",
          "soldiers",
          "12",
          "3,000",
          "at least",
          "more than",
          "half",
          "of the",
          "percent",
          "and",
          "or",
          ",",
          ".",
          ";",
          "–",
          "--",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "said",
          "according to",
          "citing",
          "Zelensky",
          "Gen.",
          "the ministry",
          "on Monday",
          "in early May",
          "31 February",
          "death toll",
          "rose to",
          "from",
          "to",
          "another",
          "including",
          "who",
          "were",
          "missing",
          "\n\n",
          "North Korean",
          "US",
          "WHO",
          "'s",
          "-",
          "strong",
          "magnitude",
          "$5m",
          "he",
          "up to",
          "dozens",
          "in",
          "Syria",
          "march",
          "crowd",
          "million",
          "jobs",
          "cut",
          "by",
          "a",
          "the");

  private final ClaimExtractor extractor = new ClaimExtractor();

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @Property(tries = 1000)
  void figures_lie_in_the_quote_and_quotes_in_the_text(@ForAll("newsLike") String text) {
    check(text);
  }

  @Property(tries = 500)
  void any_characters_are_survived(@ForAll String text) {
    check(text);
  }

  @Property(tries = 200)
  void claims_survive_odd_characters_around_them(@ForAll String before, @ForAll String after) {
    check(before + " 12 people were killed, police said " + after);
  }

  @Property(tries = 200)
  void the_same_text_gives_the_same_claims(@ForAll("newsLike") String text) {
    Article article = Articles.of(text);
    assertThat(extractor.extract(article, TOPIC)).isEqualTo(extractor.extract(article, TOPIC));
  }

  @Example
  void a_long_line_takes_no_more_than_linear_time() {
    for (String piece :
        List.of(
            "12 people and ",
            "said ",
            "( ",
            "-- ",
            "in Syria and ",
            ", ",
            "of the 12 ",
            "\" ",
            "Ann ",
            "killed or ",
            "the number at ",
            "death toll ",
            "Monday ",
            "another 5, ",
            "- ")) {
      String text = piece.repeat(200_000 / piece.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(10), () -> extractor.extract(Articles.of(text), TOPIC), piece);
    }
  }

  private void check(String text) {
    for (Claim claim : extractor.extract(Articles.of(text), TOPIC)) {
      ClaimLaws.check(claim, text);
    }
  }
}
