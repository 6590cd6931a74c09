package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import java.time.Instant;
import java.util.Optional;

/** Names and values to write and read, for tests of the database itself: titles of chats. */
final class Values {
  private final SubscriptionStore chats = new SubscriptionStore();

  void put(Tx tx, String name, String value) {
    chats.meet(tx, new ChatRef("value", name), value, Instant.EPOCH);
  }

  Optional<String> get(Tx tx, String name) {
    return chats.find(tx, new ChatRef("value", name)).map(Chat::title);
  }
}
