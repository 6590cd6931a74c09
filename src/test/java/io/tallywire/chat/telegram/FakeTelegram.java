package io.tallywire.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tallywire.chat.telegram.TelegramFault.Answer;
import io.tallywire.chat.telegram.TelegramFault.Drop;
import io.tallywire.chat.telegram.TelegramFault.Refuse;
import io.tallywire.chat.telegram.TelegramFault.Slow;
import io.tallywire.chat.telegram.TelegramWorld.Place;
import io.tallywire.chat.telegram.TelegramWorld.Room;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server on the loopback that refuses what Telegram refuses.
 *
 * <p>Rules, and where the Bot API documents them:
 *
 * <ul>
 *   <li>401 for another token (Authorizing your bot); 404 for an unknown method; parameters that a
 *       method does not have are refused (the real server ignores them).
 *   <li>getUpdates: answers at once or within {@code timeout}; {@code offset} confirms what is
 *       before it; {@code limit} 1-100; {@code allowed_updates}; 409 to the earlier of two requests
 *       and while a webhook is set (Getting updates).
 *   <li>sendMessage: text of 1-4096 UTF-16 units after entities parsing (sendMessage, Formatting
 *       options: entity lengths are in UTF-16 code units); surrounding space does not count.
 *   <li>HTML style: the listed tags and the references lt, gt, amp, quot and numeric ones, all
 *       others escaped; tags closed in order; nothing inside pre and code; no blockquote within
 *       another; at most 100 entities (the real server drops the rest silently).
 *   <li>403 where the bot was blocked, kicked, or never written to; 400 for unknown chats, missing
 *       rights, unknown or closed topics, and with {@code migrate_to_chat_id} for a group that
 *       became a supergroup (ResponseParameters).
 *   <li>setMyCommands: at most 100, {@code [a-z0-9_]{1,32}}, descriptions of 1-256 (BotCommand),
 *       known scopes (BotCommandScope).
 *   <li>reply_parameters: a message of the same chat, else 400 unless {@code
 *       allow_sending_without_reply} (ReplyParameters).
 *   <li>A rule of this program, not of Telegram: messages come without link previews.
 *   <li>On demand the rates of the FAQ: 30 messages a second, 1 a second to a chat, 20 a minute to
 *       a group, with {@code retry_after}.
 * </ul>
 *
 * <p>Faults wait in a queue for each method. Thread-safe.
 */
public final class FakeTelegram implements AutoCloseable {
  public static final long BOT_ID = 42L;
  public static final String BOT_NAME = "TallywireTestBot";

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String token;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final TelegramWorld world = new TelegramWorld();
  private final TelegramQueue queue = new TelegramQueue();
  private final TelegramPace pace = new TelegramPace();
  private final TelegramMethods methods = new TelegramMethods(world, queue, pace);
  private final Map<String, Deque<TelegramFault>> faults = new HashMap<>();
  private final Map<String, Integer> calls = new HashMap<>();
  private boolean deadToken;

  /** Starts on a free port. */
  public FakeTelegram(String token) {
    this(token, 0);
  }

  public FakeTelegram(String token, int port) {
    this.token = token;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  public URI api() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public String token() {
    return token;
  }

  /** A person who has written to the bot before; the chat's id is the person's. */
  public synchronized void person(long id, String name) {
    world.add(id, "private", name);
  }

  public synchronized void stranger(long id, String name) {
    world.add(id, "private", name).place = Place.STRANGER;
  }

  public synchronized void group(long id, String title) {
    world.add(id, "group", title);
  }

  public synchronized void supergroup(long id, String title, Integer... topics) {
    world.add(id, "supergroup", title).topics.addAll(List.of(topics));
  }

  public synchronized void channel(long id, String title) {
    world.add(id, "channel", title);
  }

  /** {@code rank}: creator, administrator, member, restricted, left or kicked. */
  public synchronized void member(long chat, long user, String rank) {
    world.room(chat).ranks.put(user, rank);
  }

  public synchronized void mute(long chat) {
    world.room(chat).place = Place.MUTE;
  }

  public synchronized void closeTopic(long chat, int topic) {
    world.room(chat).closedTopics.add(topic);
  }

  public synchronized void migrate(long from, long to) {
    world.room(from).migratedTo = to;
    world.add(to, "supergroup", world.room(from).title);
  }

  /** The bot is put out or blocked, and hears of it. */
  public synchronized void throwOut(long chat, long by) {
    Room room = world.room(chat);
    room.place = room.type.equals("private") ? Place.BLOCKED : Place.KICKED;
    queue.add(TelegramUpdates.membership(room, by, "member", "kicked"));
  }

  /** The bot is added or unblocked, and hears of it. */
  public synchronized void letIn(long chat, long by, String rank) {
    Room room = world.room(chat);
    room.place = Place.IN;
    queue.add(TelegramUpdates.membership(room, by, "left", rank));
  }

  /** Somebody types; in a private chat that makes the bot known. */
  public synchronized void types(long chat, long user, String text) {
    types(chat, user, null, text);
  }

  public synchronized void types(long chat, long user, @Nullable Integer thread, String text) {
    Room room = world.room(chat);
    if (room.place == Place.STRANGER) {
      room.place = Place.IN;
    }
    queue.add(TelegramUpdates.typed(room, user, thread, text));
  }

  /** Typed in the name of a chat: the group's own, or a channel's. */
  public synchronized void typesAs(long chat, long inTheNameOf, String text) {
    queue.add(TelegramUpdates.typedAnonymously(world.room(chat), world.room(inTheNameOf), text));
  }

  public synchronized void posts(long channel, String text) {
    queue.add(TelegramUpdates.channelPost(world.room(channel), text));
  }

  /** Delivers an update that the library cannot read. */
  public synchronized void poison(long chat, long user) {
    queue.add(TelegramUpdates.poisoned(world.room(chat), user));
  }

  public void setWebhook() {
    queue.webhook(true);
  }

  /** The token is no longer valid, or is again. */
  public synchronized void killToken(boolean dead) {
    deadToken = dead;
  }

  public synchronized void keepRates() {
    pace.on();
  }

  public synchronized void answerWithThingsOfTheFuture() {
    methods.enrich();
  }

  /** The next requests for this method meet these faults, in that order. */
  public synchronized void fail(String method, TelegramFault... with) {
    faults
        .computeIfAbsent(method.toLowerCase(Locale.ROOT), m -> new ArrayDeque<>())
        .addAll(List.of(with));
  }

  public synchronized List<SentTelegram> sent() {
    return List.copyOf(world.sent);
  }

  public synchronized List<SentTelegram> sent(long chat) {
    return world.sent.stream().filter(message -> message.chat() == chat).toList();
  }

  /** The words of the menu in a scope; empty where none was registered. */
  public synchronized List<String> menu(String scope) {
    return methods.menus.getOrDefault(scope, List.of());
  }

  /** How often a method was called with the right token, faults included. */
  public synchronized int calls(String method) {
    return calls.getOrDefault(method.toLowerCase(Locale.ROOT), 0);
  }

  /** Updates that the bot has not acknowledged. */
  public int unacknowledged() {
    return queue.waiting();
  }

  /** Waits until so many messages are in the chat and hands them out. */
  public List<SentTelegram> awaitSent(long chat, int count) {
    await("%d messages in chat %d".formatted(count, chat), () -> sent(chat).size() >= count);
    return sent(chat);
  }

  /** Waits until it is so; looks again at each request, and fails after a while. */
  public void await(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    synchronized (this) {
      while (!isSo.getAsBoolean()) {
        if (System.nanoTime() > end) {
          throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
        }
        try {
          wait(20);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new AssertionError("interrupted while waiting for " + what, e);
        }
      }
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String[] path = exchange.getRequestURI().getPath().split("/");
      if (path.length != 3 || !known(path[1])) {
        refuse(exchange, new TelegramRefusal(401, "Unauthorized", null, null));
        return;
      }
      String method = path[2].toLowerCase(Locale.ROOT);
      TelegramFault fault = next(method);
      switch (fault) {
        case null -> obey(exchange, method, body, true);
        case Refuse r ->
            refuse(
                exchange,
                new TelegramRefusal(r.code(), r.description(), r.retryAfter(), r.migrateTo()));
        case Answer(int status, String type, String text) -> write(exchange, status, type, text);
        case Drop(boolean obey) -> {
          if (obey) {
            obey(exchange, method, body, false);
          }
        }
        case Slow(Duration by) -> {
          if (!closed.await(by.toMillis(), TimeUnit.MILLISECONDS)) {
            obey(exchange, method, body, true);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean known(String bot) {
    return !deadToken && bot.equals("bot" + token);
  }

  private synchronized @Nullable TelegramFault next(String method) {
    calls.merge(method, 1, Integer::sum);
    notifyAll();
    Deque<TelegramFault> waiting = faults.get(method);
    return waiting == null ? null : waiting.poll();
  }

  private void obey(HttpExchange exchange, String method, byte[] body, boolean answer)
      throws IOException, InterruptedException {
    ObjectNode result = JSON.createObjectNode().put("ok", true);
    try {
      result.set("result", obey(method, JSON.readTree(body)));
    } catch (TelegramRefusal refusal) {
      refuse(exchange, refusal);
      return;
    }
    if (answer) {
      write(exchange, 200, "application/json", JSON.writeValueAsString(result));
    }
  }

  private JsonNode obey(String method, JsonNode request)
      throws TelegramRefusal, InterruptedException {
    // waiting for updates must not hold up the other methods
    if (method.equals("getupdates")) {
      return methods.obey(method, request);
    }
    synchronized (this) {
      try {
        return methods.obey(method, request);
      } finally {
        notifyAll();
      }
    }
  }

  private static void refuse(HttpExchange exchange, TelegramRefusal refusal) throws IOException {
    ObjectNode answer = JSON.createObjectNode().put("ok", false);
    answer.put("error_code", refusal.code).put("description", refusal.getMessage());
    if (refusal.retryAfter != null) {
      answer.putObject("parameters").put("retry_after", refusal.retryAfter);
    }
    if (refusal.migrateTo != null) {
      answer.putObject("parameters").put("migrate_to_chat_id", refusal.migrateTo);
    }
    write(exchange, refusal.code, "application/json", JSON.writeValueAsString(answer));
  }

  private static void write(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    closed.countDown();
    queue.close();
    server.stop(0);
    workers.shutdownNow();
  }
}
