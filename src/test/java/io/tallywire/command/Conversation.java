package io.tallywire.command;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.chat.console.ConsoleSender;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.store.Database;
import io.tallywire.store.DatabaseSettings;
import io.tallywire.store.Stores;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Somebody types to the desk; what both say is written down as a terminal shows it. */
final class Conversation implements AutoCloseable {
  static final ChatRef CHAT = new ChatRef("console", "terminal");
  static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  static final Topic FLOOD = new Topic("flood", "Floods", Query.of("flood*"), "", null);

  final Database db = Database.open(DatabaseSettings.of("jdbc:sqlite::memory:"));
  final Stores stores = Stores.standard();
  private final CommandDesk desk =
      new CommandDesk(db, stores, Access.everyone(), () -> {}, () -> NOON);
  private final StringBuilder transcript = new StringBuilder();

  Conversation() {
    db.change(tx -> stores.topics().sync(tx, List.of(FLOOD), NOON));
  }

  Conversation types(String text) {
    var message = new IncomingMessage(CHAT, "this terminal", "operator", text, true);
    transcript.append("> ").append(text).append('\n').append(printed(desk.apply(message)));
    return this;
  }

  String transcript() {
    return transcript.toString();
  }

  static String printed(RichText text) {
    var bytes = new ByteArrayOutputStream();
    new ConsoleSender(new PrintStream(bytes, true, StandardCharsets.UTF_8), 90, false).answer(text);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    db.close();
  }
}
