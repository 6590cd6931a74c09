package io.tallywire.chat.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** The Socket Mode half of {@link FakeSlack}. */
final class FakeSockets extends WebSocketServer {
  private record Delivery(WebSocket socket, long at) {}

  private final List<String> violations;
  private final CountDownLatch started = new CountDownLatch(1);
  private final AtomicInteger tickets = new AtomicInteger();
  private final AtomicInteger opened = new AtomicInteger();
  private final Set<String> valid = ConcurrentHashMap.newKeySet();
  private final Map<String, Delivery> waiting = new ConcurrentHashMap<>();
  private final Map<String, Duration> acknowledged = new ConcurrentHashMap<>();
  private final Set<WebSocket> greeted = ConcurrentHashMap.newKeySet();
  private final Set<WebSocket> announced = ConcurrentHashMap.newKeySet();

  FakeSockets(List<String> violations) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.violations = violations;
    setReuseAddr(true);
    setDaemon(true);
  }

  void begin() {
    start();
    try {
      if (!started.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the sockets' server did not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void end() {
    try {
      stop(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An address that opens one socket. */
  String newAddress() {
    String ticket = "ticket-" + tickets.incrementAndGet();
    valid.add(ticket);
    return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + ticket;
  }

  int open() {
    return greeted.size();
  }

  int opened() {
    return opened.get();
  }

  @Nullable Duration ackTime(String envelope) {
    return acknowledged.get(envelope);
  }

  /** To one of the sockets, as Slack does. */
  synchronized void deliver(String id, String type, ObjectNode payload, boolean acceptsPayload) {
    ObjectNode envelope =
        FakeSlack.JSON
            .createObjectNode()
            .put("envelope_id", id)
            .put("type", type)
            .put("accepts_response_payload", acceptsPayload);
    envelope.set("payload", payload);
    while (true) {
      WebSocket socket =
          greeted.stream().min(Comparator.comparing(announced::contains)).orElseThrow();
      waiting.put(id, new Delivery(socket, System.nanoTime()));
      try {
        socket.send(envelope.toString());
        return;
      } catch (WebsocketNotConnectedException e) {
        // it is being closed: another one
        greeted.remove(socket);
      }
    }
  }

  void drop() {
    greeted.forEach(socket -> socket.closeConnection(1006, "dropped"));
  }

  /** Says that the sockets are going to be closed, which happens when the next one is open. */
  synchronized void announce() {
    for (WebSocket socket : greeted) {
      announced.add(socket);
      socket.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    }
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    String address = handshake.getResourceDescriptor();
    if (!valid.remove(address.substring(address.indexOf('=') + 1))) {
      violations.add("a socket at an address that was not given out, or twice");
      socket.close(1008, "no such ticket");
      return;
    }
    if (greeted.size() >= FakeSlack.MOST_SOCKETS) {
      violations.add("too many sockets");
    }
    socket.send("{\"type\":\"hello\",\"num_connections\":1,\"debug_info\":{\"host\":\"fake\"}}");
    opened.incrementAndGet();
    greet(socket);
  }

  /** Not while something is being delivered: nothing is sent behind the word that ends a socket. */
  private synchronized void greet(WebSocket socket) {
    greeted.add(socket);
    for (WebSocket old : announced) {
      greeted.remove(old);
      old.close(1000, "refreshed");
    }
    announced.clear();
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    greeted.remove(socket);
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    try {
      String id = FakeSlack.JSON.readTree(message).path("envelope_id").asText();
      Delivery delivery = waiting.remove(id);
      if (delivery == null || !delivery.socket().equals(socket)) {
        violations.add("an acknowledgement of nothing: " + message);
        return;
      }
      acknowledged.put(id, Duration.ofNanos(System.nanoTime() - delivery.at()));
    } catch (JsonProcessingException e) {
      violations.add("not JSON through a socket: " + message);
    }
  }

  @Override
  public void onError(@Nullable WebSocket socket, Exception error) {
    // a socket that the other side has dropped
  }
}
