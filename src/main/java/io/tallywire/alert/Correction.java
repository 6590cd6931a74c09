package io.tallywire.alert;

import io.tallywire.ledger.Posting;
import org.jspecify.annotations.Nullable;

/** A figure that a chat was told and that no longer counts. */
public sealed interface Correction {
  Posting was();

  /** The outlet put another figure in its place. */
  record Changed(Posting was, Posting now) implements Correction {}

  /** The outlet's article no longer gives the figure. */
  record Dropped(Posting was) implements Correction {}

  /**
   * An editor took it out.
   *
   * @param reason in the editor's words, if any were given
   */
  record Withdrawn(Posting was, @Nullable String reason) implements Correction {}
}
