package io.tallywire.chat.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps to Telegram's limits: 30 messages a second over all chats, one a second to a chat, 20 a
 * minute to a group. It never waits; it says how long to wait.
 *
 * <p>The windows are a twentieth longer than the limits ask, because messages do not travel equally
 * fast. Thread-safe. It knows of one process only.
 */
final class Pacer {
  private static final int ALL_CHATS = 30;
  private static final int GROUP = 20;
  private static final Duration SECOND = Duration.ofMillis(1050);
  private static final Duration MINUTE = Duration.ofSeconds(63);

  private final InstantSource clock;
  private final Deque<Instant> all = new ArrayDeque<>();
  private final Map<Long, Deque<Instant>> chats = new HashMap<>();
  private final Map<Long, Instant> held = new HashMap<>();

  Pacer(InstantSource clock) {
    this.clock = clock;
  }

  /** Zero, and the place is taken; or how long to wait before asking again. */
  synchronized Duration take(Destination to) {
    Instant now = clock.instant();
    forget(now);
    Deque<Instant> chat = chats.getOrDefault(to.chat(), new ArrayDeque<>());
    Instant free = held.getOrDefault(to.chat(), now);
    if (!chat.isEmpty()) {
      free = later(free, chat.getLast().plus(SECOND));
    }
    if (to.isGroup() && chat.size() >= GROUP) {
      free = later(free, chat.getFirst().plus(MINUTE));
    }
    if (all.size() >= ALL_CHATS) {
      free = later(free, all.getFirst().plus(SECOND));
    }
    if (free.isAfter(now)) {
      return Duration.between(now, free);
    }
    all.addLast(now);
    chat.addLast(now);
    chats.put(to.chat(), chat);
    return Duration.ZERO;
  }

  /** The platform itself asked for a pause in this chat. */
  synchronized void hold(Destination to, Duration pause) {
    held.merge(to.chat(), clock.instant().plus(pause), Pacer::later);
  }

  private void forget(Instant now) {
    Instant second = now.minus(SECOND);
    while (!all.isEmpty() && !all.getFirst().isAfter(second)) {
      all.removeFirst();
    }
    Instant minute = now.minus(MINUTE);
    chats
        .values()
        .removeIf(times -> {
          while (!times.isEmpty() && !times.getFirst().isAfter(minute)) {
            times.removeFirst();
          }
          return times.isEmpty();
        });
    held.values().removeIf(until -> !until.isAfter(now));
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
