package io.tallywire.chat.slack;

import java.net.URI;

/**
 * Where the Web API is and who we are there.
 *
 * @param botToken {@code xoxb-...}, with which we write; never printed
 * @param appToken {@code xapp-...}, with which we open sockets; never printed
 * @param api the address that a method's name is put behind; it ends in a slash
 */
public record SlackSettings(String botToken, String appToken, URI api) {
  /** The platform itself. */
  public static final URI PUBLIC_API = URI.create("https://slack.com/api/");

  public SlackSettings {
    if (!botToken.matches("(?:xoxe\\.)?xoxb-[A-Za-z0-9-]+")) {
      throw new IllegalArgumentException("a Slack bot token has the form xoxb-123-abc");
    }
    if (!appToken.matches("xapp-[A-Za-z0-9-]+")) {
      throw new IllegalArgumentException("a Slack app-level token has the form xapp-1-abc");
    }
    boolean web = "http".equals(api.getScheme()) || "https".equals(api.getScheme());
    if (!web || api.getHost() == null || api.getQuery() != null || api.getFragment() != null) {
      throw new IllegalArgumentException(
          "'%s' is not the address of a Slack Web API, such as %s".formatted(api, PUBLIC_API));
    }
    if (!api.getPath().endsWith("/")) {
      api = URI.create(api + "/");
    }
  }

  public static SlackSettings of(String botToken, String appToken) {
    return new SlackSettings(botToken, appToken, PUBLIC_API);
  }

  /** The text with the tokens replaced by {@code ***}. */
  String hide(String text) {
    return text.replace(botToken, "***").replace(appToken, "***");
  }

  /** Without the tokens. */
  @Override
  public String toString() {
    return "SlackSettings[botToken=***, appToken=***, api=" + api + "]";
  }
}
