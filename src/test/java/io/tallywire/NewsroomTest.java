package io.tallywire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.tallywire.claim.Claim;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.claim.Estimate;
import io.tallywire.demo.NewsroomArticle;
import io.tallywire.demo.NewsroomOutlet;
import io.tallywire.demo.NewsroomScript;
import io.tallywire.extract.Article;
import io.tallywire.ledger.EstimateLine;
import io.tallywire.ledger.FigureText;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Ledger;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds what is found in the sample newsroom against what its writer planned. The texts are frozen;
 * what is not reached yet stands in the golden file as not reached.
 */
class NewsroomTest {
  static final Topic TOPIC =
      new Topic(
          "nk-troops",
          "North Korean troops in Russia",
          Query.of(
              "(\"north korea*\" OR pyongyang OR dprk) AND (troops OR soldiers OR casualties)"
                  + " AND (russia* OR ukrain* OR kursk)"),
          "",
          null);

  /** What must not become a claim at all, as against what must not become a conflict. */
  private static final Set<String> NEVER_A_CLAIM =
      Set.of("non-claim", "furniture", "other-language");

  private static final Set<String> IN_THE_LEDGER =
      Set.of("killed", "wounded", "casualties", "deployed");

  private static NewsroomScript script;
  private static JsonNode planned;
  private static final Ledger LEDGER = new Ledger();
  private static final List<Finding> CONFLICTS = new ArrayList<>();
  private static final List<Posting> POSTINGS = new ArrayList<>();
  private static final Map<String, NewsroomArticle> ARTICLES = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    script = NewsroomScript.load();
    try (InputStream in = NewsroomTest.class.getResourceAsStream("/newsroom/planned.yml")) {
      planned = new YAMLMapper().readTree(in);
    }
    Map<String, String> outlets =
        script.outlets().stream()
            .collect(Collectors.toMap(NewsroomOutlet::id, NewsroomOutlet::name));
    var extractor = new ClaimExtractor();
    for (NewsroomArticle told : script.articles()) {
      ARTICLES.put(told.id(), told);
      Article article = article(told, outlets.get(told.outlet()));
      if (TOPIC.query().matches(article)) {
        int number = 0;
        for (Claim claim : extractor.extract(article, TOPIC)) {
          var posting =
              new Posting(
                  told.id() + "#" + ++number,
                  told.id(),
                  article.outlet(),
                  article.url(),
                  told.appeared(),
                  null,
                  claim);
          POSTINGS.add(posting);
          LEDGER.post(posting).stream().filter(Finding::isNewConflict).forEach(CONFLICTS::add);
        }
      }
    }
  }

  private static Article article(NewsroomArticle told, String outlet) {
    return new Article(
        "https://" + told.outlet() + ".example/" + told.page(),
        outlet,
        told.title(),
        told.author(),
        told.published(),
        told.text(),
        told.outlet().equals("elbtal") ? "de" : "en",
        Article.Origin.PAGE);
  }

  @Test
  void the_conflicts_found_are_those_on_file() throws IOException {
    var lines = new ArrayList<String>();
    var explained = new HashSet<Finding>();
    for (JsonNode contradiction : planned.get("contradictions")) {
      List<Finding> found =
          CONFLICTS.stream()
              .filter(f -> isPlanned(f, contradiction.get("newer"), contradiction.get("earlier")))
              .toList();
      explained.addAll(found);
      lines.add(
          (found.isEmpty() ? "not reached  " : "reached      ") + contradiction.get("id").asText());
    }
    for (JsonNode trap : planned.get("traps")) {
      List<Finding> sprung = CONFLICTS.stream().filter(f -> isSprung(f, trap)).toList();
      explained.addAll(sprung);
      if (!sprung.isEmpty() || isClaimOfNone(trap)) {
        lines.add("trap sprung  " + trap.get("id").asText() + " " + trap.get("kind").asText());
      }
    }
    for (Finding conflict : CONFLICTS) {
      if (!explained.contains(conflict)) {
        lines.add(
            "not planned  " + shown(conflict.newer()) + " against " + shown(conflict.earlier()));
      }
    }
    Golden.check("newsroom/conflicts.txt", String.join("\n", lines) + "\n");
  }

  @Test
  void the_ledger_is_the_one_on_file() throws IOException {
    String ledger =
        LEDGER.estimates().stream()
            .filter(l -> IN_THE_LEDGER.contains(l.measure().name()))
            .map(NewsroomTest::shown)
            .sorted()
            .collect(Collectors.joining("\n"));
    Golden.check("newsroom/ledger.txt", ledger + "\n");
  }

  @Test
  void the_rival_figures_of_late_december_are_told_as_a_contradiction() {
    assertThat(CONFLICTS)
        .anySatisfy(f -> {
          assertThat(f.newer().claim().source().name()).isEqualTo("Volodymyr Zelensky");
          assertThat(FigureText.of(f.newer().claim().estimate().interval()))
              .isEqualTo("more than 3,000");
          assertThat(f.earlier().claim().source().name()).contains("South Korea");
          assertThat(FigureText.of(f.earlier().claim().estimate().interval())).contains("1,100");
        });
  }

  @Test
  void a_reprint_adds_no_conflict() {
    Set<String> reprints = Set.of("n13", "n14");
    assertThat(CONFLICTS).noneMatch(f -> reprints.contains(f.newer().article()));
  }

  private static boolean isPair(Finding finding, JsonNode newer, JsonNode earlier) {
    return (is(finding.newer(), newer) && is(finding.earlier(), earlier))
        || (is(finding.newer(), earlier) && is(finding.earlier(), newer));
  }

  private static boolean isSprung(Finding finding, JsonNode trap) {
    if (trap.has("newer")) {
      return isPair(finding, trap.get("newer"), trap.get("earlier"));
    }
    return isIn(finding.newer(), trap) || isIn(finding.earlier(), trap);
  }

  private static boolean isClaimOfNone(JsonNode trap) {
    return trap.has("text")
        && NEVER_A_CLAIM.contains(trap.get("kind").asText())
        && POSTINGS.stream().anyMatch(p -> isIn(p, trap));
  }

  /** Whether a claim's figure stands in the trap's words. */
  private static boolean isIn(Posting posting, JsonNode trap) {
    if (!posting.article().equals(trap.get("article").asText())) {
      return false;
    }
    int at = ARTICLES.get(posting.article()).text().indexOf(trap.get("text").asText());
    var figure = posting.claim().evidence().figureSpan();
    return at >= 0
        && figure != null
        && figure.start() >= at
        && figure.end() <= at + trap.get("text").asText().length();
  }

  private static boolean is(Posting posting, JsonNode planned) {
    return posting.article().equals(planned.get("article").asText()) && says(posting, planned);
  }

  /** A pair as planned, the earlier figure perhaps cited from a later article that carries it. */
  private static boolean isPlanned(Finding finding, JsonNode newer, JsonNode earlier) {
    return isPair(finding, newer, earlier)
        || (is(finding.newer(), newer)
            && says(finding.earlier(), earlier)
            && POSTINGS.stream().anyMatch(p -> isWitnessed(p, finding.earlier(), earlier)));
  }

  private static boolean says(Posting posting, JsonNode planned) {
    Estimate estimate = posting.claim().estimate();
    return estimate.measure().name().equals(planned.get("measure").asText())
        && isFigure(estimate.interval(), planned.get("low"), planned.get("high"));
  }

  private static boolean isWitnessed(Posting first, Posting later, JsonNode planned) {
    return first.article().equals(planned.get("article").asText())
        && first.claim().source().name().equals(later.claim().source().name())
        && first.claim().estimate().measure().equals(later.claim().estimate().measure())
        && first.claim().estimate().interval().equals(later.claim().estimate().interval());
  }

  /** The number is the same, whatever was made of "about" and "at least". */
  private static boolean isFigure(Interval interval, JsonNode low, JsonNode high) {
    return switch (interval) {
      case Days days ->
          days.low().toString().equals(text(low)) || days.high().toString().equals(text(high));
      case Quantity q -> {
        Set<BigDecimal> ends = new HashSet<>();
        StreamSupport.stream(List.of(low, high).spliterator(), false)
            .filter(JsonNode::isNumber)
            .forEach(n -> ends.add(n.decimalValue().setScale(2)));
        yield (q.low() != null && ends.contains(q.low().setScale(2)))
            || (q.high() != null && ends.contains(q.high().setScale(2)));
      }
    };
  }

  private static String text(JsonNode node) {
    return node == null ? "" : node.asText();
  }

  private static String shown(Posting posting) {
    Estimate estimate = posting.claim().estimate();
    return "%s %s %s [%s]"
        .formatted(
            posting.article(),
            estimate.measure().name(),
            FigureText.of(estimate.interval()),
            posting.claim().source().name());
  }

  private static String shown(EstimateLine line) {
    String head =
        "%s | %s | %s%s"
            .formatted(
                line.measure().name(),
                line.population(),
                line.kind().word(),
                line.scope() == null ? "" : " | " + line.scope());
    return head
        + line.sources().stream()
            .map(s ->
                "\n    %s: %s, %s"
                    .formatted(
                        s.source(), FigureText.of(s.current().interval()), s.current().until()))
            .sorted()
            .collect(Collectors.joining());
  }
}
