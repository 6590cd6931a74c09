package io.tallywire.chat.telegram;

import io.tallywire.alert.RichText;
import io.tallywire.chat.ChatEvents;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.chat.ListenLoop;
import io.tallywire.chat.StatusBoard;
import io.tallywire.chat.telegram.Reply.Answer;
import io.tallywire.chat.telegram.Reply.Failure;
import io.tallywire.chat.telegram.TelegramStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Listens to Telegram by long polling and answers what people type.
 *
 * <p>It polls with the library's client and methods in a loop of its own, not with the library's
 * polling session: that one throws where Telegram is away at the start, ends silently when a
 * consumer throws, stays for ever before an update that it cannot parse, tells nobody of a dead
 * token or a second poller, and acknowledges updates before they are handled. Here an update is
 * acknowledged with the request after its handling: what a crash cuts short is delivered again, so
 * a command may be obeyed twice and is not lost. The exception is a batch that takes longer than a
 * minute, whose rest is given up with an error in the log. Answers are not kept: where somebody
 * types faster than Telegram lets the bot speak, the commands are obeyed and answers go missing,
 * with a warning in the log.
 *
 * <p>In private chats everything typed is for the bot; in groups commands are, and what mentions
 * it; channels are not listened to. Answers go to where the question stood, a forum's topic
 * included.
 *
 * <p>{@link #start()} returns at once, whether Telegram is there or not. One daemon thread polls;
 * the desk and the events are called on others, those of one chat one after the other.
 */
public final class TelegramListener implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(TelegramListener.class);

  private static final Duration MENU_AGAIN = Duration.ofMinutes(10);

  private static final Duration FAREWELL = Duration.ofSeconds(5);
  private static final Duration LAST_HANDLING = Duration.ofSeconds(2);
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

  private final TelegramSettings settings;
  private final TelegramSender sender;
  private final InstantSource clock;
  private final TelegramTimes times;
  private final BotApi polling;
  private final Menu menu;
  private final UpdateHandler handler;
  private final ListenLoop<Failure<?>> loop;
  private final StatusBoard<TelegramStatus> board =
      new StatusBoard<>(new TelegramStatus(State.STARTING, "", null, null, 0));

  // the polling thread's own
  private @Nullable UpdateReader reader;
  private @Nullable Instant menuDue;
  private int offset;
  private boolean unconfirmed;

  /**
   * @param sender through which answers go, so that they keep to the limits together with the rest
   * @param desk what to answer; an answer without blocks is none
   * @param menu the commands to show, in that order
   */
  public TelegramListener(
      TelegramSettings settings,
      TelegramSender sender,
      Function<IncomingMessage, RichText> desk,
      ChatEvents events,
      List<MenuEntry> menu,
      InstantSource clock) {
    this(settings, sender, desk, events, menu, clock, TelegramTimes.NORMAL);
  }

  TelegramListener(
      TelegramSettings settings,
      TelegramSender sender,
      Function<IncomingMessage, RichText> desk,
      ChatEvents events,
      List<MenuEntry> menu,
      InstantSource clock,
      TelegramTimes times) {
    this.settings = settings;
    this.sender = sender;
    this.clock = clock;
    this.times = times;
    this.polling = new BotApi(settings, times.poll().plus(times.call()));
    this.menu = new Menu(menu);
    this.loop =
        new ListenLoop<>(
            "telegram-polling",
            this::attempt,
            this::failed,
            this::farewell,
            times.firstPause(),
            times.longestPause());
    this.handler = new UpdateHandler(sender, desk, events, loop.closed(), settings, times);
  }

  public void start() {
    loop.start();
  }

  public TelegramStatus status() {
    return board.status();
  }

  /** Ends the polling; updates that were handled are acknowledged where Telegram is there. */
  @Override
  public void close() {
    loop.close();
    polling.cancelAll();
    // what is being handled may end; what hangs is interrupted
    loop.awaitEnd(LAST_HANDLING, LONGEST_CLOSE);
    polling.close();
    tell(State.STOPPED, "");
  }

  private Optional<Failure<?>> attempt() throws InterruptedException {
    try {
      if (reader == null) {
        return introduce();
      }
      registerMenuIfDue();
      return poll(reader);
    } catch (RuntimeException | Error e) {
      // the edge: there is nobody above who could go on polling
      return Optional.of(new Failure<>(0, settings.hide(String.valueOf(e)), null, null));
    }
  }

  private Optional<Failure<?>> introduce() throws InterruptedException {
    Reply<User> reply = sender.api().call(new GetMe());
    if (reply instanceof Failure<User> failure) {
      return Optional.of(failure);
    }
    // a webhook left behind would turn every request for updates away
    if (sender.api().call(new DeleteWebhook(false)) instanceof Failure<Boolean> failure) {
      return Optional.of(failure);
    }
    if (reply instanceof Answer<User>(User bot)) {
      String name = bot.getUserName();
      reader = new UpdateReader(name, new Administrators(sender.api(), clock));
      menuDue = clock.instant();
      board.change(
          s -> new TelegramStatus(s.state(), s.detail(), name, s.lastPoll(), s.unreadable()));
      log.atInfo().addKeyValue("bot", name).log("telegram listens");
    }
    return Optional.empty();
  }

  private void registerMenuIfDue() throws InterruptedException {
    Instant now = clock.instant();
    if (menuDue == null || menuDue.isAfter(now)) {
      return;
    }
    var failure = menu.register(sender.api());
    menuDue = failure.isPresent() ? now.plus(MENU_AGAIN) : null;
    failure.ifPresent(
        f -> log.atWarn().addKeyValue("reason", f.reason()).log("telegram menu not registered"));
  }

  private Optional<Failure<?>> poll(UpdateReader reads) throws InterruptedException {
    return switch (polling.call(new ReadUpdates(offset, times.poll()))) {
      case Failure<ArrayList<Update>> failure -> Optional.of(failure);
      case Answer<ArrayList<Update>>(ArrayList<Update> updates) -> {
        polled(updates);
        handler.handle(updates, reads);
        for (Update update : updates) {
          offset = Math.max(offset, update.getUpdateId() + 1);
        }
        unconfirmed = !updates.isEmpty();
        yield Optional.empty();
      }
    };
  }

  private void polled(List<Update> updates) {
    loop.succeeded();
    long unreadable = updates.stream().filter(ReadUpdates::isUnreadable).count();
    if (unreadable > 0) {
      log.atWarn()
          .addKeyValue("updates", unreadable)
          .addKeyValue("last", updates.getLast().getUpdateId())
          .log("telegram updates that cannot be read were skipped");
    }
    TelegramStatus before =
        board.change(s ->
            new TelegramStatus(
                State.POLLING, "", s.bot(), clock.instant(), s.unreadable() + unreadable));
    if (before.state() != State.POLLING) {
      log.atInfo().addKeyValue("before", before.state()).log("telegram is there");
    }
  }

  private Optional<Duration> failed(Failure<?> failure) {
    State state =
        switch (failure.code()) {
          // a token that is not well formed has no address: 404
          case 401, 404 -> State.UNAUTHORIZED;
          case 409 -> State.CONFLICT;
          default -> State.UNREACHABLE;
        };
    if (tell(state, failure.reason()).state() != state) {
      say(state, failure.reason());
    }
    return Optional.ofNullable(failure.retryAfter());
  }

  private static void say(State state, String reason) {
    var line = state == State.UNREACHABLE ? log.atWarn() : log.atError();
    line.addKeyValue("reason", reason)
        .log(
            switch (state) {
              case UNAUTHORIZED -> "telegram does not accept the token: nothing is heard or sent";
              case CONFLICT -> "another program polls telegram with this token: stop one of them";
              default -> "telegram cannot be reached";
            });
  }

  /** Answers the status before. */
  private TelegramStatus tell(State state, String detail) {
    return board.change(
        s -> new TelegramStatus(state, detail, s.bot(), s.lastPoll(), s.unreadable()));
  }

  /** Tells Telegram what was handled, so that a restart does not answer it again. */
  private void farewell() {
    // close() may have interrupted what had ended by itself
    Thread.interrupted();
    if (!unconfirmed) {
      return;
    }
    try (var last = new BotApi(settings, FAREWELL)) {
      last.call(new ReadUpdates(offset, Duration.ZERO));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
