package io.tallywire.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The library's {@code sendMessage}, which reads no more of a good answer than the message's id.
 *
 * <p>The library reads the whole message that was sent, and what it does not know in it would turn
 * a message that is in the chat into a failure, to be sent again and again.
 */
final class SendText extends SendMessage {
  /**
   * @param repliesTo the number of the message to reply to; where that one is gone, or was no
   *     number of Telegram's, the text is sent without
   */
  SendText(Destination to, String text, boolean html, @Nullable String repliesTo) {
    super(Long.toString(to.chat()), text);
    setMessageThreadId(to.thread());
    setParseMode(html ? ParseMode.HTML : null);
    var noPreview = new LinkPreviewOptions();
    noPreview.setIsDisabled(true);
    setLinkPreviewOptions(noPreview);
    if (repliesTo != null && repliesTo.matches("\\d{1,9}")) {
      var reply = new ReplyParameters(Integer.valueOf(repliesTo));
      reply.setAllowSendingWithoutReply(true);
      setReplyParameters(reply);
    }
  }

  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    @Nullable JsonNode id = sentId(answer);
    if (id == null) {
      return super.deserializeResponse(answer);
    }
    var message = new Message();
    message.setMessageId(id.intValue());
    return message;
  }

  private static @Nullable JsonNode sentId(String answer) {
    try {
      JsonNode tree = OBJECT_MAPPER.readTree(answer);
      JsonNode id = tree.path("result").path("message_id");
      return tree.path("ok").asBoolean() && id.isInt() ? id : null;
    } catch (JsonProcessingException e) {
      // the library says in its own way that it cannot be read
      return null;
    }
  }
}
