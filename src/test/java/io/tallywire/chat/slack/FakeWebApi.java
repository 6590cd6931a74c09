package io.tallywire.chat.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tallywire.chat.slack.FakeSlack.Posted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The Web API and response_url half of {@link FakeSlack}. */
final class FakeWebApi implements AutoCloseable {
  private static final String RESPONSE_URL = "response_url";
  private static final int MOST_RESPONSES = 5;

  final Map<String, String> channels = new ConcurrentHashMap<>();
  final List<Posted> posted = new CopyOnWriteArrayList<>();
  final List<Posted> responses = new CopyOnWriteArrayList<>();

  /** The messages under which a thread may stand: those that are no replies themselves. */
  final Set<String> threads = ConcurrentHashMap.newKeySet();

  final List<String> calls = new CopyOnWriteArrayList<>();

  private final FakeSockets sockets;
  private final List<String> violations;
  private final HttpServer http;
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("fake-slack-", 0).factory());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> responsesLeft = new ConcurrentHashMap<>();

  FakeWebApi(int port, FakeSockets sockets, List<String> violations) throws IOException {
    this.sockets = sockets;
    this.violations = violations;
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    http.setExecutor(workers);
    http.createContext("/api/", this::api);
    http.createContext("/respond/", this::respond);
    http.start();
  }

  int port() {
    return http.getAddress().getPort();
  }

  void next(String method, Fault... next) {
    Queue<Fault> queue = faults.computeIfAbsent(method, m -> new ArrayDeque<>());
    synchronized (queue) {
      queue.addAll(List.of(next));
    }
  }

  /** An address that takes answers to the command of that envelope. */
  String newResponseUrl(String envelope) {
    responsesLeft.put(envelope, new AtomicInteger(MOST_RESPONSES));
    return "http://127.0.0.1:" + port() + "/respond/" + envelope;
  }

  @Override
  public void close() {
    closed.countDown();
    http.stop(0);
    workers.shutdownNow();
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
    if (token.equals("Bearer " + (forApp ? FakeSlack.BOT_TOKEN : FakeSlack.APP_TOKEN))) {
      return refusal("not_allowed_token_type");
    }
    if (!token.equals("Bearer " + (forApp ? FakeSlack.APP_TOKEN : FakeSlack.BOT_TOKEN))) {
      return refusal("invalid_auth");
    }
    return switch (method) {
      case "auth.test" ->
          ok().put("team", "Newsroom")
              .put("team_id", FakeSlack.TEAM)
              .put("user", FakeSlack.BOT_NAME)
              .put("user_id", FakeSlack.BOT_USER);
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
    String thread = form.get("thread_ts");
    boolean broadcast = "1".equals(form.get("reply_broadcast"));
    if (thread == null && broadcast) {
      violations.add("a broadcast of what is no reply");
    }
    if (thread != null && !threads.contains(thread)) {
      return refusal("cannot_reply_to_message"); // gone, or itself a reply
    }
    posted.add(new Posted(channel, thread, broadcast, text, blocks, true));
    String ts = "17600." + posted.size();
    if (thread == null) {
      threads.add(ts);
    }
    ObjectNode answer = ok().put("channel", channel).put("ts", ts);
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
          responses.add(
              new Posted(id, null, false, text, body.path("blocks"), type.equals("in_channel")));
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
      return FakeSlack.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + text, e);
    }
  }

  private static ObjectNode ok() {
    return FakeSlack.JSON.createObjectNode().put("ok", true);
  }

  private static ObjectNode refusal(String error) {
    return FakeSlack.JSON.createObjectNode().put("ok", false).put("error", error);
  }
}
