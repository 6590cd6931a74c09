package io.tallywire.chat.telegram;

import java.net.URI;

/**
 * Where the Bot API is and who we are there.
 *
 * @param token as the platform gave it out, {@code 123456:ABC...}; never printed
 * @param api scheme, host and port of the server, without a path
 */
public record TelegramSettings(String token, URI api) {
  /** The server of the platform itself. */
  public static final URI PUBLIC_API = URI.create("https://api.telegram.org");

  public TelegramSettings {
    if (!token.matches("\\d+:[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException("a Telegram token has the form 123456:ABC-def");
    }
    boolean web = "http".equals(api.getScheme()) || "https".equals(api.getScheme());
    if (!web || api.getHost() == null || api.getPath().length() > 1 || api.getQuery() != null) {
      throw new IllegalArgumentException(
          "'%s' is not scheme://host or scheme://host:port of a Bot API server".formatted(api));
    }
  }

  public static TelegramSettings of(String token) {
    return new TelegramSettings(token, PUBLIC_API);
  }

  int port() {
    if (api.getPort() > 0) {
      return api.getPort();
    }
    return "https".equals(api.getScheme()) ? 443 : 80;
  }

  /** The text with the token, or its secret half alone, replaced by {@code ***}. */
  String hide(String text) {
    return text.replace(token, "***").replace(token.substring(token.indexOf(':') + 1), "***");
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "TelegramSettings[token=***, api=" + api + "]";
  }
}
