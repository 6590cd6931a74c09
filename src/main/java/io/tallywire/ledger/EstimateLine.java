package io.tallywire.ledger;

import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.quantity.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of one thing that was counted: every source's figure, side by side.
 *
 * @param population as first printed
 * @param range from the lowest to the highest figure in force over all sources; an end is open only
 *     where no source gives one
 * @param sources what each source says, most recent first
 * @param conflicts the pairs of sources whose figures in force cannot both be true
 */
public record EstimateLine(
    Measure measure,
    String population,
    Kind kind,
    @Nullable String scope,
    @Nullable String unit,
    Interval range,
    List<SourceEstimate> sources,
    List<Rivals> conflicts) {

  public EstimateLine {
    sources = List.copyOf(sources);
    conflicts = List.copyOf(conflicts);
  }

  public boolean inConflict() {
    return !conflicts.isEmpty();
  }

  /** Two sources whose figures in force cannot both be true, and the sentence that says so. */
  public record Rivals(String one, String other, String reason) {}
}
