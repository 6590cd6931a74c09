package io.tallywire.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.Golden;
import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.claim.Evidence;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.claim.Source;
import io.tallywire.extract.Article;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledger as a chat reads it. */
class EstimatesTest {
  private final Conversation talk = new Conversation();
  private int articles;

  @Test
  void a_ledger_is_short_exact_and_readable() throws IOException {
    reads("Herald", 1, killed("interior ministry", exactly(100), 1));
    reads("Courier", 1, killed("interior ministry", exactly(100), 1));
    reads("Herald", 2, killed("Red Cross", Quantity.moreThan(big(300)), 2));
    reads("Herald", 4, killed("interior ministry", exactly(140), 3));
    reads("Courier", 5, killed("interior ministry", exactly(180), 5));
    reads("Herald", 20, killed("interior ministry", exactly(180), 5));
    reads("Courier", 12, killed("World Bank", exactly(181), 5));
    reads("Herald", 5, counted(Measure.MISSING, "people", "mayor", exactly(12), 5));
    reads("Herald", 5, counted(Measure.DESTROYED, "homes", "mayor", exactly(70), 5));
    for (int i = 0; i < 9; i++) {
      reads(
          "Herald",
          5,
          counted(Measure.RESCUED, "people of village " + i, "mayor", exactly(i + 1), 5));
    }

    Golden.check("commands/estimates.txt", talk.types("/estimates flood").transcript());
  }

  @Test
  void an_empty_ledger_says_so() {
    assertThat(talk.types("/estimates flood").transcript())
        .contains("No figures have been read on this topic yet.");
  }

  @Test
  void several_topics_are_shown_briefly_with_the_way_to_the_rest() {
    for (int i = 0; i < 5; i++) {
      reads(
          "Herald", 5, counted(Measure.RESCUED, "people of village " + i, "mayor", exactly(3), 5));
      reads(
          "Courier", 5, counted(Measure.RESCUED, "people of village " + i, "mayor", exactly(3), 5));
    }
    talk.types("/subscribe flood").types("/watch valley: valley").types("/estimates");

    assertThat(talk.transcript())
        .contains("Estimates: Floods", "2 more: /estimates flood", "Estimates: valley")
        .doesNotContain("Also counted");
  }

  private void reads(String outlet, int day, Claim claim) {
    Instant published = LocalDate.of(2026, 3, day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    String url = "https://example.org/" + ++articles;
    var article =
        new Article(url, outlet, "Flood", null, published, "Text.", "en", Article.Origin.PAGE);
    talk.db.change(tx -> {
      long id = talk.stores.articles().add(tx, article, url, null, published).orElseThrow().id();
      talk.stores.claims().add(tx, "flood", id, List.of(claim), published);
    });
  }

  private static Claim killed(String source, Interval interval, int day) {
    return counted(Measure.KILLED, "people in the valley", source, interval, day);
  }

  private static Claim counted(
      Measure measure, String population, String source, Interval interval, int day) {
    return new Claim(
        new Estimate(
            measure,
            population,
            interval,
            null,
            Kind.TOTAL,
            null,
            LocalDate.of(2026, 3, day),
            true,
            false),
        Source.of(source),
        Evidence.given());
  }

  private static Interval exactly(int n) {
    return Quantity.exactly(big(n));
  }

  private static BigDecimal big(int n) {
    return BigDecimal.valueOf(n);
  }
}
