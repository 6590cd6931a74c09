package io.tallywire.config;

import io.tallywire.fetch.FetchSettings;
import io.tallywire.fetch.PollSettings;
import io.tallywire.match.Topic;
import io.tallywire.store.DatabaseSettings;
import io.tallywire.store.FeedAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the operator decided: the settings, the feeds and the topics. Only the wiring
 * sees it; each room gets its own small record.
 *
 * @param consoleChat whether the terminal is a chat
 * @param allowed ids of the chats, users and workspaces that are answered; empty means everyone
 * @param warnings what was written and has no effect
 */
public record Config(
    DatabaseSettings database,
    PollSettings poll,
    FetchSettings fetch,
    Telegram telegram,
    Slack slack,
    ConsoleChat consoleChat,
    Set<String> allowed,
    Web web,
    List<FeedAddress> feeds,
    List<Topic> topics,
    List<Problem> warnings) {

  /** Telegram's server, and who the bot is there; without a token there is no Telegram. */
  public record Telegram(@Nullable Secret token, URI api) {}

  /** Slack's server, and who the app is there: both tokens, or none and no Slack. */
  public record Slack(@Nullable Secret botToken, @Nullable Secret appToken, URI api) {}

  /** Whether the terminal is a chat; AUTO: where there is no other one. */
  public enum ConsoleChat {
    AUTO,
    ON,
    OFF
  }

  /** Where the dashboard listens; port 0 takes any that is free. */
  public record Web(String bind, int port) {}

  public Config {
    allowed = Set.copyOf(allowed);
    feeds = List.copyOf(feeds);
    topics = List.copyOf(topics);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads {@code tallywire.yml}, {@code feeds.yml} and {@code topics.yml} of a folder.
   *
   * @param environment variables like {@code TALLYWIRE_POLL_MIN_INTERVAL}, which count more than
   *     the file
   * @throws ConfigException with all problems at once, if there is any
   */
  public static Config load(Path folder, Map<String, String> environment) throws ConfigException {
    Problems problems = new Problems();
    SettingValues values =
        SettingValues.read(folder.resolve("tallywire.yml"), environment, problems);
    Settings settings = new Settings(values, problems);
    DatabaseSettings database = settings.database();
    PollSettings poll = settings.poll();
    FetchSettings fetch = settings.fetch();
    Telegram telegram = settings.telegram();
    Slack slack = settings.slack();
    ConsoleChat consoleChat = settings.consoleChat();
    Set<String> allowed = settings.allowed();
    Web web = settings.web();
    List<FeedAddress> feeds = new FeedsFile(folder.resolve("feeds.yml"), problems).read();
    List<Topic> topics = new TopicsFile(folder.resolve("topics.yml"), problems).read();
    problems.failIfAny();
    return new Config(
        database,
        poll,
        fetch,
        telegram,
        slack,
        consoleChat,
        allowed,
        web,
        feeds,
        topics,
        problems.warnings());
  }
}
