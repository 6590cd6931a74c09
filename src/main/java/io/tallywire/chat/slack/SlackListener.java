package io.tallywire.chat.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import io.tallywire.alert.RichText;
import io.tallywire.chat.ChatEvents;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.chat.ListenLoop;
import io.tallywire.chat.StatusBoard;
import io.tallywire.chat.slack.Reply.Answer;
import io.tallywire.chat.slack.Reply.Failure;
import io.tallywire.chat.slack.SlackStatus.State;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to Slack through Socket Mode and answers what people type: {@code /tallywire latest},
 * {@code /latest}, a mention, a direct message.
 *
 * <p>Sockets and Bolt are the library's; connecting is done here, because the library throws where
 * Slack is away at the start and stops reconnecting at the first answer that it cannot read. Every
 * envelope is acknowledged before it is handled: what a crash cuts short is lost, and what Slack
 * delivers again, because an acknowledgement came late, is handled once. Where Slack announces that
 * it is going to close a socket, the next one is open before.
 *
 * <p>A command is answered to its author; a mention is answered in the channel or in the thread
 * where it stood. Members of a channel may change its settings.
 *
 * <p>{@link #start()} returns at once, whether Slack is there or not. One daemon thread keeps the
 * socket; the desk and the events are called on others, those of one channel one after the other.
 */
public final class SlackListener implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SlackListener.class);
  private static final Duration FAREWELL = Duration.ofSeconds(5);
  private static final Duration RETIREMENT = Duration.ofSeconds(30);

  private final SlackSettings settings;
  private final SlackApi api;
  private final InstantSource clock;
  private final SlackTimes times;
  private final Semaphore changes = new Semaphore(0);
  private final Desk desk;
  private final Inbox inbox;
  private final ListenLoop<Failure<?>> loop;
  private final StatusBoard<SlackStatus> board =
      new StatusBoard<>(new SlackStatus(State.STARTING, "", null, null));

  // the socket thread's own
  private @Nullable SocketSession session;
  private @Nullable Retired retired;
  private boolean introduced;

  /**
   * @param sender through which answers go, so that they keep to the limits together with the rest
   * @param answers what to answer; an answer without blocks is none
   */
  public SlackListener(
      SlackSettings settings,
      SlackSender sender,
      Function<IncomingMessage, RichText> answers,
      ChatEvents events,
      InstantSource clock) {
    this(settings, sender, answers, events, clock, SlackTimes.NORMAL);
  }

  SlackListener(
      SlackSettings settings,
      SlackSender sender,
      Function<IncomingMessage, RichText> answers,
      ChatEvents events,
      InstantSource clock,
      SlackTimes times) {
    this.settings = settings;
    this.api = sender.api();
    this.clock = clock;
    this.times = times;
    this.loop =
        new ListenLoop<>(
            "slack-socket",
            this::attempt,
            this::failed,
            this::closeAll,
            times.firstPause(),
            times.longestPause());
    this.desk = new Desk(settings, sender, answers, events, loop.closed());
    this.inbox = new Inbox(api, desk);
  }

  public void start() {
    loop.start();
  }

  public SlackStatus status() {
    return board.status();
  }

  /** Closes the socket and interrupts what is still being answered. */
  @Override
  public void close() {
    loop.close();
    changes.release();
    loop.awaitEnd(Duration.ZERO, FAREWELL);
    desk.close();
    tell(State.STOPPED, "");
  }

  private Optional<Failure<?>> attempt() throws InterruptedException {
    try {
      if (!introduced) {
        Optional<Failure<?>> failure = introduce();
        if (failure.isPresent()) {
          return failure;
        }
      }
      return switch (connect()) {
        case Failure<SocketSession> failure -> Optional.of(failure);
        case Answer<SocketSession>(SocketSession next) -> {
          replaceSession(next);
          connected();
          yield watch(next);
        }
      };
    } catch (RuntimeException | Error e) {
      // the edge: there is nobody above who could go on listening
      return Optional.of(Failure.unreadable(api.reason(String.valueOf(e))));
    }
  }

  private Optional<Failure<?>> introduce() throws InterruptedException {
    Reply<AuthTestResponse> reply =
        api.asBot(methods -> methods.authTest(r -> r), answer -> answer);
    return switch (reply) {
      case Failure<AuthTestResponse> failure -> Optional.of(failure);
      case Answer<AuthTestResponse>(AuthTestResponse answer) -> {
        desk.introduce(Objects.requireNonNullElse(answer.getUserId(), ""), answer.getTeamId());
        board.change(s -> new SlackStatus(s.state(), s.detail(), answer.getUser(), s.lastSign()));
        introduced = true;
        log.atInfo()
            .addKeyValue("bot", answer.getUser())
            .addKeyValue("workspace", answer.getTeam())
            .log("slack knows the bot");
        yield Optional.empty();
      }
    };
  }

  private Reply<SocketSession> connect() throws InterruptedException {
    Reply<String> url =
        api.asApp(methods -> methods.appsConnectionsOpen(r -> r), answer -> answer.getUrl());
    return switch (url) {
      case Failure<String> failure -> failure.as();
      case Answer<String>(String address) -> {
        SocketSession next;
        try {
          next = new SocketSession(api.slack(), settings.appToken(), address, new Watch());
        } catch (URISyntaxException e) {
          yield Failure.unreadable("an address of a socket that cannot be read");
        }
        boolean open = false;
        try {
          open = next.open(times.hello());
        } finally {
          if (!open) {
            next.close();
          }
        }
        yield open ? new Answer<>(next) : Failure.unreadable("the socket did not open");
      }
    };
  }

  /** Returns when another socket is needed. */
  private Optional<Failure<?>> watch(SocketSession current) throws InterruptedException {
    while (loop.isOpen()) {
      boolean changed = changes.tryAcquire(times.ping().toMillis(), TimeUnit.MILLISECONDS);
      if (retired != null && retired.isDone()) {
        closeRetired();
      }
      if (!current.isFresh()) {
        // announced: the next one at once, while this one is still open
        return current.isLost() ? lost() : Optional.empty();
      }
      if (!changed) {
        if (!current.verifyConnection()) {
          return lost();
        }
        alive();
        loop.succeeded();
      }
    }
    return Optional.empty();
  }

  private static Optional<Failure<?>> lost() {
    return Optional.of(Failure.unreadable("the socket was lost"));
  }

  /** A socket that Slack is going to close, which may still bring something until then. */
  private record Retired(SocketSession session, long since) {
    boolean isDone() {
      return session.isLost() || System.nanoTime() - since > RETIREMENT.toNanos();
    }
  }

  private void replaceSession(SocketSession next) {
    closeRetired();
    if (session != null) {
      retired = new Retired(session, System.nanoTime());
    }
    session = next;
  }

  private void closeRetired() {
    if (retired != null) {
      retired.session().close();
      retired = null;
    }
  }

  private void closeAll() {
    closeRetired();
    if (session != null) {
      session.close();
      session = null;
    }
  }

  /** What the sockets' threads tell. */
  private final class Watch implements SocketSession.Watcher {
    @Override
    public void alive() {
      SlackListener.this.alive();
    }

    @Override
    public void changed() {
      changes.release();
    }

    @Override
    public void envelope(String id, String json) {
      inbox.read(id, json);
    }
  }

  private void alive() {
    Instant now = clock.instant();
    board.change(s -> new SlackStatus(s.state(), s.detail(), s.bot(), now));
  }

  private void connected() {
    if (tell(State.CONNECTED, "").state() != State.CONNECTED) {
      log.atInfo().log("slack is there");
    }
  }

  private Optional<Duration> failed(Failure<?> failure) {
    State state = Authority.isLost(failure.error()) ? State.UNAUTHORIZED : State.UNREACHABLE;
    if (tell(state, failure.reason()).state() != state) {
      if (state == State.UNAUTHORIZED) {
        log.atError()
            .addKeyValue("reason", failure.reason())
            .log("slack does not accept a token: nothing is heard or sent");
      } else {
        log.atWarn().addKeyValue("reason", failure.reason()).log("slack cannot be reached");
      }
    }
    return Optional.ofNullable(failure.retryAfter());
  }

  /** Answers the status before. */
  private SlackStatus tell(State state, String detail) {
    return board.change(s -> new SlackStatus(state, detail, s.bot(), s.lastSign()));
  }
}
