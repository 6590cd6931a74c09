package io.tallywire.chat.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that {@link FakeTelegram} took.
 *
 * @param thread the forum's topic
 * @param raw as it came, with markup
 * @param text as people see it
 * @param links the addresses that its links lead to
 * @param html whether it came with markup
 * @param repliesTo the message that it replies to, where that one is there
 */
public record SentTelegram(
    long messageId,
    long chat,
    @Nullable Integer thread,
    String raw,
    String text,
    List<String> links,
    boolean html,
    @Nullable Long repliesTo) {
  public SentTelegram {
    links = List.copyOf(links);
  }
}
