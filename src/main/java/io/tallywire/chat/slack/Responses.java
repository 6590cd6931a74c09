package io.tallywire.chat.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.alert.RichText;
import io.tallywire.chat.slack.Reply.Failure;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers commands at the address that came with them, visible to their author only. Such an
 * address takes five messages in half an hour; what goes beyond them is left out, with a word in
 * the log.
 */
final class Responses {
  private static final Logger log = LoggerFactory.getLogger(Responses.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 5;

  private final SlackText text = new SlackText();
  private final SlackApi api;

  Responses(SlackApi api) {
    this.api = api;
  }

  void send(String url, RichText answer) throws InterruptedException {
    List<Part> parts = text.parts(answer);
    int left = MOST;
    for (Part part : parts) {
      boolean sent = false;
      while (!sent && left > 0) {
        left--;
        Reply<Boolean> reply = api.respond(url, json(part));
        sent = !(reply instanceof Failure<Boolean>);
        if (reply instanceof Failure<Boolean> failure) {
          log.atWarn().addKeyValue("reason", failure.reason()).log("slack command not answered");
          // a second attempt mends what the network broke, and nothing else
          left = Math.min(left, failure.retryAfter() == null ? 1 : 0);
        }
      }
      if (!sent) {
        return;
      }
    }
  }

  private static String json(Part part) {
    ObjectNode message =
        JSON.createObjectNode()
            .put("response_type", "ephemeral")
            .put("replace_original", false)
            .put("text", part.summary())
            .put("unfurl_links", false)
            .put("unfurl_media", false);
    try {
      message.set("blocks", JSON.readTree(part.blocks()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("blocks that are not JSON", e);
    }
    return message.toString();
  }
}
