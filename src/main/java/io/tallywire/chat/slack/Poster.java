package io.tallywire.chat.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import io.tallywire.chat.slack.Posting.Step;
import io.tallywire.chat.slack.Reply.Answer;
import io.tallywire.chat.slack.Reply.Failure;
import io.tallywire.outbox.SendResult;
import io.tallywire.outbox.SendResult.Blocked;
import io.tallywire.outbox.SendResult.Gone;
import io.tallywire.outbox.SendResult.Refused;
import io.tallywire.outbox.SendResult.Sent;
import io.tallywire.outbox.SendResult.TooManyRequests;
import io.tallywire.outbox.SendResult.Unauthorized;
import io.tallywire.outbox.SendResult.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Posts the parts of a message one after the other and reads Slack's refusals.
 *
 * <p>It does not wait and does not repeat; only a part whose blocks Slack does not take goes out
 * again at once, as plain text. Thread-safe.
 */
final class Poster {
  private static final Set<String> LAYOUT =
      Set.of("invalid_blocks", "invalid_blocks_format", "msg_too_long", "msg_blocks_too_long");

  private final SlackApi api;
  private final Pacer pacer;

  Poster(SlackApi api, Pacer pacer) {
    this.api = api;
    this.pacer = pacer;
  }

  /** Goes on from {@code done} until all parts are posted or one is not. */
  Step post(Place to, List<Part> parts, Posting done) throws InterruptedException {
    if (parts.isEmpty()) {
      return new Step(done, new Refused("a message without text"));
    }
    Posting posting = done;
    while (posting.sent() < parts.size()) {
      SendResult result = post(to, parts.get(posting.sent()));
      if (!(result instanceof Sent sent)) {
        return new Step(posting, result);
      }
      posting = new Posting(posting.sent() + 1, sent.messageId());
    }
    return new Step(posting, new Sent(posting.messageId()));
  }

  private SendResult post(Place to, Part part) throws InterruptedException {
    Duration pause = pacer.take(to.channel());
    if (!pause.isZero()) {
      return new TooManyRequests(pause);
    }
    Reply<String> reply = call(message(to).text(part.summary()).blocksAsString(part.blocks()));
    if (reply instanceof Failure<String> failure && LAYOUT.contains(failure.error())) {
      reply = call(message(to).text(part.plain()).mrkdwn(false));
    }
    return switch (reply) {
      case Answer<String>(String messageId) -> new Sent(messageId);
      case Failure<String> failure -> result(to, failure);
    };
  }

  private static ChatPostMessageRequestBuilder message(Place to) {
    return ChatPostMessageRequest.builder()
        .channel(to.channel())
        .threadTs(to.thread())
        .unfurlLinks(false)
        .unfurlMedia(false);
  }

  private Reply<String> call(ChatPostMessageRequestBuilder message) throws InterruptedException {
    ChatPostMessageRequest request = message.build();
    return api.asBot(
        methods -> methods.chatPostMessage(request),
        answer -> answer.getTs() == null ? "" : answer.getTs());
  }

  private SendResult result(Place to, Failure<?> failure) {
    if (failure.retryAfter() != null) {
      pacer.hold(to.channel(), failure.retryAfter());
      return new TooManyRequests(failure.retryAfter());
    }
    String reason = failure.reason();
    return switch (failure.error()) {
      case Failure.UNREADABLE -> new Unavailable(reason);
      case "ratelimited",
          "rate_limited",
          "service_unavailable",
          "request_timeout",
          "internal_error",
          "team_added_to_org" ->
          new Unavailable(reason);
      case "fatal_error" -> new Unavailable("fatal_error: it may have been posted all the same");
      case "not_in_channel" -> new Gone("not_in_channel: invite the bot to the channel");
      case "channel_not_found" ->
          new Blocked("channel_not_found: no such channel, or the bot is not in it");
      case "is_archived" -> new Blocked("is_archived: the channel is archived");
      case "missing_scope" -> new Blocked("missing_scope: install the app again with its manifest");
      default -> refusal(failure.error(), reason);
    };
  }

  private static SendResult refusal(String error, String reason) {
    if (Authority.isLost(error)) {
      return new Unauthorized(reason);
    }
    boolean channels =
        error.startsWith("restricted_action")
            || Set.of(
                    "messages_tab_disabled",
                    "cannot_dm_bot",
                    "user_not_found",
                    "user_not_in_channel",
                    "access_denied",
                    "no_permission")
                .contains(error);
    return channels ? new Blocked(reason) : new Refused(reason);
  }
}
