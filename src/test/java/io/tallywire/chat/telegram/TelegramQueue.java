package io.tallywire.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The updates that wait for the bot: kept until acknowledged, handed out by true long polling. */
final class TelegramQueue {
  private static final int MOST = 100;

  private final TreeMap<Integer, ObjectNode> waiting = new TreeMap<>();
  private int nextId = 7001;
  private int polls;
  private boolean webhook;
  private boolean closed;

  synchronized int add(ObjectNode update) {
    int id = nextId++;
    update.put("update_id", id);
    waiting.put(id, update);
    notifyAll();
    return id;
  }

  synchronized int waiting() {
    return waiting.size();
  }

  synchronized void webhook(boolean set) {
    webhook = set;
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** What the bot asked for, after a wait of at most {@code timeout} seconds. */
  synchronized ArrayNode get(JsonNode request) throws TelegramRefusal, InterruptedException {
    if (webhook) {
      throw conflict("can't use getUpdates method while webhook is active; use deleteWebhook");
    }
    int offset = request.path("offset").asInt(0);
    int limit = request.path("limit").asInt(MOST);
    int timeout = request.path("timeout").asInt(0);
    if (offset < 0 || limit < 1 || limit > MOST || timeout < 0) {
      throw TelegramRefusal.badRequest("offset, limit or timeout");
    }
    int mine = ++polls;
    notifyAll();
    waiting.headMap(offset).clear();
    dropUnwanted(request.path("allowed_updates"));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeout);
    while (waiting.isEmpty() && !closed) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        break;
      }
      wait(left);
      if (polls != mine) {
        throw conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is"
                + " running");
      }
      dropUnwanted(request.path("allowed_updates"));
    }
    ArrayNode batch = JsonNodeFactory.instance.arrayNode();
    waiting.values().stream().limit(limit).forEach(batch::add);
    return batch;
  }

  private void dropUnwanted(JsonNode kinds) {
    if (!kinds.isArray() || kinds.isEmpty()) {
      return;
    }
    Iterator<ObjectNode> updates = waiting.values().iterator();
    while (updates.hasNext()) {
      ObjectNode update = updates.next();
      boolean wanted = false;
      for (JsonNode kind : kinds) {
        wanted |= update.has(kind.asText());
      }
      if (!wanted) {
        updates.remove();
      }
    }
  }

  private static TelegramRefusal conflict(String why) {
    return new TelegramRefusal(409, "Conflict: " + why, null, null);
  }
}
