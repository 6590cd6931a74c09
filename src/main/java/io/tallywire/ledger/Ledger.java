package io.tallywire.ledger;

import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.match.OwnWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One topic's claims in order of reading. Posting a claim yields what it does to the earlier ones.
 *
 * <p>It holds its state in memory and stores nothing; nothing is overwritten, and a claim that is
 * taken out is no longer looked at. It is not thread-safe: one thread at a time may use it.
 *
 * <p>A new figure is set against the nearest figure of every other source, and the two nearest
 * conflicts are told; figures that arrive within one minute are all set against each other, so that
 * their order does not matter. A conflict between two figures that were both known before is marked
 * {@link Finding#restated() restated}.
 */
public final class Ledger {
  private static final int TOLD = 2;

  /** What is more than this many times as far off as the nearest is no second nearest. */
  private static final int REACH = 2;

  /** Among how many of the nearest those to be told are looked for. */
  private static final int WEIGHED = 8;

  private static final int DISPUTE_DAYS = 3;

  private static final Comparator<Found> NEAREST =
      Comparator.comparingLong(Found::distance)
          .thenComparing(found -> found.earlier().isDerived())
          .thenComparingDouble(found -> found.earlier().named().width())
          .thenComparing(Comparator.comparingLong((Found f) -> f.earlier().minute()).reversed())
          .thenComparing(found -> found.earlier().posting().id());

  private final PopulationNames names;
  private final Map<SeriesKey, Series> series = new LinkedHashMap<>();
  private final Map<String, Assertion> posted = new HashMap<>();
  private final Set<String> takenOut = new HashSet<>();
  private final RaisedPairs raised = new RaisedPairs();
  private final Asides asides = new Asides();
  private final PartWhole partWhole = new PartWhole(this::series);
  private long batch;
  private long minute = Long.MIN_VALUE;

  /** A ledger of a topic that has no words of its own. */
  public Ledger() {
    this(OwnWords.NONE);
  }

  public Ledger(OwnWords words) {
    names = PopulationNames.of(words.populations());
  }

  /**
   * Takes a claim in.
   *
   * @return conflicts, nearest first; then at most one update and at most one confirmation
   * @throws IllegalArgumentException where a claim of that id was posted before
   */
  public List<Finding> post(Posting posting) {
    if (posted.containsKey(posting.id()) || takenOut.contains(posting.id())) {
      throw new IllegalArgumentException("claim '%s' was posted before".formatted(posting.id()));
    }
    Assertion said = Assertion.of(posting, names);
    if (said.minute() != minute) {
      minute = said.minute();
      batch++;
    }
    Series own = series(said.key());
    List<Assertion> known = own.around(own.known(said).since());
    Assertion read = asides.read(said, known, isWholeKnown(said));
    Assertion newer = own.known(read);
    boolean restated = own.isRestated(read);

    List<Found> found = new Rivals(known, own).conflicts(newer);
    found.addAll(partWhole.post(newer, batch));
    if (restated || own.isOfItsSide(read)) {
      found.removeIf(conflict -> !conflict.inBatch() && !isRaised(conflict));
    }
    List<Finding> findings = new ArrayList<>();
    for (Found conflict : nearest(found, known)) {
      findings.add(finding(conflict));
    }
    findings.addAll(new Agreement(known, batch).findings(newer, own, found, restated));

    own.add(read);
    asides.add(read);
    posted.put(posting.id(), read);
    return findings;
  }

  private boolean isWholeKnown(Assertion said) {
    return said.key().kind() == Kind.SUBSET && series(said.key().with(Kind.TOTAL)).isKnown();
  }

  /** The nearest of what was known, one of each figure; and all of this minute. */
  private List<Found> nearest(List<Found> found, List<Assertion> known) {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(NEAREST);
    Set<Ends> figures = new HashSet<>();
    List<Found> nearest = new ArrayList<>();
    int told = 0;
    int weighed = 0;
    long reach = sideBySide(sorted);
    int beside = 0;
    for (Found conflict : sorted) {
      if (conflict.inBatch()) {
        if (!conflict.pair().sameArticle() || beside++ < TOLD) {
          nearest.add(conflict);
        }
      } else if (told < TOLD
          && weighed < WEIGHED
          && conflict.distance() <= reach
          && figures.add(conflict.earlier().named())) {
        weighed++;
        if (!isOldDispute(conflict, known)) {
          nearest.add(conflict);
          told++;
          if (!PartRules.ALL.contains(conflict.rule())) {
            reach = Math.min(reach, REACH * conflict.distance());
          }
        }
      }
    }
    return nearest;
  }

  /**
   * An article that itself sets two sides against each other needs no third that is farther off.
   */
  private static long sideBySide(List<Found> found) {
    return found.stream()
        .filter(conflict -> conflict.inBatch() && conflict.pair().sameArticle())
        .mapToLong(Found::distance)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /**
   * A crowd's figure that another source has told in that dispute is no news, nor is, days later,
   * one more source on a side that has been told.
   */
  private boolean isOldDispute(Found found, List<Assertion> known) {
    if (found.inBatch()
        || found.rule().relation() == Relation.REVISES
        || found.newer().behaviour() == MeasureBehaviour.DATE) {
      return false;
    }
    boolean late = found.distance() > DISPUTE_DAYS;
    Assertion newer = found.newer();
    boolean crowd = newer.key().measure().equals(Measure.ATTENDANCE);
    Map<Assertion.Figure, String> against = raised.against(found.earlier().figure());
    return known.stream()
        .anyMatch(other ->
            ((crowd && other.named().equals(newer.named()))
                    || (late
                        && other.allowed().meets(newer.allowed())
                        && other.since().isBefore(newer.since())))
                && !other.source().key().equals(newer.source().key())
                && against.containsKey(other.figure()));
  }

  /**
   * What a source said before raises no other conflict with what was known when it says it again.
   */
  private boolean isRaised(Found found) {
    return raised.contains(found.newer(), found.earlier());
  }

  private Finding finding(Found found) {
    boolean known = isRaised(found);
    String reason = ReasonText.of(found.pair(), found.rule());
    raised.add(found.newer(), found.earlier(), reason);
    int severity = Severity.of(found);
    return new Finding(
        found.rule().relation(),
        found.newer().posting(),
        found.inBatch()
            ? found.earlier().posting()
            : series(found.earlier().key()).witness(found.earlier()),
        found.rule().name(),
        reason,
        known ? severity / 2 : severity,
        known);
  }

  /**
   * Takes a claim out: it was misread, or its article now says something else.
   *
   * @return whether the claim was there
   */
  public boolean takeOut(String id) {
    Assertion assertion = posted.remove(id);
    if (assertion == null) {
      return false;
    }
    takenOut.add(id);
    Series own = series(assertion.key());
    own.remove(assertion);
    asides.remove(assertion);
    partWhole.remove(assertion);
    SourceSeries source = own.source(assertion.source().key());
    if (source == null || source.get(assertion.named()) == null) {
      raised.forget(assertion.figure());
    }
    if (own.isEmpty()) {
      series.remove(assertion.key());
    }
    return true;
  }

  /** The claim of that id is in force. */
  public boolean contains(String id) {
    return posted.containsKey(id);
  }

  /** How many claims are in force. */
  public int size() {
    return posted.size();
  }

  /**
   * What is known of each thing that was counted, by measure and then in order of first reading.
   * Denials are no estimates.
   */
  public List<EstimateLine> estimates() {
    List<EstimateLine> lines = new ArrayList<>();
    for (Map.Entry<SeriesKey, Series> entry : series.entrySet()) {
      if (entry.getKey().kind() != Kind.DENIED && !entry.getValue().isEmpty()) {
        lines.add(new Estimates(raised).line(entry.getKey(), entry.getValue()));
      }
    }
    lines.sort(Estimates.ORDER);
    return lines;
  }

  /** Whether two claims in force count the same thing. */
  public boolean isOneThing(String one, String other) {
    Assertion a = posted.get(one);
    Assertion b = posted.get(other);
    return a != null && b != null && a.key().equals(b.key());
  }

  /** Whether a claim in force gives a figure above every other one in force for the same thing. */
  public boolean isHighest(String id) {
    Assertion one = posted.get(id);
    return one != null && others(one).stream().allMatch(other -> bottom(one.named()) > top(other));
  }

  /** Whether a claim in force gives a figure below every other one in force for the same thing. */
  public boolean isLowest(String id) {
    Assertion one = posted.get(id);
    return one != null && others(one).stream().allMatch(other -> top(one.named()) < bottom(other));
  }

  private List<Ends> others(Assertion one) {
    return series(one.key()).sources().values().stream()
        .map(source -> source.inOrder().getLast())
        .filter(current -> !current.carriers().contains(one))
        .map(current -> current.first().named())
        .toList();
  }

  /** The lowest number that is named: of "up to 150" that is 150. */
  private static double bottom(Ends ends) {
    return Double.isInfinite(ends.low()) ? ends.high() : ends.low();
  }

  private static double top(Ends ends) {
    return Double.isInfinite(ends.high()) ? ends.low() : ends.high();
  }

  private Series series(SeriesKey key) {
    Series found = series.computeIfAbsent(key, made -> new Series());
    found.enter(batch);
    return found;
  }
}
