package io.tallywire.chat;

import io.tallywire.alert.ChatRef;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to the bot, free of any platform's types.
 *
 * @param user the platform's id of the one who typed
 * @param chatTitle what people call the chat; for logs and lists
 * @param text the command without the platform's own decoration: {@code /latest nk-troops}
 * @param mayConfigure whether this person may change this chat's settings (in a private chat:
 *     always)
 * @param workspace the platform's id of the workspace the chat is in, where the platform has such
 */
public record IncomingMessage(
    ChatRef chat,
    String chatTitle,
    String user,
    String text,
    boolean mayConfigure,
    @Nullable String workspace) {

  /** A message on a platform without workspaces. */
  public IncomingMessage(
      ChatRef chat, String chatTitle, String user, String text, boolean mayConfigure) {
    this(chat, chatTitle, user, text, mayConfigure, null);
  }
}
