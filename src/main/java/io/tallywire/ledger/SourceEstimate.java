package io.tallywire.ledger;

import io.tallywire.quantity.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one source says of one thing: the figure in force and those before it.
 *
 * @param source the source's name as first printed; the outlet's own name where nobody is named
 * @param figures the figures in order of the day they hold for, the one in force last; never empty
 */
public record SourceEstimate(String source, List<Figure> figures) {

  public SourceEstimate {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("%s says nothing".formatted(source));
    }
    figures = List.copyOf(figures);
  }

  /** The figure in force. */
  public Figure current() {
    return figures.getLast();
  }

  /** The figures that the one in force replaced, oldest first. */
  public List<Figure> history() {
    return figures.subList(0, figures.size() - 1);
  }

  /**
   * One figure of the source.
   *
   * @param claim the claim it was first read from
   * @param since the first day it is said to hold for
   * @param until the last day it is said to hold for
   * @param firstSeen when the first article that carries it was published
   * @param lastSeen when the last one was
   * @param witnesses the articles that carry it, in order of reading
   */
  public record Figure(
      Posting claim,
      LocalDate since,
      LocalDate until,
      Instant firstSeen,
      Instant lastSeen,
      List<Witness> witnesses) {

    public Figure {
      witnesses = List.copyOf(witnesses);
    }

    public Interval interval() {
      return claim.claim().estimate().interval();
    }

    /** How many different outlets carry it. */
    public int outlets() {
      return (int) witnesses.stream().map(Witness::outlet).distinct().count();
    }
  }
}
