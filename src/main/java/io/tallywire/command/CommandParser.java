package io.tallywire.command;

import io.tallywire.alert.Threshold;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed into a {@link Command}.
 *
 * <pre>
 * message ::= ['/'] word [argument]
 * subscribe ::= ['/'] 'subscribe' topic ['when' 'change' '>' number '%']
 * watch   ::= ['/'] 'watch' name ':' query
 * </pre>
 *
 * Case and surrounding space do not matter. It does not know whether a topic exists.
 */
public final class CommandParser {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_SHOWN = 40;

  /** What is meant as a condition, well written or not. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:when|if)(?:\\s+change\\b.*|\\s[^\"]*[<>%].*)?$|\\s[<>]=?\\s*\\d+\\s*%?$");

  private static final Pattern THRESHOLD =
      Pattern.compile("(?i)when\\s+change\\s*>\\s*(\\d{1,9})\\s*%");

  /** The command of a message, or an error that says what to type instead. */
  public static Command parse(String text) throws CommandException {
    Word word = word(text);
    String argument = argument(text);
    return switch (word) {
      case START -> new Command.Start();
      case STOP -> new Command.Stop();
      case HELP -> new Command.Help();
      case TOPICS -> new Command.Topics();
      case WATCHLISTS -> new Command.Watchlists();
      case SUBSCRIBE -> subscribe(required(word, argument));
      case UNSUBSCRIBE -> new Command.Unsubscribe(optional(argument));
      case LATEST -> new Command.Latest(optional(argument));
      case ESTIMATES -> new Command.Estimates(optional(argument));
      case UNWATCH -> new Command.Unwatch(required(word, argument));
      case WATCH -> watch(argument);
    };
  }

  /** The word a message begins with, or an error that suggests the nearest one. */
  static Word word(String text) throws CommandException {
    String typed = typed(text);
    if (typed.isEmpty()) {
      throw new CommandException("Type a command, for example /latest. /help lists them.");
    }
    var known = Word.of(typed);
    if (known.isPresent()) {
      return known.get();
    }
    Word nearest =
        Word.ALL.stream()
            .min(Comparator.comparingInt(w -> distance(typed, w.word())))
            .orElseThrow();
    String shown = shortened(typed);
    throw new CommandException(
        distance(typed, nearest.word()) <= 2
            ? "There is no command '%s'. Did you mean %s?".formatted(shown, nearest.usage())
            : "There is no command '%s'. /help lists what I understand.".formatted(shown));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }

  private static String typed(String text) {
    String line = text.strip();
    String first = line.split("\\s", 2)[0];
    return (first.startsWith("/") ? first.substring(1) : first).toLowerCase(Locale.ROOT);
  }

  private static String argument(String text) {
    String[] parts = text.strip().split("\\s+", 2);
    return parts.length < 2 ? "" : parts[1].strip();
  }

  private static @Nullable String optional(String argument) {
    return argument.isEmpty() ? null : argument;
  }

  private static String required(Word word, String argument) throws CommandException {
    if (argument.isEmpty()) {
      throw new CommandException(
          "%s needs a name. Type: %s, for example %s"
              .formatted("/" + word.word(), word.usage(), word.example()));
    }
    return argument;
  }

  /** A name may hold the word "when", but not what looks like a condition. */
  private static Command subscribe(String argument) throws CommandException {
    Matcher condition = CONDITION.matcher(argument);
    if (!condition.find()) {
      return new Command.Subscribe(argument, Threshold.STANDARD);
    }
    String topic = argument.substring(0, condition.start()).strip();
    Matcher read = THRESHOLD.matcher(condition.group().strip());
    int percent = read.matches() ? Integer.parseInt(read.group(1)) : 0;
    if (topic.isEmpty() || percent < Threshold.SMALLEST || percent > Threshold.LARGEST) {
      throw new CommandException(
          "I cannot read '%s'. Type: /subscribe %s when change > 50%%, with a whole number from %d to %d."
              .formatted(
                  shortened(condition.group().strip()),
                  topic.isEmpty() ? "TOPIC" : shortened(topic),
                  Threshold.SMALLEST,
                  Threshold.LARGEST));
    }
    return new Command.Subscribe(topic, Threshold.of(percent));
  }

  private static Command watch(String argument) throws CommandException {
    int colon = argument.indexOf(':');
    String name = colon < 0 ? "" : argument.substring(0, colon).strip();
    String query = colon < 0 ? "" : argument.substring(colon + 1).strip();
    if (name.isEmpty() || query.isEmpty()) {
      throw new CommandException(
          "A watchlist needs a name and a query. Type: %s, for example %s"
              .formatted(Word.WATCH.usage(), Word.WATCH.example()));
    }
    if (name.length() > LONGEST_NAME) {
      throw new CommandException(
          "That name is %d characters long; %d are the most."
              .formatted(name.length(), LONGEST_NAME));
    }
    return new Command.Watch(name, query);
  }

  /** Levenshtein distance, cut off at 9. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 8) {
      return 9;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(change, Math.min(row[j - 1], above) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  private CommandParser() {}
}
