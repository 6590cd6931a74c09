package io.tallywire.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The methods that the fake server knows; {@link FakeTelegram} lists the rules. */
final class TelegramMethods {
  private static final Set<String> SCOPES =
      Set.of("default", "all_private_chats", "all_group_chats", "all_chat_administrators");

  private static final Set<String> REPLY_PARAMETERS =
      Set.of("message_id", "allow_sending_without_reply");

  private static final Map<String, Set<String>> PARAMETERS =
      Map.of(
          "getme", Set.of(),
          "deletewebhook", Set.of("drop_pending_updates"),
          "getupdates", Set.of("offset", "limit", "timeout", "allowed_updates"),
          "setmycommands", Set.of("commands", "scope", "language_code"),
          "getchatmember", Set.of("chat_id", "user_id"),
          "sendmessage",
              Set.of(
                  "chat_id",
                  "message_thread_id",
                  "text",
                  "parse_mode",
                  "link_preview_options",
                  "disable_notification",
                  "reply_parameters"));

  private final TelegramWorld world;
  private final TelegramQueue queue;
  private final TelegramPace pace;
  final Map<String, List<String>> menus = new TreeMap<>();
  private long nextMessage = 501;
  private boolean enrich;

  TelegramMethods(TelegramWorld world, TelegramQueue queue, TelegramPace pace) {
    this.world = world;
    this.queue = queue;
    this.pace = pace;
  }

  /** Puts a number into its answers that no client of today can hold. */
  void enrich() {
    enrich = true;
  }

  JsonNode obey(String method, JsonNode request) throws TelegramRefusal, InterruptedException {
    Set<String> known = PARAMETERS.get(method);
    if (known == null) {
      throw new TelegramRefusal(404, "Not Found", null, null);
    }
    for (Iterator<String> names = request.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!name.equals("method") && !known.contains(name)) {
        throw TelegramRefusal.badRequest("a parameter '" + name + "' for " + method);
      }
    }
    return switch (method) {
      case "getme" -> bot();
      case "deletewebhook" -> {
        queue.webhook(false);
        yield BooleanNode.TRUE;
      }
      case "getupdates" -> queue.get(request);
      case "setmycommands" -> setMyCommands(request);
      case "getchatmember" -> chatMember(request);
      default -> sendMessage(request);
    };
  }

  static ObjectNode bot() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", FakeTelegram.BOT_ID)
        .put("is_bot", true)
        .put("first_name", "Tallywire")
        .put("username", FakeTelegram.BOT_NAME);
  }

  private JsonNode setMyCommands(JsonNode request) throws TelegramRefusal {
    String scope = request.path("scope").path("type").asText("default");
    JsonNode commands = request.path("commands");
    if (!SCOPES.contains(scope) || !commands.isArray() || commands.size() > 100) {
      throw TelegramRefusal.badRequest("commands or scope");
    }
    var words = new ArrayList<String>();
    for (JsonNode command : commands) {
      String word = command.path("command").asText();
      int description = command.path("description").asText().strip().length();
      if (!word.matches("[a-z0-9_]{1,32}")) {
        throw TelegramRefusal.badRequest("BOT_COMMAND_INVALID");
      }
      if (description < 1 || description > 256) {
        throw TelegramRefusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
      words.add(word);
    }
    menus.put(scope, List.copyOf(words));
    return BooleanNode.TRUE;
  }

  private JsonNode chatMember(JsonNode request) throws TelegramRefusal {
    TelegramWorld.Room room = world.known(request.path("chat_id").asText());
    long user = request.path("user_id").asLong();
    String rank = room.ranks.get(user);
    if (rank == null) {
      throw TelegramRefusal.badRequest("PARTICIPANT_ID_INVALID");
    }
    return TelegramUpdates.member(user, false, rank);
  }

  private JsonNode sendMessage(JsonNode request) throws TelegramRefusal {
    JsonNode threadNode = request.path("message_thread_id");
    @Nullable Integer thread = threadNode.isInt() ? threadNode.intValue() : null;
    TelegramWorld.Room room = world.writable(request.path("chat_id").asText(), thread);
    String raw = request.path("text").asText("");
    String mode = request.path("parse_mode").asText("");
    if (!mode.isEmpty() && !mode.equalsIgnoreCase("html")) {
      throw TelegramRefusal.badRequest("unsupported parse_mode");
    }
    TelegramHtml.Parsed parsed =
        mode.isEmpty() ? new TelegramHtml.Parsed(raw, List.of()) : TelegramHtml.parse(raw);
    String text = parsed.text().strip();
    if (text.isEmpty()) {
      throw TelegramRefusal.badRequest("message text is empty");
    }
    if (text.length() > 4096) {
      throw TelegramRefusal.badRequest("message is too long");
    }
    if (!request.path("link_preview_options").path("is_disabled").asBoolean()) {
      throw TelegramRefusal.badRequest("this bot is to send without link previews");
    }
    @Nullable Long repliesTo = repliesTo(request.path("reply_parameters"), room.id);
    pace.check(room.id);
    List<String> links =
        parsed.entities().stream()
            .filter(entity -> entity.type().equals("a"))
            .map(entity -> entity.argument().substring(6, entity.argument().length() - 1))
            .map(url -> url.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">"))
            .map(url -> url.replace("&amp;", "&"))
            .toList();
    long id = nextMessage++;
    world.sent.add(
        new SentTelegram(id, room.id, thread, raw, text, links, !mode.isEmpty(), repliesTo));
    return message(room, id, text);
  }

  private @Nullable Long repliesTo(JsonNode reply, long chat) throws TelegramRefusal {
    if (reply.isMissingNode()) {
      return null;
    }
    for (Iterator<String> names = reply.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!REPLY_PARAMETERS.contains(name)) {
        throw TelegramRefusal.badRequest("reply_parameters with '" + name + "'");
      }
    }
    long id = reply.path("message_id").asLong();
    if (world.sent.stream().anyMatch(m -> m.chat() == chat && m.messageId() == id)) {
      return id;
    }
    if (!reply.path("allow_sending_without_reply").asBoolean()) {
      throw TelegramRefusal.badRequest("message to be replied not found");
    }
    return null;
  }

  private ObjectNode message(TelegramWorld.Room room, long id, String text) {
    ObjectNode message = JsonNodeFactory.instance.objectNode().put("message_id", id);
    message.put("date", TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis()));
    message.set("from", bot());
    message.set("chat", TelegramUpdates.chat(room));
    message.put("text", text);
    if (enrich) {
      message.put("message_thread_id", 99_999_999_999L);
    }
    return message;
  }
}
