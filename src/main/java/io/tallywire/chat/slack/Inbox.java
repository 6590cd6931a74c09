package io.tallywire.chat.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupLeftEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageEvent;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads acknowledged envelopes with Bolt and tells the {@link Desk} what is in them. What Slack
 * delivers again is told once.
 *
 * <p>Bolt runs without its usual middleware: that asks Slack who we are before it handles anything.
 */
final class Inbox {
  private static final Logger log = LoggerFactory.getLogger(Inbox.class);
  private static final int REMEMBERED = 10_000;

  private final Desk desk;
  private final App app;
  private final SocketModeRequestParser parser;
  private final Seen seen = new Seen(REMEMBERED);

  Inbox(SlackApi api, Desk desk) {
    this.desk = desk;
    AppConfig config = AppConfig.builder().slack(api.slack()).build();
    this.app = new App(config, new ArrayList<>());
    this.parser = new SocketModeRequestParser(config);
    app.command(
        Pattern.compile(".*"),
        (request, context) -> {
          SlashCommandPayload command = request.getPayload();
          desk.command(command);
          return context.ack();
        });
    on(AppMentionEvent.class, desk::mention);
    on(MessageEvent.class, desk::message);
    on(MemberJoinedChannelEvent.class, e -> desk.joined(e.getChannel(), e.getUser()));
    on(ChannelLeftEvent.class, e -> desk.left(e.getChannel(), "the bot was removed"));
    on(GroupLeftEvent.class, e -> desk.left(e.getChannel(), "the bot was removed"));
    on(ChannelArchiveEvent.class, e -> desk.left(e.getChannel(), "the channel was archived"));
    on(GroupArchiveEvent.class, e -> desk.left(e.getChannel(), "the channel was archived"));
    on(ChannelDeletedEvent.class, e -> desk.left(e.getChannel(), "the channel was deleted"));
    on(ChannelUnarchiveEvent.class, e -> desk.joined(e.getChannel(), null));
    on(GroupUnarchiveEvent.class, e -> desk.joined(e.getChannel(), null));
  }

  /** What to do with an event. */
  private interface Handler<E> {
    void accept(E event);
  }

  private <E extends Event> void on(Class<E> type, Handler<E> handler) {
    app.event(
        type,
        (payload, context) -> {
          if (seen.isNew(payload.getEventId())) {
            handler.accept(payload.getEvent());
          }
          return context.ack();
        });
  }

  /** Reads it; whatever goes wrong there ends with it. */
  void read(String envelope, String json) {
    if (!seen.isNew(envelope)) {
      return;
    }
    try {
      SocketModeRequest request = parser.parse(json);
      Request<?> bolt = request == null ? null : request.getBoltRequest();
      if (bolt != null) {
        app.run(bolt);
      }
    } catch (Exception | Error e) {
      // the edge: one envelope must not end the listening
      log.atError()
          .addKeyValue("envelope", envelope)
          .addKeyValue("error", desk.hide(String.valueOf(e)))
          .log("slack envelope failed");
    }
  }
}
