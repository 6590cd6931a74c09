package io.tallywire.ledger;

import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What has become of an article's claims when it was read again: after its outlet changed it, or
 * with a newer reader.
 *
 * @param gone claims that the article no longer makes
 * @param fresh claims that it did not make before
 * @param changes pairs of both that say the same thing with another figure
 */
public record Rereading(List<Posting> gone, List<Claim> fresh, List<Change> changes) {
  /** The rule of a finding that an article was changed. */
  public static final String CHANGED_ARTICLE = "the article was changed";

  /** Why claims count no more that only an older reader read. */
  public static final String NEWER_READER = "a newer reader reads the article otherwise";

  private static final int SEVERITY = 70;

  public Rereading {
    gone = List.copyOf(gone);
    fresh = List.copyOf(fresh);
    changes = List.copyOf(changes);
  }

  /** A figure that was put in place of another. */
  public record Change(Posting before, Claim now) {}

  /** Compares what an article said with what its outlet has made of it. */
  public static Rereading of(List<Posting> before, List<Claim> now) {
    return of(before, now, (a, b) -> isSameThing(a, b) && figure(a).equals(figure(b)));
  }

  /**
   * Compares what an older reader read in an article with what a newer one reads in the same words:
   * other days and other witnesses count too, since the article is no excuse for them.
   */
  public static Rereading byNewerReader(List<Posting> before, List<Claim> now) {
    return of(
        before, now, (a, b) -> a.estimate().equals(b.estimate()) && a.source().equals(b.source()));
  }

  private static Rereading of(
      List<Posting> before, List<Claim> now, BiPredicate<Claim, Claim> stayed) {
    var gone = new ArrayList<>(before);
    var fresh = new ArrayList<Claim>();
    for (Claim claim : now) {
      Optional<Posting> same = gone.stream().filter(p -> stayed.test(p.claim(), claim)).findFirst();
      same.ifPresentOrElse(gone::remove, () -> fresh.add(claim));
    }
    var changes = new ArrayList<Change>();
    var unpaired = new ArrayList<>(gone);
    for (Claim claim : fresh) {
      unpaired.stream()
          .filter(p -> isSameThing(p.claim(), claim))
          .findFirst()
          .ifPresent(p -> {
            unpaired.remove(p);
            changes.add(new Change(p, claim));
          });
    }
    return new Rereading(gone, fresh, changes);
  }

  public boolean isEmpty() {
    return gone.isEmpty() && fresh.isEmpty();
  }

  /** The finding that tells a change; {@code newer} is the claim as it was posted. */
  public static Finding finding(Posting earlier, Posting newer) {
    Estimate estimate = newer.claim().estimate();
    String reason =
        "%s changed %s to %s in its article of %s"
            .formatted(
                newer.outlet(),
                FigureText.of(
                    earlier.claim().estimate().interval(), estimate.measure(), estimate.unit()),
                FigureText.of(estimate.interval(), estimate.measure(), estimate.unit()),
                FigureText.of(estimate.asOf()));
    return new Finding(Relation.REVISES, newer, earlier, CHANGED_ARTICLE, reason, SEVERITY);
  }

  private static boolean isSameThing(Claim a, Claim b) {
    Estimate x = a.estimate();
    Estimate y = b.estimate();
    return x.measure().equals(y.measure())
        && x.population().equals(y.population())
        && x.kind() == y.kind()
        && Objects.equals(x.scope(), y.scope())
        && Objects.equals(x.unit(), y.unit())
        && a.source().name().equals(b.source().name());
  }

  private static Interval figure(Claim claim) {
    return claim.estimate().interval();
  }
}
