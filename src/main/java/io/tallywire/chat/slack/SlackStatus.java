package io.tallywire.chat.slack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the listening goes; for health checks and the operator.
 *
 * @param detail what Slack or the network said last, where something is wrong; no secrets
 * @param bot the bot's name, once Slack has told it
 * @param lastSign when Slack last answered a ping or sent something through the socket
 */
public record SlackStatus(
    State state, String detail, @Nullable String bot, @Nullable Instant lastSign) {

  /** What the listener is at. */
  public enum State {
    STARTING,
    CONNECTED,
    /** No socket; it tries again by itself. */
    UNREACHABLE,
    /** A token is not valid; it tries again by itself, in vain until the operator mends it. */
    UNAUTHORIZED,
    STOPPED
  }
}
