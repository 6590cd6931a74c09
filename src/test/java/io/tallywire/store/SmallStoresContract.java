package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Single values and events: stores too small for a contract each. */
abstract class SmallStoresContract extends StoreContract {
  private final MetaStore values = new MetaStore();
  private final EventStore events = new EventStore();

  @Test
  void a_value_is_there_once_it_was_put_and_is_the_last_one() {
    assertThat(value(db, "telegram.offset")).isEmpty();
    db.change(tx -> values.put(tx, "telegram.offset", "17"));
    db.change(tx -> values.put(tx, "telegram.offset", "18"));

    assertThat(value(db, "telegram.offset")).contains("18");
  }

  @Test
  void an_event_is_the_first_of_its_key_once() {
    assertThat(first("slack", "Ev1")).isTrue();
    assertThat(first("slack", "Ev1")).isFalse();
    assertThat(first("slack", "Ev2")).isTrue();
    assertThat(first("telegram", "Ev1")).isTrue();
  }

  @Test
  void an_event_that_has_expired_counts_as_new_and_can_be_dropped() {
    first("slack", "Ev1");
    first("slack", "Ev2");
    boolean again = db.write(tx -> events.first(tx, "slack", "Ev1", LATER, LATER.plusSeconds(60)));
    assertThat(again).isTrue();

    assertThat(db.<Integer>write(tx -> events.forgetExpired(tx, LATER))).isEqualTo(1);
  }

  private boolean first(String scope, String key) {
    return db.write(tx -> events.first(tx, scope, key, NOON, NOON.plusSeconds(60)));
  }
}
