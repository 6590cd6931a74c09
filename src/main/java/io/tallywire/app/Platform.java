package io.tallywire.app;

import io.tallywire.alert.RichText;
import io.tallywire.chat.ChatEvents;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.chat.console.ConsoleListener;
import io.tallywire.chat.console.ConsoleSender;
import io.tallywire.chat.slack.SlackListener;
import io.tallywire.chat.slack.SlackSender;
import io.tallywire.chat.slack.SlackSettings;
import io.tallywire.chat.slack.SlackStatus;
import io.tallywire.chat.telegram.MenuEntry;
import io.tallywire.chat.telegram.TelegramListener;
import io.tallywire.chat.telegram.TelegramSender;
import io.tallywire.chat.telegram.TelegramSettings;
import io.tallywire.chat.telegram.TelegramStatus;
import io.tallywire.command.Word;
import io.tallywire.config.Config;
import io.tallywire.outbox.ChatSender;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A platform as the program sees it.
 *
 * @param name as in {@link io.tallywire.alert.ChatRef#platform()}
 * @param start begins to listen; returns at once
 * @param trouble what an operator should know; empty where all is well
 * @param stop ends listening, then sending
 */
record Platform(
    String name, ChatSender sender, Runnable start, Supplier<String> trouble, Runnable stop) {

  static Platform console(ConsoleSender sender, ConsoleListener listener) {
    return new Platform(
        ConsoleSender.TERMINAL.platform(),
        sender,
        () -> Thread.ofPlatform().daemon().name("console").start(listener),
        () -> "",
        () -> {});
  }

  static Platform telegram(
      Config.Telegram config,
      String token,
      Function<IncomingMessage, RichText> desk,
      ChatEvents events,
      InstantSource clock) {
    var settings = new TelegramSettings(token, config.api());
    var sender = new TelegramSender(settings, clock);
    List<MenuEntry> menu =
        Word.ALL.stream()
            .map(w -> new MenuEntry(w.word(), w.meaning(), w.changesSettings()))
            .toList();
    var listener = new TelegramListener(settings, sender, desk, events, menu, clock);
    return new Platform(
        "telegram",
        sender,
        listener::start,
        () -> trouble(listener.status()),
        () -> {
          listener.close();
          sender.close();
        });
  }

  static Platform slack(
      Config.Slack config,
      String botToken,
      String appToken,
      Function<IncomingMessage, RichText> desk,
      ChatEvents events,
      InstantSource clock) {
    var settings = new SlackSettings(botToken, appToken, config.api());
    var sender = new SlackSender(settings, clock);
    var listener = new SlackListener(settings, sender, desk, events, clock);
    return new Platform(
        "slack",
        sender,
        listener::start,
        () -> trouble(listener.status()),
        () -> {
          listener.close();
          sender.close();
        });
  }

  private static String trouble(SlackStatus status) {
    return switch (status.state()) {
      case STARTING, CONNECTED -> "";
      case UNREACHABLE, UNAUTHORIZED, STOPPED -> status.state() + ": " + status.detail();
    };
  }

  private static String trouble(TelegramStatus status) {
    return switch (status.state()) {
      case STARTING, POLLING -> "";
      case UNREACHABLE, UNAUTHORIZED, CONFLICT, STOPPED -> status.state() + ": " + status.detail();
    };
  }
}
