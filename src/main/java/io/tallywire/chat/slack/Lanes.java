package io.tallywire.chat.slack;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tasks of one channel one after the other, the channels beside each other, so that a slow
 * one holds up nobody else. Thread-safe.
 */
final class Lanes implements AutoCloseable {
  /** Work of one channel; what it throws ends with it, but for an interruption. */
  interface Task {
    void run() throws InterruptedException;
  }

  /** Who types faster than that is not answered. */
  private static final int LONGEST = 100;

  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-channel-", 0).factory());

  private final Map<String, Queue<Task>> waiting = new HashMap<>();
  private boolean closed;

  /** Whether there was room for it. */
  synchronized boolean add(String channel, Task task) {
    if (closed) {
      return false;
    }
    Queue<Task> lane = waiting.get(channel);
    if (lane != null) {
      return lane.size() < LONGEST && lane.add(task);
    }
    waiting.put(channel, new ArrayDeque<>());
    workers.execute(() -> drain(channel, task));
    return true;
  }

  private void drain(String channel, Task first) {
    try {
      for (Task task = first; task != null; task = next(channel)) {
        task.run();
      }
    } catch (InterruptedException e) {
      // close() does that: the rest of the lane is given up
      Thread.currentThread().interrupt();
    }
  }

  private synchronized @Nullable Task next(String channel) {
    Queue<Task> lane = waiting.get(channel);
    Task next = lane == null || closed ? null : lane.poll();
    if (next == null) {
      waiting.remove(channel);
    }
    return next;
  }

  /** Interrupts what runs; it does not wait for a consumer that never ends. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    workers.shutdownNow();
  }
}
