package io.tallywire.chat;

import io.tallywire.alert.ChatRef;

/**
 * What happens to a chat beside what people type in it. The platforms' listeners call it, from
 * their own threads; it may throw, and a listener outlives that.
 */
public interface ChatEvents {
  /**
   * The bot may write to this chat from now on: it was added, or let back in.
   *
   * @param title what people call the chat; for logs and lists
   */
  void joined(ChatRef chat, String title);

  /**
   * The bot may no longer write to this chat: it was removed, or somebody blocked it.
   *
   * @param reason fit for a log and for a list of chats
   */
  void left(ChatRef chat, String reason);
}
