package io.tallywire.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of the command language: the one list from which help texts and the platforms' menus
 * are made.
 *
 * <p>The first word of a message names it, with or without a slash.
 */
public enum Word {
  LATEST("[TOPIC]", "the newest articles of a topic", "latest nk-troops", false),
  ESTIMATES("[TOPIC]", "who says how many, as of when", "estimates nk-troops", false),
  TOPICS("", "the topics one can follow", "topics", false),
  SUBSCRIBE(
      "TOPIC [when change > N%]",
      "hear about a topic in this chat", "subscribe nk-troops when change > 50%", true),
  UNSUBSCRIBE("[TOPIC]", "stop hearing about it", "unsubscribe nk-troops", true),
  WATCH(
      "NAME: QUERY", "follow words of your own", "watch shells: shells AND \"north korea*\"", true),
  UNWATCH("NAME", "drop a watchlist", "unwatch shells", true),
  WATCHLISTS("", "your watchlists", "watchlists", false),
  START("", "begin, or begin again after /stop", "start", true),
  STOP("", "send nothing more to this chat", "stop", true),
  HELP("", "this list", "help", false);

  /** The words in the order of the help text. */
  public static final List<Word> ALL = List.of(values());

  private final String arguments;
  private final String meaning;
  private final String example;
  private final boolean changes;

  Word(String arguments, String meaning, String example, boolean changes) {
    this.arguments = arguments;
    this.meaning = meaning;
    this.example = example;
    this.changes = changes;
  }

  /** As typed: {@code latest}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code /latest [TOPIC]}. */
  public String usage() {
    return arguments.isEmpty() ? "/" + word() : "/" + word() + " " + arguments;
  }

  public String arguments() {
    return arguments;
  }

  /** What it does, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** {@code /latest nk-troops}. */
  public String example() {
    return "/" + example;
  }

  /** Whether it changes the chat's settings; in groups that is for administrators. */
  public boolean changesSettings() {
    return changes;
  }

  static Optional<Word> of(String typed) {
    return Arrays.stream(values()).filter(w -> w.word().equals(typed)).findFirst();
  }
}
