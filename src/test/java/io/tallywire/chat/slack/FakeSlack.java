package io.tallywire.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
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
  public static final String TEAM = "T0TEAM";
  public static final String BOT_USER = "U0BOT";
  public static final String BOT_NAME = "tallywire";

  /** A channel that is there from the start, called {@code news}. */
  public static final String CHANNEL = "C0NEWS";

  /** A direct message with a person, there from the start. */
  public static final String DIRECT = "D0PERSON";

  public static final int MOST_SOCKETS = 10;

  static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicInteger numbers = new AtomicInteger();
  private final List<String> violations = new CopyOnWriteArrayList<>();
  private final FakeSockets sockets = new FakeSockets(violations);
  private final FakeWebApi web;

  private FakeSlack(int port) throws IOException {
    sockets.begin();
    web = new FakeWebApi(port, sockets, violations);
    addChannel(CHANNEL, "news");
    addChannel(DIRECT, "");
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
    return web.port();
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
    web.channels.put(id, name);
  }

  /** What happens at the next calls of that method, one after the other. */
  public void next(String method, Fault... next) {
    web.next(method, next);
  }

  /**
   * A message in a channel, or an answer to a command.
   *
   * @param channel for an answer to a command: the envelope's id
   * @param blocks missing where there were none
   * @param shown whether all in the channel see it
   */
  public record Posted(
      String channel,
      @Nullable String thread,
      boolean broadcast,
      String text,
      JsonNode blocks,
      boolean shown) {
    /** The text as people read it where blocks are not shown. */
    public String words() {
      return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
  }

  public List<Posted> posted() {
    return List.copyOf(web.posted);
  }

  /** Answers to commands by response_url. */
  public List<Posted> responses() {
    return List.copyOf(web.responses);
  }

  /** The methods that were called, in order, those that failed included. */
  public List<String> calls() {
    return List.copyOf(web.calls);
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
    ObjectNode payload =
        JSON.createObjectNode()
            .put("token", "verification")
            .put("team_id", "T0TEAM")
            .put("team_domain", "newsroom")
            .put("channel_id", channel)
            .put("channel_name", web.channels.getOrDefault(channel, ""))
            .put("user_id", user)
            .put("user_name", "someone")
            .put("command", command)
            .put("text", escaped(text))
            .put("api_app_id", "A0APP")
            .put("response_url", web.newResponseUrl(id))
            .put("trigger_id", "13345224609.738474920");
    sockets.deliver(id, "slash_commands", payload, true);
    return id;
  }

  /** Somebody mentions the bot: {@code text} stands behind the mention. */
  public String mention(String channel, String user, String text, @Nullable String thread) {
    ObjectNode event =
        message("app_mention", channel, user, "<@" + BOT_USER + "> " + escaped(text));
    if (thread != null) {
      web.threads.add(thread);
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
    web.close();
    sockets.end();
  }

  private static String escaped(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
