package io.tallywire.ledger;

import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which figures stand beside an article's figure for a thing: another town, another day, a
 * part of the whole, whose own words for what they count were lost. They are rivals of nobody.
 *
 * <p>It looks at what the article told before and at what was known before its minute, never at
 * other articles of that minute, so that their order does not matter.
 */
final class Asides {
  private static final double NEAR = 1.25;
  private static final double NEAR_RATE = 1.03;
  private static final int AROUND_DAYS = 3;
  private static final int MOST = 2;

  private final Map<Place, List<Assertion>> told = new HashMap<>();

  private record Place(String article, SeriesKey key) {}

  /**
   * The assertion, marked where it is told beside another one.
   *
   * @param known from each source the figure known before this minute that holds nearest
   * @param wholeKnown whether a total of that very name was known before this minute
   */
  Assertion read(Assertion read, List<Assertion> known, boolean wholeKnown) {
    List<Assertion> before = told.getOrDefault(place(read, read.key()), List.of());
    boolean aside =
        before.stream().anyMatch(main -> isBeside(main, read))
            || isPartOfAll(read, before, known)
            || (read.key().kind() == Kind.SUBSET && (wholeKnown || isWholeTold(read)));
    return aside ? read.besides() : read;
  }

  void add(Assertion read) {
    List<Assertion> before =
        told.computeIfAbsent(place(read, read.key()), place -> new ArrayList<>(1));
    if (!read.aside() && before.stream().noneMatch(main -> isOneSource(main, read))) {
      before.add(read);
    }
  }

  void remove(Assertion read) {
    Place place = place(read, read.key());
    List<Assertion> before = told.get(place);
    if (before != null) {
      before.removeIf(main -> main.posting().equals(read.posting()));
      if (before.isEmpty()) {
        told.remove(place);
      }
    }
  }

  private static Place place(Assertion read, SeriesKey key) {
    return new Place(read.posting().article(), key);
  }

  private boolean isWholeTold(Assertion read) {
    return told.containsKey(place(read, read.key().with(Kind.TOTAL)));
  }

  private static boolean isOneSource(Assertion a, Assertion b) {
    return a.source().key().equals(b.source().key());
  }

  /** One source in one article has one figure for one thing; an outlet adds none to those named. */
  private static boolean isBeside(Assertion main, Assertion read) {
    boolean lower = read.allowed().isBelow(main.allowed());
    double apart = apart(main, read);
    if (!isOneSource(main, read)) {
      return read.source().outlet()
          && lower
          && apart > NEAR
          && read.behaviour() == MeasureBehaviour.ONE_OFF;
    }
    if (!main.since().equals(read.since())) {
      return false;
    }
    return switch (read.behaviour()) {
      case ONE_OFF -> apart > (read.key().measure().equals(Measure.ATTENDANCE) ? NEAR : 1);
      case DECISION, STANDING_ESTIMATE -> apart > 1;
      case RATE -> apart > NEAR_RATE;
      case FAST_TOTAL, STANDING_TOTAL, LEVEL, BUILD_UP -> lower;
      case MAGNITUDE, DATE, DURATION -> false;
    };
  }

  /** "Over 450,000" and "600,000" meet; of one crowd they are still two figures. */
  private static double apart(Assertion main, Assertion read) {
    return read.key().measure().equals(Measure.ATTENDANCE)
        ? IntervalAlgebra.ratio(main.named().firm(), read.named().firm())
        : IntervalAlgebra.ratio(main.allowed(), read.allowed());
  }

  /** An exact count far below what most named others tell of those days is of a part. */
  private static boolean isPartOfAll(
      Assertion read, List<Assertion> before, List<Assertion> known) {
    if (!read.behaviour().onlyGrows()) {
      return false;
    }
    List<Assertion> others = new ArrayList<>(before);
    others.addAll(known);
    others.removeIf(other -> !isWitness(other, read));
    long above = others.stream().filter(other -> isFarBelow(read, other)).count();
    return above > MOST * (others.size() - above);
  }

  private static boolean isWitness(Assertion other, Assertion read) {
    return !other.source().outlet()
        && !Voices.isPaper(other.source())
        && !isOneSource(other, read)
        && !other.since().minusDays(AROUND_DAYS).isAfter(read.since())
        && !other.until().plusDays(AROUND_DAYS).isBefore(read.since());
  }

  private static boolean isFarBelow(Assertion read, Assertion other) {
    return read.allowed().isBelow(other.allowed())
        && TotalRules.isPart(Pair.of(read, other, read.since()));
  }
}
