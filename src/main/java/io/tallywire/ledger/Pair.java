package io.tallywire.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Two assertions in order of the days they hold for, whichever was read first.
 *
 * @param days how many days lie between them; 0 where they hold for the same day
 * @param age how many days the counting had gone on by the first of them
 */
record Pair(Assertion first, Assertion later, int days, int age) {

  /**
   * The two in order.
   *
   * @param begin the first day for which anything is known of what they count
   */
  static Pair of(Assertion a, Assertion b, LocalDate begin) {
    boolean inOrder = isBefore(a, b);
    Assertion first = inOrder ? a : b;
    Assertion later = inOrder ? b : a;
    long days =
        later.since().isAfter(first.until())
            ? ChronoUnit.DAYS.between(first.until(), later.since())
            : 0;
    LocalDate from = begin.isBefore(first.since()) ? begin : first.since();
    LocalDate at = first.until().isBefore(later.since()) ? first.until() : later.since();
    return new Pair(first, later, (int) days, (int) Math.max(0, ChronoUnit.DAYS.between(from, at)));
  }

  /** By the day, then by publication; of one minute the lower figure is first. */
  private static boolean isBefore(Assertion a, Assertion b) {
    int byDay = a.since().compareTo(b.since());
    if (byDay != 0) {
      return byDay < 0;
    }
    if (a.minute() != b.minute()) {
      return a.minute() < b.minute();
    }
    int byLow = Double.compare(a.allowed().low(), b.allowed().low());
    return byLow != 0 ? byLow < 0 : a.posting().id().compareTo(b.posting().id()) < 0;
  }

  boolean meets() {
    return first.allowed().meets(later.allowed());
  }

  boolean rises() {
    return first.allowed().isBelow(later.allowed());
  }

  boolean falls() {
    return later.allowed().isBelow(first.allowed());
  }

  /** How many times the lower figure the higher one is, beyond what the words leave room for. */
  double ratio() {
    return IntervalAlgebra.ratio(first.allowed(), later.allowed());
  }

  boolean sameArticle() {
    return first.sameArticle(later);
  }

  boolean sameDay() {
    return days == 0;
  }

  boolean sameCamp() {
    return first.sameCamp(later);
  }

  /** Whether they are known to speak for two different sides. */
  boolean twoCamps() {
    return first.source().camp() != null && later.source().camp() != null && !sameCamp();
  }

  /** Whether an outlet asserts one of them in its own words. */
  boolean anyOutlet() {
    return first.source().outlet() || later.source().outlet();
  }

  boolean anyVague() {
    return first.isVague() || later.isVague();
  }
}
