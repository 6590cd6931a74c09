package io.tallywire.chat.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.chat.telegram.TelegramWorld.Room;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Updates as the Bot API writes them. */
final class TelegramUpdates {
  /** The platform's own accounts, the same in every chat. */
  private static final long GROUP_ANONYMOUS_BOT = 1087968824L;

  static ObjectNode typed(Room room, long user, @Nullable Integer topic, String text) {
    ObjectNode update = object();
    ObjectNode message = message(update, room, topic);
    message.set("from", person(user, false));
    message.put("text", text);
    entities(message, text);
    return update;
  }

  static ObjectNode typedAnonymously(Room room, Room as, String text) {
    ObjectNode update = object();
    ObjectNode message = message(update, room, null);
    ObjectNode from = person(GROUP_ANONYMOUS_BOT, true);
    from.put("username", "GroupAnonymousBot");
    message.set("from", from);
    message.set("sender_chat", chat(as));
    message.put("text", text);
    entities(message, text);
    return update;
  }

  static ObjectNode channelPost(Room room, String text) {
    ObjectNode update = object();
    ObjectNode post = update.putObject("channel_post");
    post.put("message_id", 9).put("date", now()).put("text", text);
    post.set("chat", chat(room));
    return update;
  }

  static ObjectNode membership(Room room, long by, String before, String after) {
    ObjectNode update = object();
    ObjectNode change = update.putObject("my_chat_member");
    change.set("chat", chat(room));
    change.set("from", person(by, false));
    change.put("date", now());
    change.set("old_chat_member", member(FakeTelegram.BOT_ID, true, before));
    change.set("new_chat_member", member(FakeTelegram.BOT_ID, true, after));
    return update;
  }

  /** An update that today's library cannot read: a number beyond its own. */
  static ObjectNode poisoned(Room room, long user) {
    ObjectNode update = typed(room, user, null, "/help");
    ObjectNode message = (ObjectNode) update.get("message");
    message.put("message_id", 99_999_999_999L);
    return update;
  }

  static ObjectNode member(long user, boolean bot, String rank) {
    ObjectNode member = object().put("status", rank);
    member.set("user", person(user, bot));
    switch (rank) {
      case "creator" -> member.put("is_anonymous", false);
      case "administrator" ->
          member
              .put("can_be_edited", false)
              .put("is_anonymous", false)
              .put("can_manage_chat", true);
      case "kicked" -> member.put("until_date", 0);
      case "restricted" -> member.put("is_member", true).put("until_date", 0);
      default -> member.size();
    }
    return member;
  }

  static ObjectNode chat(Room room) {
    ObjectNode chat = object().put("id", room.id).put("type", room.type);
    if (room.type.equals("private")) {
      chat.put("first_name", room.title);
    } else {
      chat.put("title", room.title);
    }
    if (!room.topics.isEmpty()) {
      chat.put("is_forum", true);
    }
    return chat;
  }

  private static ObjectNode message(ObjectNode update, Room room, @Nullable Integer topic) {
    ObjectNode message = update.putObject("message");
    message.put("message_id", 11).put("date", now());
    message.set("chat", chat(room));
    if (topic != null) {
      message.put("message_thread_id", topic);
      message.put("is_topic_message", room.topics.contains(topic));
    }
    return message;
  }

  private static void entities(ObjectNode message, String text) {
    if (text.startsWith("/")) {
      int length = text.split("\\s", 2)[0].length();
      message
          .putArray("entities")
          .addObject()
          .put("type", "bot_command")
          .put("offset", 0)
          .put("length", length);
    }
  }

  private static ObjectNode person(long id, boolean bot) {
    return object().put("id", id).put("is_bot", bot).put("first_name", "N" + id);
  }

  private static long now() {
    return TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private TelegramUpdates() {}
}
