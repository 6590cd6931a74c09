package io.tallywire.chat.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import com.slack.api.socket_mode.response.AckResponse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLogger;

/**
 * One socket, from Slack's greeting to its end. It acknowledges an envelope through the socket that
 * brought it, before anything is done with it.
 *
 * <p>It is the library's client without the library's way to reconnect, which acknowledges through
 * a socket that is not open yet what came through the one before, and which ends for ever at the
 * first answer that it cannot read. A socket that has ended is replaced by another object.
 */
final class SocketSession extends SocketModeClientJavaWSImpl {
  private static final Logger log = LoggerFactory.getLogger(SocketSession.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Who hears of what happens at a socket; called from the socket's threads. */
  interface Watcher {
    /** Slack said something. */
    void alive();

    /** Something that the one who holds the socket should look at: {@link #isFresh()}. */
    void changed();

    /** An acknowledged envelope, as it came. */
    void envelope(String id, String json);
  }

  private final Watcher watcher;
  private final CountDownLatch greeted = new CountDownLatch(1);
  private volatile boolean fresh = true;
  private volatile boolean lost;

  SocketSession(Slack slack, String appToken, String url, Watcher watcher)
      throws URISyntaxException {
    super(slack, appToken, url, 1, new ConcurrentLinkedMessageQueue(), false, false, 0);
    this.watcher = watcher;
    // it asks the queue a hundred times a second, and nothing is put there
    getMessageProcessorExecutor().shutdownNow();
    addWebSocketCloseListener((code, reason) -> lose());
    addWebSocketErrorListener(reason -> lose());
  }

  /** Whether Slack has greeted us in time. */
  boolean open(Duration limit) throws InterruptedException {
    connect();
    return greeted.await(limit.toMillis(), TimeUnit.MILLISECONDS) && fresh;
  }

  /** False once it is closed or Slack has asked for another socket. */
  boolean isFresh() {
    return fresh;
  }

  /** Whether it is closed or broken. */
  boolean isLost() {
    return lost;
  }

  private void lose() {
    lost = true;
    wear();
  }

  private void wear() {
    fresh = false;
    greeted.countDown();
    watcher.changed();
  }

  /**
   * Reads what Slack sent at once, in the socket's own thread, so that an acknowledgement waits for
   * nothing and what has arrived when the socket ends is not lost in a queue.
   */
  @Override
  public void enqueueMessage(String message) {
    watcher.alive();
    try {
      receive(JSON.readTree(message));
    } catch (JsonProcessingException e) {
      log.atWarn().log("slack sent something that is not JSON");
    } catch (RuntimeException | Error e) {
      // the edge: an envelope must not end the socket
      log.atError().addKeyValue("error", e.getClass().getName()).log("slack envelope failed");
    }
  }

  private void receive(JsonNode envelope) {
    String type = envelope.path("type").asText();
    String id = envelope.path("envelope_id").asText();
    if (type.equals("hello")) {
      greeted.countDown();
    } else if (type.equals("disconnect")) {
      wear();
    } else if (!id.isEmpty()) {
      acknowledge(id);
      watcher.envelope(id, envelope.toString());
    }
  }

  /** None: the library writes whole envelopes into it, verification tokens included. */
  @Override
  public Logger getLogger() {
    return NOPLogger.NOP_LOGGER;
  }

  private void acknowledge(String id) {
    try {
      sendSocketModeResponse(new AckResponse(id));
    } catch (RuntimeException e) {
      // the socket has just closed: Slack delivers it again, and it is known by its id
      log.atInfo().addKeyValue("envelope", id).log("slack envelope not acknowledged");
    }
  }

  @Override
  public void close() {
    fresh = false;
    try {
      super.close();
    } catch (IOException | RuntimeException e) {
      log.atDebug().addKeyValue("reason", e.getMessage()).log("slack socket not closed properly");
    }
  }
}
