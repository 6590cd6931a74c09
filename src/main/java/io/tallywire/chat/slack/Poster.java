package io.tallywire.chat.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Posts the parts of messages and reads Slack's refusals.
 *
 * <p>It does not wait and does not repeat; only a part whose blocks Slack does not take goes out
 * again at once, as plain text. Thread-safe.
 */
final class Poster {
  private static final Set<String> LAYOUT =
      Set.of("invalid_blocks", "invalid_blocks_format", "msg_too_long", "msg_blocks_too_long");

  /** The message to reply to is gone, or is of a kind without threads. */
  private static final Set<String> NO_THREAD =
      Set.of(
          "cannot_reply_to_message",
          "thread_not_found",
          "restricted_action_thread_locked",
          "restricted_action_non_threadable_channel");

  /** A message's time; where it stands in a thread, behind that of the thread's first one. */
  private static final Pattern ID = Pattern.compile("(\\d+\\.\\d+)(?:/\\d+\\.\\d+)?");

  private final SlackApi api;
  private final Pacer pacer;

  Poster(SlackApi api, Pacer pacer) {
    this.api = api;
    this.pacer = pacer;
  }

  /**
   * Posts one part.
   *
   * @param repliesTo the id of the message in whose thread it is to stand, or none; where that one
   *     takes no replies, the part stands alone
   * @param first whether the part begins its message: then a reply is shown in the channel too
   */
  SendResult post(Place to, Part part, @Nullable String repliesTo, boolean first)
      throws InterruptedException {
    Duration pause = pacer.take(to.channel());
    if (!pause.isZero()) {
      return new TooManyRequests(pause);
    }
    Standing thread = Standing.of(to, repliesTo, first);
    Reply<String> reply = call(to, thread, part);
    if (repliesTo != null
        && reply instanceof Failure<String> failure
        && NO_THREAD.contains(failure.error())) {
      thread = Standing.NONE;
      reply = call(to, thread, part);
    }
    return switch (reply) {
      case Answer<String>(String ts) -> new Sent(thread.idOf(ts));
      case Failure<String> failure -> result(to, failure);
    };
  }

  /**
   * Where a message stands.
   *
   * @param root the message that the thread hangs under; none: in the channel
   * @param broadcast whether it is shown in the channel too
   */
  private record Standing(@Nullable String root, boolean broadcast) {
    static final Standing NONE = new Standing(null, false);

    /** A thread that the chat itself is stays the place of all its messages. */
    static Standing of(Place to, @Nullable String repliesTo, boolean first) {
      if (to.thread() != null || repliesTo == null) {
        return new Standing(to.thread(), false);
      }
      Matcher id = ID.matcher(repliesTo);
      return id.matches() ? new Standing(id.group(1), first) : NONE;
    }

    /** Slack opens threads under their first message only, so a reply's id names that one too. */
    String idOf(String ts) {
      return root == null || ts.isEmpty() ? ts : root + "/" + ts;
    }
  }

  private Reply<String> call(Place to, Standing thread, Part part) throws InterruptedException {
    Reply<String> reply =
        call(message(to, thread).text(part.summary()).blocksAsString(part.blocks()));
    return reply instanceof Failure<String> failure && LAYOUT.contains(failure.error())
        ? call(message(to, thread).text(part.plain()).mrkdwn(false))
        : reply;
  }

  private static ChatPostMessageRequestBuilder message(Place to, Standing thread) {
    return ChatPostMessageRequest.builder()
        .channel(to.channel())
        .threadTs(thread.root())
        .replyBroadcast(thread.broadcast())
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
