package io.tallywire.chat.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A Slack on loopback that is stricter than the real one: Web API, Socket Mode and response_url.
 *
 * <p>What it checks, and the page of Slack's documentation that says so:
 *
 * <ul>
 *   <li>Web API, Authentication: a bearer token; {@code invalid_auth} else. {@code
 *       apps.connections.open} takes the app-level token only ({@code not_allowed_token_type}).
 *   <li>chat.postMessage: {@code text} beside the blocks, a known channel ({@code
 *       channel_not_found}).
 *   <li>Block Kit: all of {@link BlockKitRules} ({@code invalid_blocks}).
 *   <li>Socket Mode: the address of a socket serves once; an acknowledgement names an envelope that
 *       was delivered through the same socket, once; {@link #MOST_SOCKETS} sockets at a time.
 *   <li>Slash commands, response_url: five answers in half an hour ({@code too_many}); {@code
 *       response_type} is {@code ephemeral} or {@code in_channel}.
 * </ul>
 *
 * <p>What breaks a rule is answered as Slack does and noted in {@link #violations()}, which a test
 * expects to be empty. Faults are queued for a method's name ({@code response_url} for these).
 * Thread-safe.
 */
public final class FakeSlack implements AutoCloseable {
  public static final String BOT_TOKEN = "xoxb-11-secretbot";
  public static final String APP_TOKEN = "xapp-1-secretapp";
  public static final String BOT_USER = "U0BOT";
  public static final String BOT_NAME = "tallywire";

  /** A channel that is there from the start, called {@code news}. */
  public static final String CHANNEL = "C0NEWS";

  /** A direct message with a person, there from the start. */
  public static final String DIRECT = "D0PERSON";

  public static final int MOST_SOCKETS = 10;

  static final ObjectMapper JSON = new ObjectMapper();
  private static final String RESPONSE_URL = "response_url";
  private static final int MOST_RESPONSES = 5;

  private final HttpServer http;
  private final FakeSockets sockets;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("fake-slack-", 0).factory());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, String> channels = new ConcurrentHashMap<>();
  private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> responsesLeft = new ConcurrentHashMap<>();
  private final List<Posted> posted = new CopyOnWriteArrayList<>();
  private final List<Posted> responses = new CopyOnWriteArrayList<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<String> violations = new CopyOnWriteArrayList<>();

  private FakeSlack(int port) throws IOException {
    channels.put(CHANNEL, "news");
    channels.put(DIRECT, "");
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    http.setExecutor(threads);
    http.createContext("/api/", this::api);
    http.createContext("/respond/", this::respond);
    sockets = new FakeSockets(violations);
    sockets.begin();
    http.start();
  }

  public static FakeSlack start() {
    return startAt(0);
  }

  /** At the port of one that was closed. */
  public static FakeSlack startAt(int port) {
    try {
      return new FakeSlack(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return http.getAddress().getPort();
  }

  /** The setting {@code slack.api}. */
  public URI api() {
    return URI.create("http://127.0.0.1:" + port() + "/api/");
  }

  public SlackSettings settings() {
    return new SlackSettings(BOT_TOKEN, APP_TOKEN, api());
  }

  /** A channel that the bot may post to. */
  public void addChannel(String id, String name) {
    channels.put(id, name);
  }

  /** What happens at the next calls of that method, one after the other. */
  public void next(String method, Fault... next) {
    Queue<Fault> queue = faults.computeIfAbsent(method, m -> new ArrayDeque<>());
    synchronized (queue) {
      queue.addAll(List.of(next));
    }
  }

  /**
   * A message in a channel, or an answer to a command.
   *
   * @param channel for an answer to a command: the envelope's id
   * @param blocks missing where there were none
   * @param shown whether all in the channel see it
   */
  public record Posted(
      String channel, @Nullable String thread, String text, JsonNode blocks, boolean shown) {
    /** The text as people read it where blocks are not shown. */
    public String words() {
      return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
  }

  public List<Posted> posted() {
    return List.copyOf(posted);
  }

  /** Answers to commands by response_url. */
  public List<Posted> responses() {
    return List.copyOf(responses);
  }

  /** The methods that were called, in order, those that failed included. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /** What broke a documented rule. */
  public List<String> violations() {
    return List.copyOf(violations);
  }

  /** Waits until it is true, for twenty seconds at most; then the test has failed. */
  public void await(String what, BooleanSupplier until) {
    try {
      Waiting.until(what, until);
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; violations: " + violations, e);
    }
  }

  /** Waits until a program listens. */
  public void awaitListener() {
    await("a socket", () -> sockets.open() > 0);
  }

  /** How many sockets are open. */
  public int openSockets() {
    return sockets.open();
  }

  /** How many sockets were opened so far. */
  public int socketsOpened() {
    return sockets.opened();
  }

  /** Somebody types a command. Answers the envelope's id. */
  public String command(String channel, String user, String command, String text) {
    String id = "envelope-" + numbers.incrementAndGet();
    responsesLeft.put(id, new AtomicInteger(MOST_RESPONSES));
    ObjectNode payload =
        JSON.createObjectNode()
            .put("token", "verification")
            .put("team_id", "T0TEAM")
            .put("team_domain", "newsroom")
            .put("channel_id", channel)
            .put("channel_name", channels.getOrDefault(channel, ""))
            .put("user_id", user)
            .put("user_name", "someone")
            .put("command", command)
            .put("text", escaped(text))
            .put("api_app_id", "A0APP")
            .put("response_url", "http://127.0.0.1:" + port() + "/respond/" + id)
            .put("trigger_id", "13345224609.738474920");
    sockets.deliver(id, "slash_commands", payload, true);
    return id;
  }

  /** Somebody mentions the bot: {@code text} stands behind the mention. */
  public String mention(String channel, String user, String text, @Nullable String thread) {
    ObjectNode event =
        message("app_mention", channel, user, "<@" + BOT_USER + "> " + escaped(text));
    if (thread != null) {
      event.put("thread_ts", thread);
    }
    return event(event);
  }

  /** Somebody writes to the bot alone. */
  public String direct(String user, String text) {
    return event(message("message", DIRECT, user, escaped(text)).put("channel_type", "im"));
  }

  /** An event's body without its type's own fields. */
  public ObjectNode message(String type, String channel, String user, String text) {
    return JSON.createObjectNode()
        .put("type", type)
        .put("channel", channel)
        .put("user", user)
        .put("text", text)
        .put("ts", "1760000000." + numbers.incrementAndGet());
  }

  /** Delivers an event. Answers the envelope's id. */
  public String event(ObjectNode event) {
    return event(event, "Ev" + numbers.incrementAndGet());
  }

  /** Delivers an event with that {@code event_id}, as Slack does again after three seconds. */
  public String event(ObjectNode event, String eventId) {
    String id = "envelope-" + numbers.incrementAndGet();
    ObjectNode payload =
        JSON.createObjectNode()
            .put("token", "verification")
            .put("team_id", "T0TEAM")
            .put("api_app_id", "A0APP")
            .put("type", "event_callback")
            .put("event_id", eventId)
            .put("event_time", 1_760_000_000);
    payload.set("event", event);
    sockets.deliver(id, "events_api", payload, false);
    return id;
  }

  /** How long after its delivery the envelope was acknowledged; waits for it. */
  public Duration awaitAck(String envelope) {
    await("an acknowledgement of " + envelope, () -> sockets.ackTime(envelope) != null);
    return Objects.requireNonNull(sockets.ackTime(envelope));
  }

  /** Closes all sockets without a word. */
  public void dropSockets() {
    sockets.drop();
  }

  /** Says that the sockets are going to be closed; that happens when the next one is open. */
  public void announceRefresh() {
    sockets.announce();
  }

  @Override
  public void close() {
    closed.countDown();
    http.stop(0);
    sockets.end();
    threads.shutdownNow();
  }

  private static String escaped(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void api(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestURI().getPath().substring("/api/".length());
    Map<String, String> form = form(exchange);
    String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    calls.add(method);
    exchange(exchange, method, () -> answer(method, token, form));
  }

  private ObjectNode answer(String method, String token, Map<String, String> form) {
    boolean forApp = method.equals("apps.connections.open");
    if (token.equals("Bearer " + (forApp ? BOT_TOKEN : APP_TOKEN))) {
      return refusal("not_allowed_token_type");
    }
    if (!token.equals("Bearer " + (forApp ? APP_TOKEN : BOT_TOKEN))) {
      return refusal("invalid_auth");
    }
    return switch (method) {
      case "auth.test" ->
          ok().put("team", "Newsroom").put("user", BOT_NAME).put("user_id", BOT_USER);
      case "apps.connections.open" -> ok().put("url", sockets.newAddress());
      case "conversations.info" -> channel(form.getOrDefault("channel", ""));
      case "chat.postMessage" -> post(form);
      default -> {
        violations.add("an unknown method: " + method);
        yield refusal("unknown_method");
      }
    };
  }

  private ObjectNode channel(String id) {
    String name = channels.get(id);
    if (name == null) {
      return refusal("channel_not_found");
    }
    ObjectNode answer = ok();
    answer.putObject("channel").put("id", id).put("name", name);
    return answer;
  }

  private ObjectNode post(Map<String, String> form) {
    String channel = form.getOrDefault("channel", "");
    if (!channels.containsKey(channel)) {
      return refusal("channel_not_found");
    }
    if (isOn(form.get("unfurl_links")) || isOn(form.get("unfurl_media"))) {
      violations.add("a message with link previews");
    }
    JsonNode blocks = json(form.getOrDefault("blocks", ""));
    String text = form.getOrDefault("text", "");
    if (!keepsRules(text, blocks)) {
      return refusal("invalid_blocks");
    }
    posted.add(new Posted(channel, form.get("thread_ts"), text, blocks, true));
    ObjectNode answer = ok().put("channel", channel).put("ts", "17600." + posted.size());
    answer.putObject("message").put("type", "message").put("text", text);
    return answer;
  }

  /** Slack's default is to show previews. */
  private static boolean isOn(@Nullable String value) {
    return !"0".equals(value) && !"false".equals(value);
  }

  private boolean keepsRules(String text, JsonNode blocks) {
    var broken = new ArrayList<>(BlockKitRules.violationsOfText(text));
    if (!blocks.isMissingNode()) {
      broken.addAll(BlockKitRules.violationsOf(blocks));
    }
    violations.addAll(broken);
    return broken.isEmpty();
  }

  private void respond(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring("/respond/".length());
    JsonNode body =
        json(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    calls.add(RESPONSE_URL);
    exchange(
        exchange,
        RESPONSE_URL,
        () -> {
          AtomicInteger left = responsesLeft.get(id);
          if (left == null || left.decrementAndGet() < 0) {
            violations.add("a response_url used too often, or never given out");
            return refusal("used_url");
          }
          String type = body.path("response_type").asText();
          if (!type.equals("ephemeral") && !type.equals("in_channel")) {
            violations.add("a response_type '" + type + "'");
          }
          String text = body.path("text").asText();
          if (!keepsRules(text, body.path("blocks"))) {
            return refusal("invalid_blocks");
          }
          responses.add(new Posted(id, null, text, body.path("blocks"), type.equals("in_channel")));
          return ok();
        });
  }

  /** What a good server does with a request. */
  private interface Work {
    ObjectNode answer();
  }

  private void exchange(HttpExchange exchange, String method, Work work) throws IOException {
    try (exchange) {
      switch (fault(method)) {
        case null -> send(exchange, 200, "application/json", work.answer().toString());
        case Fault.TooManyRequests(int seconds) -> {
          exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds));
          send(exchange, 429, "application/json", refusal("ratelimited").toString());
        }
        case Fault.Refusal(String error) ->
            send(exchange, 200, "application/json", refusal(error).toString());
        case Fault.Answer(int status, String type, String body) ->
            send(exchange, status, type, body);
        case Fault.DropAfterAccept() -> work.answer();
        case Fault.Slow(Duration pause) -> {
          String answer = work.answer().toString();
          closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
          send(exchange, 200, "application/json", answer);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Fault fault(String method) {
    Queue<Fault> queue = faults.get(method);
    if (queue == null) {
      return null;
    }
    synchronized (queue) {
      return queue.poll();
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> form = new HashMap<>();
    for (String pair : body.isEmpty() ? new String[0] : body.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      form.put(
          URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
          parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + text, e);
    }
  }

  private static ObjectNode ok() {
    return JSON.createObjectNode().put("ok", true);
  }

  private static ObjectNode refusal(String error) {
    return JSON.createObjectNode().put("ok", false).put("error", error);
  }
}
