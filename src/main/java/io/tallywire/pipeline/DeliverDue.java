package io.tallywire.pipeline;

import io.tallywire.outbox.ChatSender;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.Outcome;
import io.tallywire.outbox.RetryPolicy;
import io.tallywire.outbox.SendResult;
import io.tallywire.store.Database;
import io.tallywire.store.OutboxStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due: leases, commits, sends, records. A worker that dies in between leaves a lease
 * that runs out, so a message may arrive twice and is never lost. One chat's trouble does not hold
 * up another's messages.
 *
 * <p>Thread-safe.
 */
public final class DeliverDue {
  private static final Logger log = LoggerFactory.getLogger(DeliverDue.class);

  /** Longer than any sender waits for its platform. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final int AT_ONCE = 64;

  private final Database db;
  private final OutboxStore outbox;
  private final Map<String, ChatSender> senders;
  private final RetryPolicy retry;
  private final Executor workers;
  private final InstantSource clock;
  private final Semaphore free = new Semaphore(AT_ONCE);

  /**
   * @param senders by platform; messages to other platforms wait
   * @param workers where messages are sent: threads that may block
   */
  public DeliverDue(
      Database db,
      OutboxStore outbox,
      Map<String, ChatSender> senders,
      RetryPolicy retry,
      Executor workers,
      InstantSource clock) {
    this.db = db;
    this.outbox = outbox;
    this.senders = Map.copyOf(senders);
    this.retry = retry;
    this.workers = workers;
    this.clock = clock;
  }

  /** Leases what is due and hands it to the workers; does not wait for them. */
  public void run() {
    int places = free.availablePermits();
    if (places == 0 || senders.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    List<OutboxMessage> leased =
        db.write(tx -> outbox.lease(tx, senders.keySet(), now, now.plus(LEASE), places));
    for (OutboxMessage message : leased) {
      free.acquireUninterruptibly();
      workers.execute(() -> {
        try {
          deliver(message);
        } finally {
          free.release();
        }
      });
    }
  }

  private void deliver(OutboxMessage message) {
    try {
      ChatSender sender = senders.get(message.chat().platform());
      if (sender == null) {
        throw new IllegalStateException("no sender for " + message.chat().platform());
      }
      record(message, send(sender, message)); // network: no transaction is open
    } catch (InterruptedException e) {
      Thread.currentThread()
          .interrupt(); // stopping: the lease runs out and the message goes out later
    }
  }

  private static SendResult send(ChatSender sender, OutboxMessage message)
      throws InterruptedException {
    try {
      return sender.send(message);
    } catch (RuntimeException e) {
      log.atError()
          .addKeyValue("message", message.id())
          .addKeyValue("error", e.getClass().getSimpleName())
          .log("sender failed");
      return new SendResult.Unavailable("the sender failed: " + e.getClass().getSimpleName());
    }
  }

  private void record(OutboxMessage message, SendResult result) {
    Instant now = clock.instant();
    Outcome outcome = retry.after(result, message.attempts(), now);
    boolean recorded = db.write(tx -> outbox.record(tx, message, outcome, now));
    var line = outcome instanceof Outcome.Done ? log.atInfo() : log.atWarn();
    line.addKeyValue("message", message.id())
        .addKeyValue("chat", message.chat())
        .addKeyValue("outcome", outcome)
        .addKeyValue("recorded", recorded)
        .log("message attempted");
  }
}
