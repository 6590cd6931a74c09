package io.tallywire.ledger;

import io.tallywire.claim.Estimate;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Interval;
import java.time.LocalDate;

/**
 * A claim as it is set against others: with what its words leave room for and since when its source
 * has said so.
 *
 * @param named the ends that the words name
 * @param allowed the ends that the words leave room for
 * @param since the first day the source is known to have said so for
 * @param until the last such day
 * @param minute the minute in which the article that carries it was published, from 1970
 * @param aside whether it stands beside its article's figure for that thing: see {@link Asides}
 */
record Assertion(
    Posting posting,
    SeriesKey key,
    PopulationKey population,
    MeasureBehaviour behaviour,
    SourceId source,
    Ends named,
    Ends allowed,
    LocalDate since,
    LocalDate until,
    long minute,
    boolean aside) {

  static Assertion of(Posting posting, PopulationNames names) {
    Estimate estimate = names.applied(posting.claim().estimate());
    PopulationKey population = PopulationKey.of(estimate);
    MeasureBehaviour behaviour = MeasureBehaviour.of(estimate, population);
    SourceId source = SourceId.of(posting.claim().source(), posting.outlet());
    Ends allowed =
        IntervalAlgebra.allowed(estimate.interval(), estimate.measure(), behaviour.spread());
    boolean floor = behaviour.onlyGrows() && Registers.isFloor(source, population);
    return new Assertion(
        posting,
        SeriesKey.of(estimate, population),
        population,
        behaviour,
        source,
        IntervalAlgebra.named(estimate.interval()),
        floor ? allowed.upwards() : allowed,
        estimate.asOf(),
        estimate.asOf(),
        Math.floorDiv(posting.published().getEpochSecond(), 60),
        false);
  }

  /** The same, told beside its article's figure for that thing. */
  Assertion besides() {
    return new Assertion(
        posting, key, population, behaviour, source, named, allowed, since, until, minute, true);
  }

  Assertion held(LocalDate from, LocalDate to) {
    return new Assertion(
        posting, key, population, behaviour, source, named, allowed, from, to, minute, aside);
  }

  /** This and another count of the same article as one number. */
  Assertion sum(Assertion other) {
    return new Assertion(
        posting,
        key,
        population,
        behaviour,
        source,
        named.plus(other.named),
        allowed.plus(other.allowed),
        since,
        until,
        minute,
        aside);
  }

  Estimate estimate() {
    return posting.claim().estimate();
  }

  Interval interval() {
    return estimate().interval();
  }

  boolean isVague() {
    return interval().bound() == Bound.VAGUE;
  }

  boolean isDerived() {
    return estimate().derived();
  }

  boolean sameArticle(Assertion other) {
    return posting.article().equals(other.posting.article());
  }

  /** What the source says, whatever article carries it. */
  Figure figure() {
    return new Figure(key, source.key(), named);
  }

  /** A source's figure; equal where two articles carry the same one. */
  record Figure(SeriesKey key, String source, Ends named) {}

  /** Whether both are one source, or two outlets that print one story. */
  boolean sameOrigin(Assertion other) {
    if (source.key().equals(other.source.key())) {
      return true;
    }
    String story = posting.story();
    return source.outlet()
        && other.source.outlet()
        && story != null
        && story.equals(other.posting.story());
  }

  boolean sameCamp(Assertion other) {
    return source.camp() != null && source.camp().equals(other.source.camp());
  }
}
