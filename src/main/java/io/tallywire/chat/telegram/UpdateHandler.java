package io.tallywire.chat.telegram;

import io.tallywire.alert.RichText;
import io.tallywire.chat.ChatEvents;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.chat.telegram.UpdateReader.Membership;
import io.tallywire.chat.telegram.UpdateReader.Membership.Joined;
import io.tallywire.chat.telegram.UpdateReader.Membership.Left;
import io.tallywire.outbox.SendResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Handles a batch of updates: each chat's in order, the chats beside each other, so that a slow one
 * holds up nobody else. Whatever a consumer throws ends with its update.
 */
final class UpdateHandler {
  private static final Logger log = LoggerFactory.getLogger(UpdateHandler.class);

  private final TelegramSender sender;
  private final Function<IncomingMessage, RichText> desk;
  private final ChatEvents events;
  private final CountDownLatch closed;
  private final TelegramSettings settings;
  private final TelegramTimes times;

  UpdateHandler(
      TelegramSender sender,
      Function<IncomingMessage, RichText> desk,
      ChatEvents events,
      CountDownLatch closed,
      TelegramSettings settings,
      TelegramTimes times) {
    this.sender = sender;
    this.desk = desk;
    this.events = events;
    this.closed = closed;
    this.settings = settings;
    this.times = times;
  }

  /** Returns once all are handled or the time is up; then the rest is interrupted. */
  void handle(List<Update> updates, UpdateReader reader) throws InterruptedException {
    Map<Long, List<Update>> chats = new LinkedHashMap<>();
    for (Update update : updates) {
      if (!ReadUpdates.isUnreadable(update)) {
        chats.computeIfAbsent(chat(update), chat -> new ArrayList<>()).add(update);
      }
    }
    List<Callable<Boolean>> tasks = new ArrayList<>();
    chats.values().forEach(ofOneChat -> tasks.add(() -> handleAll(ofOneChat, reader)));
    // not closed but shut down: closing would wait for a consumer that never ends
    var workers =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("telegram-chat-", 0).factory());
    try {
      var done = workers.invokeAll(tasks, times.handling().toMillis(), TimeUnit.MILLISECONDS);
      long late = done.stream().filter(task -> task.isCancelled()).count();
      if (late > 0) {
        log.atError().addKeyValue("chats", late).log("telegram updates not handled in time");
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private boolean handleAll(List<Update> updates, UpdateReader reader) throws InterruptedException {
    var answers = new ArrayList<Answer>();
    for (Update update : updates) {
      try {
        handle(update, reader).ifPresent(answers::add);
      } catch (RuntimeException | Error e) {
        // the edge: what a consumer does wrong must not end the listening
        log.atError()
            .addKeyValue("update", update.getUpdateId())
            .addKeyValue("error", settings.hide(String.valueOf(e)))
            .log("telegram update failed");
      }
    }
    answer(answers);
    return true;
  }

  private record Answer(Destination to, RichText text) {}

  private Optional<Answer> handle(Update update, UpdateReader reader) throws InterruptedException {
    if (update.getMyChatMember() != null) {
      reader.membership(update.getMyChatMember()).ifPresent(this::tell);
      return Optional.empty();
    }
    return reader
        .message(update.getMessage())
        .map(message -> new Answer(Destination.of(message.chat()), desk.apply(message)))
        .filter(answer -> !answer.text().blocks().isEmpty());
  }

  private void tell(Membership change) {
    switch (change) {
      case Joined joined -> events.joined(joined.chat(), joined.title());
      case Left left -> events.left(left.chat(), left.reason());
    }
  }

  private void answer(List<Answer> answers) throws InterruptedException {
    Duration left = times.answering();
    for (Answer answer : answers) {
      var sent = sender.answer(answer.to(), answer.text(), left, closed);
      left = sent.left();
      if (!(sent.result() instanceof SendResult.Sent)) {
        log.atWarn()
            .addKeyValue("chat", answer.to().ref())
            .addKeyValue("result", sent.result())
            .log("telegram answer not sent");
      }
    }
  }

  private static long chat(Update update) {
    return update.getMyChatMember() == null
        ? update.getMessage().getChatId()
        : update.getMyChatMember().getChat().getId();
  }
}
