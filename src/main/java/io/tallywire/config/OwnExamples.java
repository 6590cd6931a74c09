package io.tallywire.config;

import io.tallywire.claim.Claim;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.extract.Article;
import io.tallywire.match.Topic;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Tries the example sentences of a topic's own measures. */
final class OwnExamples {
  /**
   * A sentence beside a measure.
   *
   * @param read whether it is to be read, or to be left alone
   */
  record Example(String measure, String sentence, boolean read, String place) {}

  private final ClaimExtractor extractor = new ClaimExtractor();
  private final Problems problems;

  OwnExamples(Problems problems) {
    this.problems = problems;
  }

  void check(Topic topic, List<Example> examples) {
    for (Example example : examples) {
      List<Claim> claims = extractor.extract(article(example.sentence()), topic);
      List<Claim> ofMeasure =
          claims.stream()
              .filter(c -> c.estimate().measure().name().equals(example.measure()))
              .toList();
      if (example.read() && ofMeasure.isEmpty()) {
        problems.add(
            example.place(),
            "the example gives no '%s' (it gives %s): add the words it uses under said, verb, noun or toll"
                .formatted(example.measure(), shown(claims)));
      } else if (!example.read() && !ofMeasure.isEmpty()) {
        problems.add(
            example.place(),
            "the sentence is to be left alone, but gives %s: take out the words that read it"
                .formatted(shown(ofMeasure)));
      }
    }
  }

  private static String shown(List<Claim> claims) {
    return claims.isEmpty()
        ? "nothing"
        : claims.stream()
            .map(claim ->
                "'%s' of %s by the row '%s'"
                    .formatted(
                        claim.estimate().measure().name(),
                        claim.estimate().population(),
                        claim.evidence().rule()))
            .collect(Collectors.joining(", "));
  }

  private static Article article(String sentence) {
    return new Article(
        "", "the examples", "", null, Instant.EPOCH, sentence, "en", Article.Origin.PAGE);
  }
}
