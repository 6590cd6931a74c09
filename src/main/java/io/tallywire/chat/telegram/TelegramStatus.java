package io.tallywire.chat.telegram;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the listening goes; for health checks and the operator.
 *
 * @param detail what Telegram or the network said last, where something is wrong; no secrets
 * @param bot the bot's name without {@code @}, once Telegram has told it
 * @param lastPoll when Telegram last answered a request for updates
 * @param unreadable how many updates were skipped because the library could not read them
 */
public record TelegramStatus(
    State state, String detail, @Nullable String bot, @Nullable Instant lastPoll, long unreadable) {

  /** What the listener is at. */
  public enum State {
    STARTING,
    POLLING,
    /** No answer, or none that can be read; it tries again by itself. */
    UNREACHABLE,
    /** The token is not valid; it tries again by itself, in vain until the operator mends it. */
    UNAUTHORIZED,
    /** Another program polls with this token. */
    CONFLICT,
    STOPPED
  }
}
