package io.tallywire.chat.console;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.Dates;
import io.tallywire.alert.RichText;
import io.tallywire.outbox.ChatSender;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.ReplyTo;
import io.tallywire.outbox.SendResult;
import java.io.PrintStream;

/**
 * Prints messages on a terminal. A message is taken once the stream has accepted and flushed it; a
 * closed terminal makes the chat unavailable, so that nothing is lost.
 *
 * <p>Thread-safe: a message is printed as a whole.
 */
public final class ConsoleSender implements ChatSender {
  /** The one chat of this platform. */
  public static final ChatRef TERMINAL = new ChatRef("console", "terminal");

  private final PrintStream out;
  private final ConsoleText renderer;
  private final String rule;

  /**
   * @param width of the terminal in characters
   * @param colour whether the terminal understands ANSI escapes
   */
  public ConsoleSender(PrintStream out, int width, boolean colour) {
    this.out = out;
    this.renderer = new ConsoleText(width, colour);
    this.rule = "─".repeat(Math.min(width, 72));
  }

  @Override
  public SendResult send(OutboxMessage message) {
    return print(rule + "\n" + reference(message) + renderer.render(message.body()) + "\n")
        ? new SendResult.Sent(Long.toString(message.id()))
        : new SendResult.Unavailable("the terminal is closed");
  }

  /** A terminal cannot point at an earlier message: it names it. */
  private String reference(OutboxMessage message) {
    ReplyTo earlier = message.replyTo();
    return earlier == null
        ? ""
        : renderer.render(
                RichText.plain(
                    "To the message of %s: %s".formatted(Dates.day(earlier.at()), earlier.title())))
            + "\n";
  }

  /** Prints an answer to what was typed. */
  public void answer(RichText text) {
    print("\n" + renderer.render(text) + "\n");
  }

  private boolean print(String text) {
    synchronized (out) {
      out.print(text);
      out.flush();
      return !out.checkError();
    }
  }
}
