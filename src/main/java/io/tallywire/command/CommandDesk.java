package io.tallywire.command;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Code;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Text;
import io.tallywire.alert.Threshold;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.match.Query;
import io.tallywire.match.QueryException;
import io.tallywire.match.Topic;
import io.tallywire.store.Database;
import io.tallywire.store.Stores;
import io.tallywire.store.TopicRow;
import io.tallywire.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what people type, the same on every platform. It always answers: a mistake with what to
 * type instead, a failure of ours with an apology and nothing of its cause.
 *
 * <p>Thread-safe.
 */
public final class CommandDesk implements Function<IncomingMessage, RichText> {
  private static final Logger log = LoggerFactory.getLogger(CommandDesk.class);

  private static final int LATEST = 5;
  private static final int PREVIEW = 3;
  private static final int WATCHLISTS = 50;

  private final Database db;
  private final Stores stores;
  private final Access access;
  private final Runnable topicsChanged;
  private final InstantSource clock;
  private final Answers answers = new Answers();

  /**
   * @param topicsChanged called after a watchlist was added or dropped, so that it takes effect at
   *     once
   */
  public CommandDesk(
      Database db, Stores stores, Access access, Runnable topicsChanged, InstantSource clock) {
    this.db = db;
    this.stores = stores;
    this.access = access;
    this.topicsChanged = topicsChanged;
    this.clock = clock;
  }

  @Override
  public RichText apply(IncomingMessage message) {
    try {
      return answer(message);
    } catch (CommandException e) {
      return mistake(e.getMessage());
    } catch (RuntimeException e) {
      log.atError().setCause(e).addKeyValue("chat", message.chat()).log("command failed");
      return RichText.plain("Something went wrong on our side; nothing was changed. Try again.");
    }
  }

  private RichText answer(IncomingMessage message) throws CommandException {
    if (!access.allows(message)) {
      return RichText.plain(
          "This bot is private. Its operator can let you in: add '%s' to access.allow."
              .formatted(message.chat()));
    }
    if (CommandParser.word(message.text()).changesSettings() && !message.mayConfigure()) {
      throw new CommandException(
          "Only administrators of this chat can change what is sent here. "
              + "Everyone can use /latest, /estimates and /topics.");
    }
    Command command = CommandParser.parse(message.text());
    ChatRef chat = message.chat();
    return switch (command) {
      case Command.Start start -> start(message);
      case Command.Stop stop -> stop(chat);
      case Command.Help help -> answers.help();
      case Command.Topics topics -> topics(chat);
      case Command.Subscribe subscribe ->
          subscribe(message, subscribe.topic(), subscribe.threshold());
      case Command.Unsubscribe unsubscribe -> unsubscribe(chat, unsubscribe.topic());
      case Command.Latest latest -> latest(chat, latest.topic());
      case Command.Estimates estimates -> estimates(chat, estimates.topic());
      case Command.Watch watch -> watch(message, watch.name(), watch.query());
      case Command.Unwatch unwatch -> unwatch(chat, unwatch.name());
      case Command.Watchlists watchlists -> watchlists(chat);
    };
  }

  private RichText start(IncomingMessage message) {
    return db.write(tx -> {
      Instant now = clock.instant();
      stores.subscriptions().meet(tx, message.chat(), message.chatTitle(), now);
      boolean back = stores.subscriptions().activate(tx, message.chat(), now);
      var visible = new Topics(tx, stores, message.chat());
      return answers.start(visible, back);
    });
  }

  private RichText stop(ChatRef chat) {
    boolean stopped =
        db.write(
            tx -> stores.subscriptions().deactivate(tx, chat, "stopped by /stop", clock.instant()));
    return RichText.plain(
        stopped
            ? "Stopped: nothing more is sent to this chat. /start takes up again where you left."
            : "Nothing is being sent to this chat. /start begins.");
  }

  private RichText topics(ChatRef chat) {
    return answers.topics(visible(chat));
  }

  private Topics visible(ChatRef chat) {
    return db.read(tx -> new Topics(tx, stores, chat));
  }

  private RichText subscribe(IncomingMessage message, String name, Threshold threshold)
      throws CommandException {
    ChatRef chat = message.chat();
    Topics visible = visible(chat);
    TopicRow topic = visible.named(name);
    db.change(tx -> follow(tx, message, topic.id(), threshold));
    return answers.subscribed(topic, visible.threshold(topic), threshold);
  }

  private void follow(Tx tx, IncomingMessage message, String topic, Threshold threshold) {
    Instant now = clock.instant();
    stores.subscriptions().meet(tx, message.chat(), message.chatTitle(), now);
    stores.subscriptions().activate(tx, message.chat(), now);
    stores.subscriptions().subscribe(tx, message.chat(), topic, now);
    stores.subscriptions().setThreshold(tx, message.chat(), topic, threshold);
  }

  private RichText unsubscribe(ChatRef chat, @Nullable String name) throws CommandException {
    if (name == null) {
      int ended = db.write(tx -> stores.subscriptions().unsubscribeAll(tx, chat));
      return RichText.plain("Ended %d subscription%s.".formatted(ended, ended == 1 ? "" : "s"));
    }
    TopicRow topic = visible(chat).named(name);
    boolean ended = db.write(tx -> stores.subscriptions().unsubscribe(tx, chat, topic.id()));
    return RichText.plain(
        ended
            ? "Unsubscribed from " + Topics.shown(topic) + "."
            : "This chat is not subscribed to " + Topics.shown(topic) + ".");
  }

  private RichText latest(ChatRef chat, @Nullable String name) throws CommandException {
    var blocks = new ArrayList<Block>();
    for (TopicRow topic : visible(chat).asked(name)) {
      var articles = db.read(tx -> stores.articles().latest(tx, topic.id(), LATEST));
      answers.latest(topic, articles, blocks);
    }
    return new RichText(blocks);
  }

  private RichText estimates(ChatRef chat, @Nullable String name) throws CommandException {
    var blocks = new ArrayList<Block>();
    List<TopicRow> asked = visible(chat).asked(name);
    EstimatesText text = asked.size() == 1 ? EstimatesText.full() : EstimatesText.brief();
    for (TopicRow topic : asked) {
      text.add(topic, db.read(tx -> stores.claims().postings(tx, topic.id())), blocks);
    }
    return new RichText(blocks);
  }

  private RichText watch(IncomingMessage message, String name, String typed)
      throws CommandException {
    ChatRef chat = message.chat();
    var topic = new Topic(Topics.watchlistId(chat, name), name, query(typed), "", chat.toString());
    List<TopicRow> lists = db.read(tx -> stores.topics().watchlists(tx, chat));
    boolean replaces = lists.stream().anyMatch(t -> t.id().equals(topic.id()));
    if (!replaces && lists.size() >= WATCHLISTS) {
      throw new CommandException(
          "This chat has %d watchlists, the most there may be. /unwatch NAME drops one."
              .formatted(WATCHLISTS));
    }
    Threshold threshold = visible(chat).threshold(topic.id()).orElse(Threshold.STANDARD);
    db.change(tx -> {
      stores.topics().removeWatchlist(tx, topic.id(), chat);
      stores.topics().addWatchlist(tx, topic, clock.instant());
      follow(tx, message, topic.id(), threshold);
    });
    topicsChanged.run();
    return db.read(tx ->
        answers.watching(
            topic,
            replaces,
            stores.articles().latest(tx, topic.id(), PREVIEW),
            stores.articles().count(tx, Instant.EPOCH)));
  }

  private static Query query(String typed) throws CommandException {
    try {
      return Query.parse(typed);
    } catch (QueryException e) {
      throw new CommandException(e.getMessage());
    }
  }

  private RichText unwatch(ChatRef chat, String name) throws CommandException {
    TopicRow topic = visible(chat).watchlist(name);
    boolean removed = db.write(tx -> stores.topics().removeWatchlist(tx, topic.id(), chat));
    topicsChanged.run();
    return RichText.plain(
        removed ? "Dropped the watchlist '%s'.".formatted(name) : "It was dropped already.");
  }

  private RichText watchlists(ChatRef chat) {
    List<TopicRow> lists = db.read(tx -> stores.topics().watchlists(tx, chat));
    if (lists.isEmpty()) {
      return RichText.plain("No watchlists yet. Type: " + Word.WATCH.example());
    }
    List<List<Inline>> items =
        lists.stream()
            .map(t -> List.<Inline>of(Text.bold(t.title()), Text.of(": " + t.query())))
            .toList();
    return RichText.of(Paragraph.of("Watchlists of this chat:"), new Bullets(items));
  }

  /** The first line is prose; what follows has a caret that must stay below its character. */
  private static RichText mistake(String message) {
    String[] parts = message.split("\n", 2);
    return parts.length == 1
        ? RichText.plain(message)
        : RichText.of(Paragraph.of(parts[0]), new Code(parts[1]));
  }
}
