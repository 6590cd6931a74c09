package io.tallywire.chat.telegram;

import io.tallywire.chat.telegram.Reply.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

/**
 * Who administers which group, asked of Telegram and remembered for a minute. Where Telegram does
 * not answer, nobody does. Thread-safe.
 */
final class Administrators {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final Set<String> RANKS = Set.of("creator", "administrator");

  private record Member(long chat, long user) {}

  private record Known(boolean administrator, Instant until) {}

  private final BotApi api;
  private final InstantSource clock;
  private final Map<Member, Known> known = new HashMap<>();

  Administrators(BotApi api, InstantSource clock) {
    this.api = api;
    this.clock = clock;
  }

  boolean contains(long chat, long user) throws InterruptedException {
    var member = new Member(chat, user);
    Instant now = clock.instant();
    synchronized (known) {
      known.values().removeIf(k -> !k.until().isAfter(now));
      Known before = known.get(member);
      if (before != null) {
        return before.administrator();
      }
    }
    if (!(api.call(new GetChatMember(Long.toString(chat), user))
        instanceof Answer<ChatMember>(ChatMember answer))) {
      return false;
    }
    boolean administrator = RANKS.contains(answer.getStatus());
    synchronized (known) {
      known.put(member, new Known(administrator, now.plus(REMEMBERED)));
    }
    return administrator;
  }
}
