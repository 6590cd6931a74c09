package io.tallywire.command;

import io.tallywire.alert.Threshold;
import org.jspecify.annotations.Nullable;

/** What somebody asked for. */
public sealed interface Command {
  record Start() implements Command {}

  record Stop() implements Command {}

  record Help() implements Command {}

  record Topics() implements Command {}

  /** With the standard threshold where none was typed. */
  record Subscribe(String topic, Threshold threshold) implements Command {}

  /** {@code null}: from everything. */
  record Unsubscribe(@Nullable String topic) implements Command {}

  /** {@code null}: of the chat's topics. */
  record Latest(@Nullable String topic) implements Command {}

  /** {@code null}: of the chat's topics. */
  record Estimates(@Nullable String topic) implements Command {}

  record Watch(String name, String query) implements Command {}

  record Unwatch(String name) implements Command {}

  record Watchlists() implements Command {}
}
