package io.tallywire.command;

import io.tallywire.alert.ChatRef;
import io.tallywire.chat.ChatEvents;
import io.tallywire.store.Database;
import io.tallywire.store.SubscriptionStore;
import java.time.InstantSource;

/**
 * Keeps the list of chats true while the bot is added to them and thrown out. What a chat follows
 * is kept. Thread-safe.
 */
public final class ChatRegister implements ChatEvents {
  private final Database db;
  private final SubscriptionStore subscriptions;
  private final InstantSource clock;

  public ChatRegister(Database db, SubscriptionStore subscriptions, InstantSource clock) {
    this.db = db;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  @Override
  public void joined(ChatRef chat, String title) {
    db.change(tx -> {
      subscriptions.meet(tx, chat, title, clock.instant());
      subscriptions.activate(tx, chat, clock.instant());
    });
  }

  @Override
  public void left(ChatRef chat, String reason) {
    db.change(tx -> subscriptions.deactivate(tx, chat, reason, clock.instant()));
  }
}
