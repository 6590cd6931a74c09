package io.tallywire.chat.console;

import io.tallywire.alert.RichText;
import io.tallywire.chat.IncomingMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * Reads commands typed on the terminal, line by line, until the stream ends or somebody types
 * {@code quit}, and prints the answers.
 *
 * <p>{@link #run()} blocks on the stream: give it a daemon thread. Its end does not end the
 * program: {@link #awaitQuit} and {@link #awaitEnd} tell.
 */
public final class ConsoleListener implements Runnable {
  private static final Set<String> QUIT = Set.of("quit", "exit", "/quit", "/exit");

  private final InputStream in;
  private final ConsoleSender sender;
  private final Function<IncomingMessage, RichText> desk;
  private final CountDownLatch quit = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  public ConsoleListener(
      InputStream in, ConsoleSender sender, Function<IncomingMessage, RichText> desk) {
    this.in = in;
    this.sender = sender;
    this.desk = desk;
  }

  @Override
  public void run() {
    try {
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (QUIT.contains(line.strip().toLowerCase(Locale.ROOT))) {
          quit.countDown();
          break;
        }
        if (!line.isBlank()) {
          var message =
              new IncomingMessage(ConsoleSender.TERMINAL, "this terminal", "operator", line, true);
          sender.answer(desk.apply(message));
        }
      }
    } catch (IOException e) {
      // The terminal went away: there is nobody left to answer.
    } finally {
      ended.countDown();
    }
  }

  /** Waits until somebody typed {@code quit}. */
  public void awaitQuit() throws InterruptedException {
    quit.await();
  }

  /** Waits until somebody typed {@code quit} or the stream ended. */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }
}
