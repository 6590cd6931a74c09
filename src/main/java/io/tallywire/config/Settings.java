package io.tallywire.config;

import static io.tallywire.config.Setting.ACCESS_ALLOW;
import static io.tallywire.config.Setting.CONSOLE_CHAT;
import static io.tallywire.config.Setting.DATABASE_PASSWORD;
import static io.tallywire.config.Setting.DATABASE_URL;
import static io.tallywire.config.Setting.DATABASE_USER;
import static io.tallywire.config.Setting.FETCH_ALLOW_PRIVATE_ADDRESSES;
import static io.tallywire.config.Setting.FETCH_MAX_BYTES;
import static io.tallywire.config.Setting.FETCH_TIMEOUT;
import static io.tallywire.config.Setting.POLL_MAX_INTERVAL;
import static io.tallywire.config.Setting.POLL_MIN_INTERVAL;
import static io.tallywire.config.Setting.SLACK_API;
import static io.tallywire.config.Setting.SLACK_APP_TOKEN;
import static io.tallywire.config.Setting.SLACK_BOT_TOKEN;
import static io.tallywire.config.Setting.TELEGRAM_API;
import static io.tallywire.config.Setting.TELEGRAM_TOKEN;
import static io.tallywire.config.Setting.WEB_BIND;
import static io.tallywire.config.Setting.WEB_PORT;

import io.tallywire.config.SettingValues.Value;
import io.tallywire.fetch.FetchSettings;
import io.tallywire.fetch.PollSettings;
import io.tallywire.store.DatabaseSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of {@code tallywire.yml} into the rooms' records. A value that cannot be read is
 * a problem, and its default stands in so that the reading goes on.
 */
final class Settings {
  private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(365);
  private static final long MOST_BYTES = 1L << 30;
  private static final int PORTS = 65_535;

  private final SettingValues values;
  private final Problems problems;

  Settings(SettingValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  DatabaseSettings database() {
    String url =
        read(
            DATABASE_URL,
            text ->
                text.startsWith("jdbc:sqlite:") || text.startsWith("jdbc:postgresql:")
                    ? Optional.of(text)
                    : Optional.empty(),
            "starts with neither jdbc:sqlite: nor jdbc:postgresql:");
    Secret password = secret(DATABASE_PASSWORD);
    return new DatabaseSettings(
        url, text(DATABASE_USER), password == null ? null : password.reveal());
  }

  PollSettings poll() {
    Duration min = duration(POLL_MIN_INTERVAL, SHORTEST_INTERVAL);
    Duration max = duration(POLL_MAX_INTERVAL, SHORTEST_INTERVAL);
    if (max.compareTo(min) < 0) {
      Value blamed =
          values.of(POLL_MAX_INTERVAL).or(() -> values.of(POLL_MIN_INTERVAL)).orElseThrow();
      problems.add(blamed.place(), "poll.max-interval is below poll.min-interval");
      return new PollSettings(min, min);
    }
    return new PollSettings(min, max);
  }

  FetchSettings fetch() {
    return new FetchSettings(
        duration(FETCH_TIMEOUT, Duration.ofMillis(1)),
        read(
            FETCH_MAX_BYTES,
            text -> Amounts.bytes(text).filter(bytes -> bytes > 0 && bytes <= MOST_BYTES),
            "is no size from 1B to 1GB, such as 10MB"),
        read(
            FETCH_ALLOW_PRIVATE_ADDRESSES,
            text ->
                switch (text) {
                  case "true" -> Optional.of(true);
                  case "false" -> Optional.of(false);
                  default -> Optional.empty();
                },
            "is neither true nor false"));
  }

  Config.Telegram telegram() {
    Secret token = secret(TELEGRAM_TOKEN);
    if (token != null && !token.reveal().matches("\\d+:[A-Za-z0-9_-]+")) {
      problems.add(place(TELEGRAM_TOKEN), "telegram.token is not of the form 123456:ABC-def");
    }
    URI api = address(TELEGRAM_API);
    if (api.getRawPath().length() > 1 || api.getRawQuery() != null) {
      problems.add(place(TELEGRAM_API), "telegram.api is scheme://host:port without a path");
    }
    return new Config.Telegram(token, api);
  }

  Config.Slack slack() {
    Secret bot = secret(SLACK_BOT_TOKEN);
    Secret app = secret(SLACK_APP_TOKEN);
    if (bot != null && bot.reveal().startsWith("xapp-")) {
      problems.add(place(SLACK_BOT_TOKEN), "slack.bot-token is an app token: it starts with xapp-");
    }
    if (app != null && app.reveal().startsWith("xoxb-")) {
      problems.add(place(SLACK_APP_TOKEN), "slack.app-token is a bot token: it starts with xoxb-");
    }
    if ((bot == null) != (app == null)) {
      problems.add(
          place(bot == null ? SLACK_APP_TOKEN : SLACK_BOT_TOKEN),
          "%s is missing: Slack needs both tokens"
              .formatted((bot == null ? SLACK_BOT_TOKEN : SLACK_APP_TOKEN).key()));
    }
    return new Config.Slack(bot, app, address(SLACK_API));
  }

  Set<String> allowed() {
    return values.of(ACCESS_ALLOW).map(value -> Set.copyOf(value.texts())).orElse(Set.of());
  }

  Config.ConsoleChat consoleChat() {
    return read(
        CONSOLE_CHAT,
        text ->
            Arrays.stream(Config.ConsoleChat.values())
                .filter(c -> c.name().equalsIgnoreCase(text))
                .findFirst(),
        "is none of auto, on, off");
  }

  Config.Web web() {
    return new Config.Web(
        read(WEB_BIND, Optional::of, ""),
        read(
            WEB_PORT,
            text ->
                text.matches("\\d{1,5}") && Integer.parseInt(text) <= PORTS
                    ? Optional.of(Integer.valueOf(text))
                    : Optional.empty(),
            "is no port from 0 to 65535"));
  }

  private Duration duration(Setting setting, Duration least) {
    return read(
        setting,
        text ->
            Amounts.duration(text)
                .filter(d -> d.compareTo(least) >= 0 && d.compareTo(LONGEST) <= 0),
        "is no time from %s to 365d, such as 500ms, 20s, 2m, 1h or 1d"
            .formatted(least.equals(SHORTEST_INTERVAL) ? "1s" : "1ms"));
  }

  private URI address(Setting setting) {
    return read(setting, Addresses::web, "is no address that starts with http:// or https://");
  }

  private @Nullable String text(Setting setting) {
    return values.of(setting).map(Value::text).orElse(null);
  }

  private @Nullable Secret secret(Setting setting) {
    return values.of(setting).map(value -> new Secret(value.text())).orElse(null);
  }

  /** Where a value that was written stands. */
  private String place(Setting setting) {
    return values.of(setting).orElseThrow().place();
  }

  /** The value, or the default of the setting, which always can be read. */
  private <T> T read(Setting setting, Function<String, Optional<T>> reader, String complaint) {
    Optional<Value> written = values.of(setting);
    Optional<T> value = written.flatMap(w -> reader.apply(w.text()));
    if (written.isPresent() && value.isEmpty()) {
      problems.add(
          written.get().place(),
          "%s: '%s' %s".formatted(setting.key(), written.get().text(), complaint));
    }
    return value
        .or(() -> Optional.ofNullable(setting.byDefault()).flatMap(reader))
        .orElseThrow(() -> new IllegalStateException("no default for " + setting.key()));
  }
}
