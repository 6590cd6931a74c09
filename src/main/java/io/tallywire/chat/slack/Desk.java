package io.tallywire.chat.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import io.tallywire.alert.RichText;
import io.tallywire.chat.ChatEvents;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.outbox.SendResult;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what people type to the one who answers, in the channel's lane, and brings the answer back:
 * to a command where only its author sees it, to everything else in the channel.
 */
final class Desk implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Desk.class);
  private static final String COMMAND = "/tallywire";
  private static final String NOTHING_TYPED = "/help";

  private static final RichText FAULT =
      RichText.plain("That did not work. The fault is on this side, and it is in the log.");

  private final SlackSettings settings;
  private final SlackSender sender;
  private final Function<IncomingMessage, RichText> answers;
  private final ChatEvents events;
  private final CountDownLatch closed;
  private final Channels channels;
  private final Responses responses;
  private final Lanes lanes = new Lanes();
  private volatile String bot = "";
  private volatile @Nullable String team;

  Desk(
      SlackSettings settings,
      SlackSender sender,
      Function<IncomingMessage, RichText> answers,
      ChatEvents events,
      CountDownLatch closed) {
    this.settings = settings;
    this.sender = sender;
    this.answers = answers;
    this.events = events;
    this.closed = closed;
    this.channels = new Channels(sender.api());
    this.responses = new Responses(sender.api());
  }

  /** Slack's ids of our own user and of the workspace that the token is for. */
  void introduce(String botUser, @Nullable String teamId) {
    bot = botUser;
    team = teamId;
  }

  void command(SlashCommandPayload command) {
    String typed = Mrkdwn.typed(Objects.requireNonNullElse(command.getText(), ""), bot);
    String text =
        command.getCommand().equals(COMMAND)
            ? withSlash(typed)
            : (command.getCommand() + " " + typed).strip();
    var place = new Place(command.getChannelId(), null);
    String title = channels.title(command.getChannelId(), command.getChannelName());
    lane(
        place,
        () -> {
          RichText answer =
              answer(
                  new IncomingMessage(place.chat(), title, command.getUserId(), text, true, team));
          if (!answer.blocks().isEmpty()) {
            responses.send(command.getResponseUrl(), answer);
          }
        });
  }

  void mention(AppMentionEvent mention) {
    typed(
        new Place(mention.getChannel(), mention.getThreadTs()),
        mention.getUser(),
        mention.getBotId(),
        mention.getText());
  }

  /** A direct message; in channels only mentions are for us. */
  void message(MessageEvent message) {
    if ("im".equals(message.getChannelType())) {
      typed(
          new Place(message.getChannel(), message.getThreadTs()),
          message.getUser(),
          message.getBotId(),
          message.getText());
    }
  }

  private void typed(
      Place place, @Nullable String user, @Nullable String fromBot, @Nullable String raw) {
    if (user == null || fromBot != null || user.equals(bot)) {
      return;
    }
    String text = withSlash(Mrkdwn.typed(Objects.requireNonNullElse(raw, ""), bot));
    lane(
        place,
        () -> {
          String title = channels.title(place.channel());
          RichText answer =
              answer(new IncomingMessage(place.chat(), title, user, text, true, team));
          if (!answer.blocks().isEmpty()) {
            SendResult result = sender.answer(place, answer, closed);
            if (!(result instanceof SendResult.Sent)) {
              log.atWarn()
                  .addKeyValue("chat", place.chat())
                  .addKeyValue("result", result)
                  .log("slack answer not sent");
            }
          }
        });
  }

  private RichText answer(IncomingMessage message) {
    try {
      return answers.apply(message);
    } catch (RuntimeException | Error e) {
      // the edge: who typed it should not wait in vain
      failed(message.chat().id(), e);
      return FAULT;
    }
  }

  /**
   * @param user who came to the channel; null where the channel itself came back
   */
  void joined(String channel, @Nullable String user) {
    if (user == null || user.equals(bot)) {
      var place = new Place(channel, null);
      lane(place, () -> events.joined(place.chat(), channels.title(channel)));
    }
  }

  void left(String channel, String reason) {
    var place = new Place(channel, null);
    lane(place, () -> events.left(place.chat(), reason));
  }

  private void lane(Place place, Lanes.Task task) {
    boolean taken =
        lanes.add(
            place.channel(),
            () -> {
              try {
                task.run();
              } catch (RuntimeException | Error e) {
                // the edge: what a consumer does wrong must not end the listening
                failed(place.channel(), e);
              }
            });
    if (!taken) {
      log.atWarn().addKeyValue("channel", place.channel()).log("slack channel has too much to do");
    }
  }

  private void failed(String channel, Throwable error) {
    log.atError()
        .addKeyValue("channel", channel)
        .addKeyValue("error", hide(String.valueOf(error)))
        .log("slack message failed");
  }

  private static String withSlash(String typed) {
    if (typed.isEmpty()) {
      return NOTHING_TYPED;
    }
    return typed.startsWith("/") ? typed : "/" + typed;
  }

  String hide(String text) {
    return settings.hide(text);
  }

  @Override
  public void close() {
    lanes.close();
  }
}
