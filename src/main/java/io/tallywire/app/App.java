package io.tallywire.app;

import io.tallywire.alert.AlertRouter;
import io.tallywire.alert.RichText;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.chat.console.ConsoleListener;
import io.tallywire.chat.console.ConsoleSender;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.cli.Program;
import io.tallywire.command.Access;
import io.tallywire.command.ChatRegister;
import io.tallywire.command.CommandDesk;
import io.tallywire.config.Config;
import io.tallywire.config.Secret;
import io.tallywire.extract.ArticleExtractor;
import io.tallywire.feed.PageAddress;
import io.tallywire.fetch.Fetcher;
import io.tallywire.fetch.HostLimits;
import io.tallywire.fetch.PollSchedule;
import io.tallywire.match.Topic;
import io.tallywire.metrics.Heartbeat;
import io.tallywire.outbox.ChatSender;
import io.tallywire.outbox.RetryPolicy;
import io.tallywire.pipeline.ArticlePipeline;
import io.tallywire.pipeline.Backfill;
import io.tallywire.pipeline.DeliverDue;
import io.tallywire.pipeline.PollFeeds;
import io.tallywire.pipeline.TopicsInForce;
import io.tallywire.schedule.Schedule;
import io.tallywire.store.Database;
import io.tallywire.store.FollowedFeed;
import io.tallywire.store.Stores;
import io.tallywire.web.WebServer;
import io.tallywire.web.WebSettings;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program: its parts, made in the order in which an article travels, its start and its stop.
 */
public final class App implements Program {
  private static final Logger log = LoggerFactory.getLogger(App.class);

  private static final Duration TICK = Duration.ofMillis(250);
  private static final Duration TOPICS_TICK = Duration.ofSeconds(5);

  /** The tasks run four times a second; one that is stuck for this long will stay so. */
  private static final Duration STUCK = Duration.ofMinutes(2);

  private static final int PARALLEL_PER_HOST = 2;
  private static final Duration PAUSE_PER_HOST = Duration.ofMillis(200);

  private final Config config;
  private final InstantSource clock;
  private final Database db;
  private final Stores stores = Stores.standard();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Fetcher fetcher;
  private final TopicsInForce topics;
  private final Backfill backfill;
  private final PollFeeds pollFeeds;
  private final DeliverDue deliverDue;
  private final ConsoleSender console;
  private final CommandDesk desk;
  private final ConsoleListener consoleListener;
  private final List<Platform> platforms;
  private final Heartbeat heartbeat;
  private @Nullable WebServer web;
  private @Nullable Schedule schedule;

  /** Opens the database and wires the parts; nothing runs yet. */
  public App(Config config, InputStream in, PrintStream out, InstantSource clock, String version) {
    this.config = config;
    this.clock = clock;
    var random = new Random();
    db = Database.open(config.database());
    fetcher =
        new Fetcher(
            config.fetch(),
            new HostLimits(PARALLEL_PER_HOST, PAUSE_PER_HOST, clock),
            clock,
            version);
    var extractor = new ArticleExtractor();
    topics = new TopicsInForce(db, stores.topics());
    var pipeline =
        new ArticlePipeline(db, stores, topics, new ClaimExtractor(), new AlertRouter(), clock);
    backfill = new Backfill(db, stores, topics, pipeline);
    pollFeeds =
        new PollFeeds(
            db,
            stores,
            fetcher,
            config.poll(),
            new PollSchedule(config.poll(), clock, random),
            extractor,
            pipeline,
            workers,
            clock);
    console = new ConsoleSender(out, terminalWidth(), isTerminal());
    desk = new CommandDesk(db, stores, new Access(config.allowed()), backfill::run, clock);
    consoleListener = new ConsoleListener(in, console, desk);
    platforms = platforms();
    Map<String, ChatSender> senders =
        platforms.stream().collect(Collectors.toMap(Platform::name, Platform::sender));
    deliverDue =
        new DeliverDue(db, stores.outbox(), senders, new RetryPolicy(random), workers, clock);
    heartbeat = new Heartbeat(STUCK, clock);
  }

  private List<Platform> platforms() {
    var events = new ChatRegister(db, stores.subscriptions(), clock);
    var made = new ArrayList<Platform>();
    if (hasConsoleChat()) {
      made.add(Platform.console(console, consoleListener));
    }
    Secret token = config.telegram().token();
    if (token != null) {
      made.add(Platform.telegram(config.telegram(), token.reveal(), desk, events, clock));
    }
    Secret bot = config.slack().botToken();
    Secret app = config.slack().appToken();
    if (bot != null && app != null) {
      made.add(Platform.slack(config.slack(), bot.reveal(), app.reveal(), desk, events, clock));
    }
    return List.copyOf(made);
  }

  @Override
  public void start() {
    // First of all: a port that is taken is known before anybody is told anything.
    web =
        WebServer.start(
            new WebSettings(config.web().bind(), config.web().port()),
            new HealthRoutes(db, stores, platforms, clock).routes(heartbeat));
    Instant now = clock.instant();
    db.change(tx -> {
      stores.topics().sync(tx, config.topics(), now);
      stores.feeds().sync(tx, config.feeds(), now);
      if (db.dialect().hasOneProcess()) {
        stores.feeds().releaseLeases(tx, now);
        stores.outbox().releaseLeases(tx, now);
      }
    });
    backfill.run();
    if (hasConsoleChat()) {
      subscribeConsole(now);
    }
    platforms.forEach(p -> p.start().run());
    schedule = new Schedule("tallywire");
    schedule.every(TICK, "deliver", heartbeat.beating("deliver", deliverDue::run));
    schedule.every(TICK, "poll", heartbeat.beating("poll", pollFeeds::run));
    schedule.every(TOPICS_TICK, "topics", backfill::run);
    log.atInfo()
        .addKeyValue("feeds", config.feeds().size())
        .addKeyValue("topics", config.topics().size())
        .addKeyValue("database", config.database())
        .addKeyValue("web", config.web().bind() + ":" + web.port())
        .log("started");
  }

  private boolean hasConsoleChat() {
    return switch (config.consoleChat()) {
      case ON -> true;
      case OFF -> false;
      case AUTO -> config.telegram().token() == null && config.slack().botToken() == null;
    };
  }

  /** A terminal that was never met follows every topic of the operator. */
  private void subscribeConsole(Instant now) {
    db.change(tx -> {
      boolean known = stores.subscriptions().find(tx, ConsoleSender.TERMINAL).isPresent();
      stores.subscriptions().meet(tx, ConsoleSender.TERMINAL, "this terminal", now);
      if (!known) {
        for (Topic topic : config.topics()) {
          stores.subscriptions().subscribe(tx, ConsoleSender.TERMINAL, topic.id(), now);
        }
      }
    });
  }

  /** The port of the web server; only after the start. */
  int webPort() {
    return Objects.requireNonNull(web, "not started").port();
  }

  @Override
  public void ask(String text) {
    console.answer(
        desk.apply(
            new IncomingMessage(ConsoleSender.TERMINAL, "this terminal", "operator", text, true)));
  }

  @Override
  public void say(RichText text) {
    console.answer(text);
  }

  @Override
  public void awaitQuit() throws InterruptedException {
    consoleListener.awaitQuit();
  }

  @Override
  public void awaitEndOfInput() throws InterruptedException {
    consoleListener.awaitEnd();
  }

  @Override
  public boolean allFeedsPolled() {
    List<FollowedFeed> feeds = db.read(stores.feeds()::all);
    return feeds.stream().allMatch(FollowedFeed::firstPollDone);
  }

  @Override
  public boolean knows(String url) {
    return db.read(tx -> stores.articles().find(tx, PageAddress.sameAs(url, false))).isPresent();
  }

  @Override
  public boolean allSent() {
    return db.read(tx -> stores.outbox().counts(tx)).pending() == 0;
  }

  @Override
  public void close() {
    if (schedule != null) {
      schedule.close();
    }
    platforms.reversed().forEach(p -> p.stop().run());
    if (web != null) {
      web.close();
    }
    workers.shutdownNow();
    workers.close();
    fetcher.close();
    topics.close();
    db.close();
    log.info("stopped");
  }

  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  private static int terminalWidth() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? 100 : Integer.parseInt(columns);
    } catch (NumberFormatException e) {
      return 100;
    }
  }
}
