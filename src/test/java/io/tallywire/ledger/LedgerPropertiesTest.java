package io.tallywire.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.claim.Evidence;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.claim.Source;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever is posted. */
class LedgerPropertiesTest {
  private static final LocalDate DAY = LocalDate.parse("2025-01-10");
  private static final Instant MINUTE = Instant.parse("2025-01-20T09:00:00Z");

  /** A claim without an id: which article carries it and what it says. */
  record Draft(int article, Claim claim) {
    Posting posting(String id, Instant published) {
      return new Posting(
          id,
          "a" + article,
          "outlet " + article,
          "https://news.example/" + id,
          published,
          null,
          claim);
    }
  }

  @Provide
  Arbitrary<List<Draft>> drafts() {
    Arbitrary<Measure> measures =
        Arbitraries.of(
            Measure.KILLED,
            Measure.WOUNDED,
            Measure.CASUALTIES,
            Measure.DEPLOYED,
            Measure.MISSING,
            Measure.ATTENDANCE,
            Measure.JOBS,
            Measure.MONEY);
    Arbitrary<String> populations =
        Arbitraries.of("soldiers of norland", "people in vellin", "people in turkey", "people");
    Arbitrary<Kind> kinds = Arbitraries.of(Kind.TOTAL, Kind.TOTAL, Kind.PERIOD, Kind.PLAN);
    Arbitrary<Quantity> quantities =
        Combinators.combine(
                Arbitraries.of(10, 100, 300, 1_000, 1_100, 4_000),
                Arbitraries.of(Bound.EXACT, Bound.APPROX, Bound.AT_LEAST, Bound.AT_MOST))
            .as(LedgerPropertiesTest::quantity);
    Arbitrary<String> sources =
        Arbitraries.of(
            "Norland's army",
            "Ostia's NIS",
            "the outlet",
            "Ana Velk",
            "Turkey's police",
            "sources");
    Arbitrary<Estimate> estimates =
        Combinators.combine(
                measures, populations, kinds, quantities, Arbitraries.integers().between(0, 9))
            .as((measure, population, kind, quantity, day) ->
                new Estimate(
                    measure,
                    population,
                    quantity,
                    null,
                    kind,
                    null,
                    DAY.plusDays(day),
                    true,
                    false));
    return Combinators.combine(estimates, sources, Arbitraries.integers().between(1, 4))
        .as((estimate, source, article) ->
            new Draft(article, new Claim(estimate, Source.of(source), Evidence.given())))
        .list()
        .ofMinSize(2)
        .ofMaxSize(14);
  }

  private static Quantity quantity(int n, Bound bound) {
    BigDecimal amount = BigDecimal.valueOf(n);
    return switch (bound) {
      case APPROX -> Quantity.about(amount);
      case AT_LEAST -> Quantity.atLeast(amount);
      case AT_MOST -> Quantity.atMost(amount);
      default -> Quantity.exactly(amount);
    };
  }

  @Property(tries = 400)
  void the_order_of_the_articles_of_a_minute_does_not_matter(
      @ForAll("drafts") List<Draft> before,
      @ForAll("drafts") List<Draft> minute,
      @ForAll long seed) {
    List<Posting> inOrder = postings(minute, "m", MINUTE, false);
    List<String> articles =
        new ArrayList<>(inOrder.stream().map(Posting::article).distinct().toList());
    Collections.shuffle(articles, new Random(seed));
    List<Posting> shuffled = new ArrayList<>(inOrder);
    shuffled.sort(Comparator.comparingInt(posting -> articles.indexOf(posting.article())));
    inOrder.sort(Comparator.comparing(Posting::article));
    assertThat(conflicts(before, shuffled)).isEqualTo(conflicts(before, inOrder));
  }

  @Property(tries = 400)
  void a_reprint_raises_nothing_new(@ForAll("drafts") List<Draft> drafts, @ForAll int which) {
    Ledger ledger = new Ledger();
    postings(drafts, "b", MINUTE, true).forEach(ledger::post);
    Draft reprinted = drafts.get(Math.floorMod(which, drafts.size()));
    boolean ofOutlet = reprinted.claim().source().isOutlet();
    Posting reprint = reprinted.posting(ofOutlet ? "again" : "reprint", MINUTE.plusSeconds(86_400));
    assertThat(ledger.post(reprint)).noneMatch(Finding::isNewConflict);
  }

  @Property(tries = 400)
  void a_reprint_changes_no_later_finding_but_the_article_that_is_cited(
      @ForAll("drafts") List<Draft> drafts, @ForAll("drafts") List<Draft> later) {
    Instant afterwards = MINUTE.plusSeconds(172_800);
    Ledger without = new Ledger();
    Ledger with = new Ledger();
    postings(drafts, "b", MINUTE, true).forEach(without::post);
    postings(drafts, "b", MINUTE, true).forEach(with::post);
    with.post(drafts.getFirst().posting("reprint", MINUTE.plusSeconds(86_400)));
    assertThat(told(with, postings(later, "c", afterwards, true)))
        .isEqualTo(told(without, postings(later, "c", afterwards, true)));
  }

  @Property(tries = 400)
  void a_claim_never_contradicts_itself(@ForAll("drafts") List<Draft> drafts) {
    Ledger ledger = new Ledger();
    for (Posting posting : postings(drafts, "b", MINUTE, true)) {
      assertThat(ledger.post(posting))
          .noneMatch(finding -> finding.newer().id().equals(finding.earlier().id()))
          .noneMatch(finding ->
              finding.relation().isConflict()
                  && finding.newer().claim().equals(finding.earlier().claim()));
    }
  }

  @Property(tries = 200)
  void what_is_taken_out_is_as_if_never_said(
      @ForAll("drafts") List<Draft> drafts, @ForAll("drafts") List<Draft> later) {
    Instant afterwards = MINUTE.plusSeconds(172_800);
    Ledger never = new Ledger();
    Ledger taken = new Ledger();
    postings(drafts, "b", MINUTE, true).forEach(taken::post);
    postings(drafts, "b", MINUTE, true).forEach(posting -> taken.takeOut(posting.id()));
    assertThat(taken.size()).isZero();
    assertThat(taken.estimates()).isEmpty();
    assertThat(relations(taken, postings(later, "c", afterwards, true)))
        .isEqualTo(relations(never, postings(later, "c", afterwards, true)));
  }

  private static List<Posting> postings(
      List<Draft> drafts, String prefix, Instant from, boolean minuteEach) {
    List<Posting> postings = new ArrayList<>();
    for (Draft draft : drafts) {
      Instant published = minuteEach ? from.plusSeconds(60L * postings.size()) : from;
      postings.add(draft.posting(prefix + postings.size(), published));
    }
    return postings;
  }

  private static Set<Set<String>> conflicts(List<Draft> before, List<Posting> minute) {
    Ledger ledger = new Ledger();
    postings(before, "b", MINUTE.minusSeconds(86_400), true).forEach(ledger::post);
    Set<Set<String>> pairs = new java.util.HashSet<>();
    for (Posting posting : minute) {
      for (Finding finding : ledger.post(posting)) {
        if (finding.relation().isConflict()) {
          pairs.add(new TreeSet<>(List.of(finding.newer().id(), finding.earlier().id())));
        }
      }
    }
    return pairs;
  }

  private static List<String> told(Ledger ledger, List<Posting> postings) {
    return findings(ledger, postings).stream()
        .filter(Finding::isNewConflict)
        .map(finding ->
            finding.newer().id()
                + " "
                + finding.relation().word()
                + " "
                + ReasonText.name(finding.earlier())
                + " "
                + finding.reason())
        .toList();
  }

  private static List<String> relations(Ledger ledger, List<Posting> postings) {
    return findings(ledger, postings).stream().map(LedgerPropertiesTest::line).toList();
  }

  private static List<Finding> findings(Ledger ledger, List<Posting> postings) {
    return postings.stream().flatMap(posting -> ledger.post(posting).stream()).toList();
  }

  private static String line(Finding finding) {
    return finding.newer().id() + " " + finding.relation().word() + " " + finding.earlier().id();
  }
}
