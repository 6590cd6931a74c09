package io.tallywire.chat.console;

import io.tallywire.alert.RichText;
import io.tallywire.chat.IncomingMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Reads commands typed on the terminal, line by line, until the stream ends, and prints the
 * answers.
 *
 * <p>{@link #run()} blocks on the stream: give it a daemon thread. The end of the input ends the
 * listening, not the program.
 */
public final class ConsoleListener implements Runnable {
  private final InputStream in;
  private final ConsoleSender sender;
  private final Function<IncomingMessage, RichText> desk;

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
        if (!line.isBlank()) {
          var message =
              new IncomingMessage(ConsoleSender.TERMINAL, "this terminal", "operator", line, true);
          sender.answer(desk.apply(message));
        }
      }
    } catch (IOException e) {
      // The terminal went away: there is nobody left to answer.
    }
  }
}
