package io.tallywire.chat.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text is meant for this bot and what remains without Telegram's decoration: {@code
 * /latest@ThisBot floods} is {@code /latest floods}, {@code @ThisBot latest floods} is {@code
 * latest floods}.
 */
final class Addressing {
  private static final Pattern COMMAND =
      Pattern.compile("(/[A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{3,64}))?(?=\\s|$)");

  private final String bot;
  private final Pattern mention;

  /**
   * @param bot the bot's name without {@code @}
   */
  Addressing(String bot) {
    this.bot = bot;
    this.mention =
        Pattern.compile(
            "(?<![A-Za-z0-9_@])@" + Pattern.quote(bot) + "(?![A-Za-z0-9_])[,:]?",
            Pattern.CASE_INSENSITIVE);
  }

  /** In a private chat everything is, but for commands to other bots. */
  Optional<String> inPrivate(String text) {
    String stripped = text.strip();
    Matcher command = COMMAND.matcher(stripped);
    return command.lookingAt() ? own(stripped, command) : Optional.of(withoutMention(stripped));
  }

  /** In a group commands are, and what mentions the bot. */
  Optional<String> inGroup(String text) {
    String stripped = text.strip();
    Matcher command = COMMAND.matcher(stripped);
    if (command.lookingAt()) {
      return own(stripped, command);
    }
    return mention.matcher(stripped).find()
        ? Optional.of(withoutMention(stripped))
        : Optional.empty();
  }

  private Optional<String> own(String text, Matcher command) {
    String name = command.group(2);
    if (name != null && !name.equalsIgnoreCase(bot)) {
      return Optional.empty();
    }
    return Optional.of(command.group(1) + text.substring(command.end()));
  }

  private String withoutMention(String text) {
    return mention.matcher(text).replaceAll("").strip();
  }
}
