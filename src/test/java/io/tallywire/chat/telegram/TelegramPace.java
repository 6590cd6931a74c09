package io.tallywire.chat.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Telegram's published rates, taken at their word: no bursts. Off until asked for. */
final class TelegramPace {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final Deque<Long> all = new ArrayDeque<>();
  private final Map<Long, Deque<Long>> chats = new HashMap<>();
  private boolean on;

  void on() {
    on = true;
  }

  void check(long chat) throws TelegramRefusal {
    if (!on) {
      return;
    }
    long now = System.nanoTime();
    Deque<Long> times = chats.computeIfAbsent(chat, c -> new ArrayDeque<>());
    all.removeIf(time -> now - time >= SECOND);
    times.removeIf(time -> now - time >= MINUTE);
    boolean again = !times.isEmpty() && now - times.getLast() < SECOND;
    if (all.size() >= 30 || again) {
      throw tooMany(1);
    }
    if (chat < 0 && times.size() >= 20) {
      throw tooMany((int) ((MINUTE - (now - times.getFirst())) / SECOND) + 1);
    }
    all.addLast(now);
    times.addLast(now);
  }

  private static TelegramRefusal tooMany(int seconds) {
    return new TelegramRefusal(429, "Too Many Requests: retry after " + seconds, seconds, null);
  }
}
