package io.tallywire.store;

import java.util.Locale;

/** Whether a claim counts. One that does not is kept. */
public enum ClaimStatus {
  ACTIVE,
  /** Its article was changed and says something else now. */
  SUPERSEDED,
  /** An editor took it out. */
  WITHDRAWN;

  /** The word that stands in the database. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
