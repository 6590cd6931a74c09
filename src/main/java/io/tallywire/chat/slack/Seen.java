package io.tallywire.chat.slack;

import java.util.LinkedHashSet;

/**
 * The ids of the last deliveries, so that what Slack delivers again is handled once. Thread-safe;
 * it knows of this process only.
 */
final class Seen {
  private final int most;
  private final LinkedHashSet<String> ids = new LinkedHashSet<>();

  Seen(int most) {
    this.most = most;
  }

  /** Whether this is the first time that the id is told. */
  synchronized boolean isNew(String id) {
    if (!ids.add(id)) {
      return false;
    }
    if (ids.size() > most) {
      ids.removeFirst();
    }
    return true;
  }
}
