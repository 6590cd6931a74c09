package io.tallywire.chat.telegram;

import io.tallywire.alert.ChatRef;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A chat and, in a forum, one of its topics: {@code -1001234} or {@code -1001234/56}. */
record Destination(long chat, @Nullable Integer thread) {
  static final String PLATFORM = "telegram";

  private static final Pattern ID = Pattern.compile("(-?\\d{1,18})(?:/(\\d{1,9}))?");

  static Destination of(ChatRef ref) {
    Matcher id = ID.matcher(ref.id());
    if (!ref.platform().equals(PLATFORM) || !id.matches()) {
      throw new IllegalArgumentException("not a chat of Telegram: " + ref);
    }
    String thread = id.group(2);
    return new Destination(
        Long.parseLong(id.group(1)), thread == null ? null : Integer.valueOf(thread));
  }

  ChatRef ref() {
    return new ChatRef(PLATFORM, thread == null ? Long.toString(chat) : chat + "/" + thread);
  }

  /** Groups, supergroups and channels have negative ids. */
  boolean isGroup() {
    return chat < 0;
  }
}
