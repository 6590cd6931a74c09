package io.tallywire.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tallywire.match.OwnMeasure;
import io.tallywire.match.OwnPopulation;
import io.tallywire.match.OwnWords;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.util.List;

/** Any bytes are an article, for topics of each sort: nothing is thrown, and claims quote it. */
class ClaimExtractorFuzzTest {
  private static final OwnWords OWN =
      new OwnWords(
          List.of(
              new OwnMeasure(
                  "vaccinated",
                  OwnMeasure.Counts.PEOPLE,
                  List.of("vaccinated"),
                  List.of("vaccinated"),
                  List.of("jabs"),
                  List.of("number of jabs"))),
          List.of(new OwnPopulation("harbour workers", List.of("the dockers"))));
  private static final List<Topic> TOPICS =
      List.of(
          topic("Norland troops fighting for Peru"),
          topic("Earthquake in Turkey and Syria"),
          topic("Jabs in Vellin").with(OWN));

  private final ClaimExtractor extractor = new ClaimExtractor();

  @FuzzTest(maxDuration = "10m")
  void any_bytes_are_read(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    for (Topic topic : TOPICS) {
      List<Claim> claims = extractor.extract(Articles.of(text), topic);
      claims.forEach(claim -> ClaimLaws.check(claim, text));
      assertThat(extractor.extract(Articles.of(text), topic)).isEqualTo(claims);
    }
  }

  private static Topic topic(String title) {
    return new Topic("t", title, Query.of("x"), "", null);
  }
}
