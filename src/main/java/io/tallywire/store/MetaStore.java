package io.tallywire.store;

import java.util.Optional;

/** Single values that outlive a restart, such as a platform's place in its queue of updates. */
public final class MetaStore {
  private static final String GET =
      """
      select value from meta where name = :name
      """;

  private static final String PUT =
      """
      insert into meta (name, value) values (:name, :value)
      on conflict (name) do update set value = excluded.value
      """;

  public Optional<String> get(Tx tx, String name) {
    return tx.handle.createQuery(GET).bind("name", name).mapTo(String.class).findOne();
  }

  public void put(Tx tx, String name, String value) {
    tx.handle.createUpdate(PUT).bind("name", name).bind("value", value).execute();
  }
}
