package io.tallywire.command;

import io.tallywire.chat.IncomingMessage;
import java.util.Set;

/**
 * Who may talk to the bot: chats, users and workspaces by id, alone or as {@code platform:id}. An
 * empty list lets everyone in.
 */
public record Access(Set<String> allowed) {
  public Access {
    allowed = Set.copyOf(allowed);
  }

  public static Access everyone() {
    return new Access(Set.of());
  }

  /** Whether this message is answered. The operator's own terminal always is. */
  public boolean allows(IncomingMessage message) {
    String platform = message.chat().platform();
    return allowed.isEmpty()
        || platform.equals("console")
        || allows(platform, message.chat().id())
        || allows(platform, message.user())
        || (message.workspace() != null && allows(platform, message.workspace()));
  }

  private boolean allows(String platform, String id) {
    return allowed.contains(id) || allowed.contains(platform + ":" + id);
  }
}
