package io.tallywire.chat.slack;

import com.slack.api.model.Conversation;
import io.tallywire.chat.slack.Reply.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people call a channel: told with a command, or asked of Slack once. Where Slack does not
 * say, the id has to do. Thread-safe.
 */
final class Channels {
  private static final int REMEMBERED = 1000;

  private final SlackApi api;
  private final Map<String, String> titles =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  Channels(SlackApi api) {
    this.api = api;
  }

  /**
   * @param name as it comes with a command
   */
  String title(String channel, @Nullable String name) {
    if (channel.startsWith("D")) {
      return "direct message";
    }
    // a private channel's name is withheld there
    return name == null || name.isBlank() || name.equals("privategroup") ? channel : "#" + name;
  }

  String title(String channel) throws InterruptedException {
    if (channel.startsWith("D")) {
      return "direct message";
    }
    synchronized (titles) {
      String known = titles.get(channel);
      if (known != null) {
        return known;
      }
    }
    Reply<String> reply =
        api.asBot(
            methods -> methods.conversationsInfo(r -> r.channel(channel)),
            answer -> name(answer.getChannel()));
    if (!(reply instanceof Answer<String>(String name))) {
      return channel;
    }
    synchronized (titles) {
      titles.put(channel, "#" + name);
    }
    return "#" + name;
  }

  private static @Nullable String name(@Nullable Conversation channel) {
    return channel == null ? null : channel.getName();
  }
}
