package io.tallywire.cli;

import io.tallywire.alert.RichText;

/** The service as the commands see it: started, asked, stopped. Made by {@code app}. */
public interface Program extends AutoCloseable {
  /** Starts the schedule and the chats; returns at once. */
  void start();

  /** Answers what somebody types on this terminal. */
  void ask(String text);

  /** Prints on this terminal, as a message of the program. */
  void say(RichText text);

  /** Whether every feed was asked at least once. */
  boolean allFeedsPolled();

  /** Whether an article of this address was taken in. */
  boolean knows(String url);

  /** Whether no message is waiting to be sent. */
  boolean allSent();

  /** Waits until somebody types {@code quit} on this terminal. */
  void awaitQuit() throws InterruptedException;

  /** Waits until somebody types {@code quit} on this terminal or its input ends. */
  void awaitEndOfInput() throws InterruptedException;

  /** Stops in the reverse order and waits for what is under way; nothing committed is lost. */
  @Override
  void close();
}
