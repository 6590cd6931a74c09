package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.extract.Article;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles and the claims read from them. {@code article.txt} has three lines of head (topic,
 * outlet, day) and the text after a blank line; {@code -Dgolden.update=true} writes {@code
 * claims.txt} anew.
 */
class GoldenClaimsTest {
  private static final Path CASES = Path.of("src", "test", "resources", "golden", "claims");
  private static final String HEAD =
      "# measure | population | quantity | kind | as of | source | quote | rule\n";

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_article_gives_its_claims(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("article.txt"));
    Topic topic = new Topic("golden", lines.get(0), Query.of("x"), "", null);
    String text = String.join("\n", lines.subList(4, lines.size()));
    Article article =
        Articles.of(
            lines.get(1),
            text,
            LocalDate.parse(lines.get(2)).atTime(12, 0).toInstant(ZoneOffset.UTC));
    String read =
        new ClaimExtractor()
            .extract(article, topic).stream()
                .map(GoldenClaimsTest::line)
                .collect(Collectors.joining("\n", HEAD, "\n"));
    Path expected = folder.resolve("claims.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, read);
    }
    assertThat(read).isEqualTo(Files.readString(expected));
  }

  private static String line(Claim claim) {
    Estimate estimate = claim.estimate();
    String quantity = quantity(estimate.interval()) + (estimate.derived() ? " derived" : "");
    return String.join(
        " | ",
        estimate.measure().name(),
        estimate.population(),
        estimate.unit() == null ? quantity : quantity + " " + estimate.unit(),
        estimate.kind().word(),
        estimate.asOf() + (estimate.asOfStated() ? " stated" : " inferred"),
        claim.source().name()
            + claim.source().via().stream().map(v -> " via " + v).collect(Collectors.joining()),
        "\"" + claim.evidence().quote() + "\"",
        claim.evidence().rule());
  }

  private static String quantity(Interval interval) {
    return switch (interval) {
      case Quantity q -> bounded(q);
      case Days d -> d.low().equals(d.high()) ? d.low().toString() : d.low() + ".." + d.high();
    };
  }

  private static String bounded(Quantity q) {
    String low = plain(q.low());
    String high = plain(q.high());
    return switch (q.bound()) {
      case EXACT -> low;
      case APPROX -> low.equals(high) ? "~ " + low : "~ " + low + ".." + high;
      case MORE_THAN, AT_LEAST -> q.bound().word() + " " + low;
      case LESS_THAN, AT_MOST -> q.bound().word() + " " + high;
      case RANGE -> low + ".." + high;
      case VAGUE -> "vague " + low + ".." + high;
    };
  }

  private static String plain(@Nullable BigDecimal n) {
    return n == null ? "" : n.toPlainString();
  }
}
