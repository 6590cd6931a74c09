package io.tallywire.ledger;

import java.util.Locale;

/** What a new claim does to an earlier one. The last two are conflicts. */
public enum Relation {
  CONFIRMS,
  UPDATES,
  REVISES,
  CONTRADICTS;

  public boolean isConflict() {
    return this == REVISES || this == CONTRADICTS;
  }

  /** The word used in JSON and in golden files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
