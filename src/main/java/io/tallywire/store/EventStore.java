package io.tallywire.store;

import java.time.Instant;

/** Which of the events that a platform may deliver more than once were handled, for a while. */
public final class EventStore {
  private static final String ADD =
      """
      insert into event (scope, event_key, expires_at) values (:scope, :key, :expires)
      on conflict (scope, event_key) do update set expires_at = excluded.expires_at
      where event.expires_at <= :now
      """;

  private static final String FORGET =
      """
      delete from event where expires_at <= :now
      """;

  /**
   * Notes an event until {@code expires}.
   *
   * @param scope whose keys these are: {@code slack}
   * @return whether it is the first of that key; {@code false} means that it was handled
   */
  public boolean first(Tx tx, String scope, String key, Instant now, Instant expires) {
    return tx.handle
            .createUpdate(ADD)
            .bind("scope", scope)
            .bind("key", Keys.fit(key))
            .bind("now", now.toEpochMilli())
            .bind("expires", expires.toEpochMilli())
            .execute()
        == 1;
  }

  /** Drops what has expired and says how many they were. */
  public int forgetExpired(Tx tx, Instant now) {
    return tx.handle.createUpdate(FORGET).bind("now", now.toEpochMilli()).execute();
  }
}
