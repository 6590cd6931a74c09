package io.tallywire.chat.telegram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chats that the fake server knows, and who is what in them. Guarded by its owner's lock. */
final class TelegramWorld {
  enum Place {
    /** The bot may write. */
    IN,
    /** A private chat whose person never wrote to the bot. */
    STRANGER,
    BLOCKED,
    KICKED,
    /** The bot is in the group without the right to write. */
    MUTE
  }

  static final class Room {
    final long id;
    final String type;
    final String title;
    final Map<Long, String> ranks = new HashMap<>();
    final Set<Integer> topics = new HashSet<>();
    final Set<Integer> closedTopics = new HashSet<>();
    Place place = Place.IN;
    @Nullable Long migratedTo;

    Room(long id, String type, String title) {
      this.id = id;
      this.type = type;
      this.title = title;
    }
  }

  private final Map<Long, Room> rooms = new HashMap<>();
  final List<SentTelegram> sent = new ArrayList<>();

  Room add(long id, String type, String title) {
    var room = new Room(id, type, title);
    rooms.put(id, room);
    return room;
  }

  Room room(long id) {
    Room room = rooms.get(id);
    if (room == null) {
      throw new IllegalArgumentException("the test has made no chat " + id);
    }
    return room;
  }

  /** The chat that a request names, if the bot may write to it now. */
  Room writable(String chatId, @Nullable Integer thread) throws TelegramRefusal {
    Room room = known(chatId);
    if (room.migratedTo != null) {
      throw new TelegramRefusal(
          400, "Bad Request: group chat was upgraded to a supergroup chat", null, room.migratedTo);
    }
    switch (room.place) {
      case STRANGER ->
          throw TelegramRefusal.forbidden("bot can't initiate conversation with a user");
      case BLOCKED -> throw TelegramRefusal.forbidden("bot was blocked by the user");
      case KICKED -> throw TelegramRefusal.forbidden("bot was kicked from the group chat");
      case MUTE ->
          throw TelegramRefusal.badRequest("not enough rights to send text messages to the chat");
      case IN -> {
        if (thread != null && !room.topics.contains(thread)) {
          throw TelegramRefusal.badRequest("message thread not found");
        }
        if (thread != null && room.closedTopics.contains(thread)) {
          throw TelegramRefusal.badRequest("TOPIC_CLOSED");
        }
      }
    }
    return room;
  }

  Room known(String chatId) throws TelegramRefusal {
    try {
      Room room = rooms.get(Long.parseLong(chatId));
      if (room != null) {
        return room;
      }
    } catch (NumberFormatException e) {
      // a name is not known either
    }
    throw TelegramRefusal.badRequest("chat not found");
  }
}
