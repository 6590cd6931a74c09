package io.tallywire.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was counted: homes without power, jobs cut, people killed. A word of a short list; topics
 * may bring their own.
 */
public record Measure(String name) {
  public static final Measure KILLED = new Measure("killed");
  public static final Measure WOUNDED = new Measure("wounded");

  /** Killed or wounded, perhaps with missing or captured, as one number. */
  public static final Measure CASUALTIES = new Measure("casualties");

  public static final Measure MISSING = new Measure("missing");
  public static final Measure CAPTURED = new Measure("captured");
  public static final Measure DETAINED = new Measure("detained");
  public static final Measure DISPLACED = new Measure("displaced");
  public static final Measure RESCUED = new Measure("rescued");

  /** Troops, officers and the like sent to or present in a place. */
  public static final Measure DEPLOYED = new Measure("deployed");

  public static final Measure WITHDRAWN = new Measure("withdrawn");
  public static final Measure ATTENDANCE = new Measure("attendance");
  public static final Measure INFECTED = new Measure("infected");

  /** Hit, attacked, left without power or water. */
  public static final Measure AFFECTED = new Measure("affected");

  /** Jobs cut or to be cut. */
  public static final Measure JOBS = new Measure("jobs");

  /** Buildings, vehicles, aircraft: destroyed or damaged. */
  public static final Measure DESTROYED = new Measure("destroyed");

  /** Missiles, drones, shells. */
  public static final Measure LAUNCHED = new Measure("launched");

  public static final Measure AREA = new Measure("area");
  public static final Measure MONEY = new Measure("money");

  /** A percentage that resolves to no count. */
  public static final Measure SHARE = new Measure("share");

  public static final Measure MAGNITUDE = new Measure("magnitude");

  /** In days. */
  public static final Measure DURATION = new Measure("duration");

  /** The day of an event: arrival, first combat. */
  public static final Measure DATE = new Measure("date");

  public static final Measure OTHER = new Measure("other");

  /** The measures every topic has, in the order in which they are shown. */
  public static final List<Measure> COMMON =
      List.of(
          KILLED,
          WOUNDED,
          CASUALTIES,
          MISSING,
          CAPTURED,
          DETAINED,
          DISPLACED,
          RESCUED,
          DEPLOYED,
          WITHDRAWN,
          ATTENDANCE,
          INFECTED,
          AFFECTED,
          JOBS,
          DESTROYED,
          LAUNCHED,
          AREA,
          MONEY,
          SHARE,
          MAGNITUDE,
          DURATION,
          DATE,
          OTHER);

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Measure measure
            && name.hashCode() == measure.name.hashCode()
            && name.equals(measure.name));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  public Measure {
    if (!name.matches("[a-z][a-z0-9-]{0,31}")) {
      throw new IllegalArgumentException(
          "'%s' is no measure: one word of a-z, 0-9 and -".formatted(name));
    }
  }
}
