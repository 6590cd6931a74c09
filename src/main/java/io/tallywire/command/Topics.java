package io.tallywire.command;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.Subscription;
import io.tallywire.alert.Threshold;
import io.tallywire.store.Stores;
import io.tallywire.store.TopicRow;
import io.tallywire.store.Tx;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The topics as one chat sees them: the operator's and its own watchlists. */
final class Topics {
  private final List<TopicRow> visible;
  private final Map<String, Threshold> subscribed;

  Topics(Tx tx, Stores stores, ChatRef chat) {
    visible =
        stores.topics().all(tx).stream()
            .filter(t -> t.owner() == null || t.owner().equals(chat.toString()))
            .toList();
    subscribed =
        stores.subscriptions().of(tx, chat).stream()
            .collect(Collectors.toMap(Subscription::topic, Subscription::threshold));
  }

  List<TopicRow> visible() {
    return visible;
  }

  boolean isSubscribed(TopicRow topic) {
    return subscribed.containsKey(topic.id());
  }

  /** From what change on the chat hears of the topic's updates. */
  Optional<Threshold> threshold(String topicId) {
    return Optional.ofNullable(subscribed.get(topicId));
  }

  /** {@link #threshold(String)}. */
  Optional<Threshold> threshold(TopicRow topic) {
    return threshold(topic.id());
  }

  /** The topic somebody named, by id or title; an error lists what there is. */
  TopicRow named(String name) throws CommandException {
    return find(name, visible, "topic");
  }

  /** The watchlist somebody named. */
  TopicRow watchlist(String name) throws CommandException {
    return find(name, visible.stream().filter(TopicRow::isWatchlist).toList(), "watchlist");
  }

  /** What a question without a name is about: the chat's topics, or else the operator's. */
  List<TopicRow> asked(@Nullable String name) throws CommandException {
    if (name != null) {
      return List.of(named(name));
    }
    List<TopicRow> own = visible.stream().filter(this::isSubscribed).toList();
    List<TopicRow> asked =
        own.isEmpty() ? visible.stream().filter(t -> !t.isWatchlist()).toList() : own;
    if (asked.isEmpty()) {
      throw new CommandException(
          "There are no topics yet. Follow words of your own: " + Word.WATCH.example());
    }
    return asked;
  }

  private static TopicRow find(String name, List<TopicRow> among, String word)
      throws CommandException {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    for (TopicRow topic : among) {
      if (topic.id().equals(wanted) || topic.title().toLowerCase(Locale.ROOT).equals(wanted)) {
        return topic;
      }
    }
    String known =
        among.isEmpty()
            ? "There are none yet."
            : "There are: "
                + among.stream().map(Topics::handle).collect(Collectors.joining(", "))
                + ".";
    throw new CommandException("There is no %s '%s'. %s".formatted(word, name, known));
  }

  /** What to type for a topic: its id, or a watchlist's name. */
  static String handle(TopicRow topic) {
    return topic.isWatchlist() ? topic.title() : topic.id();
  }

  /** {@code "North Korean troops in Russia" (nk-troops)}. */
  static String shown(TopicRow topic) {
    return topic.isWatchlist()
        ? "the watchlist '%s'".formatted(topic.title())
        : "\"%s\" (%s)".formatted(topic.title(), topic.id());
  }

  /** A watchlist's id: the same for the same chat and name, whatever the case. */
  static String watchlistId(ChatRef chat, String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  (chat + "\n" + name.strip().toLowerCase(Locale.ROOT))
                      .getBytes(StandardCharsets.UTF_8));
      return "w-" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
