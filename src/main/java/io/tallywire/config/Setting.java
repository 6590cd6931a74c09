package io.tallywire.config;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of {@code tallywire.yml}, each with its default and its meaning: the one table that the
 * reader and the manual's page are made from.
 */
enum Setting {
  DATABASE_URL(
      "database.url",
      Kind.TEXT,
      "jdbc:sqlite:data/tallywire.db",
      "Where everything is kept: `jdbc:sqlite:PATH` or `jdbc:postgresql://HOST/NAME`."),
  DATABASE_USER("database.user", Kind.TEXT, null, "The database's user; SQLite has none."),
  DATABASE_PASSWORD("database.password", Kind.SECRET, null, "The database user's password."),
  POLL_MIN_INTERVAL(
      "poll.min-interval",
      Kind.DURATION,
      "2m",
      "A feed that changes often is asked again after this time; one second or more."),
  POLL_MAX_INTERVAL(
      "poll.max-interval",
      Kind.DURATION,
      "1h",
      "A feed that rarely changes is asked again after this time at the latest."),
  FETCH_TIMEOUT(
      "fetch.timeout",
      Kind.DURATION,
      "20s",
      "Time for a whole answer with its redirects, not just for its first byte."),
  FETCH_MAX_BYTES(
      "fetch.max-bytes", Kind.BYTES, "10MB", "A longer body, after decompression, is given up."),
  FETCH_ALLOW_PRIVATE_ADDRESSES(
      "fetch.allow-private-addresses",
      Kind.FLAG,
      "false",
      "Whether feeds and pages may be on this machine or in its network."),
  TELEGRAM_TOKEN(
      "telegram.token",
      Kind.SECRET,
      null,
      "The bot's token, from @BotFather; without it there is no Telegram."),
  TELEGRAM_API(
      "telegram.api",
      Kind.ADDRESS,
      "https://api.telegram.org",
      "The Bot API server, for those who run their own."),
  SLACK_BOT_TOKEN(
      "slack.bot-token",
      Kind.SECRET,
      null,
      "The app's bot token, `xoxb-...`; without the two tokens there is no Slack."),
  SLACK_APP_TOKEN(
      "slack.app-token", Kind.SECRET, null, "The app's token for Socket Mode, `xapp-...`."),
  SLACK_API("slack.api", Kind.ADDRESS, "https://slack.com/api/", "Slack's Web API."),
  CONSOLE_CHAT(
      "console.chat",
      Kind.TEXT,
      "auto",
      "Whether the terminal is a chat: `on`, `off`, or `auto`: where there is no other chat."),
  ACCESS_ALLOW(
      "access.allow",
      Kind.LIST,
      null,
      "Ids of the chats, users and workspaces that are answered, alone or as `telegram:ID` and"
          + " `slack:ID`; empty means everyone."),
  WEB_BIND("web.bind", Kind.TEXT, "127.0.0.1", "The address that the dashboard listens on."),
  WEB_PORT("web.port", Kind.PORT, "8080", "Its port; 0 takes any that is free.");

  /** What a value looks like. */
  enum Kind {
    TEXT,
    SECRET,
    DURATION,
    BYTES,
    FLAG,
    ADDRESS,
    PORT,
    LIST
  }

  static final String PREFIX = "TALLYWIRE_";

  private final String key;
  private final Kind kind;
  private final @Nullable String byDefault;
  private final String meaning;

  Setting(String key, Kind kind, @Nullable String byDefault, String meaning) {
    this.key = key;
    this.kind = kind;
    this.byDefault = byDefault;
    this.meaning = meaning;
  }

  String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  @Nullable String byDefault() {
    return byDefault;
  }

  String meaning() {
    return meaning;
  }

  /** The variable that overrides the file. */
  String variable() {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** For a secret, the variable that names a file with it. */
  Optional<String> fileVariable() {
    return kind == Kind.SECRET ? Optional.of(variable() + "_FILE") : Optional.empty();
  }

  static Optional<Setting> named(String key) {
    return Stream.of(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }
}
