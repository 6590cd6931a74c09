package io.tallywire.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The library's {@code getUpdates}, which reads each update by itself: one that the library cannot
 * parse becomes an empty update with its number, and does not block those behind it for ever.
 */
final class ReadUpdates extends GetUpdates {
  private static final List<String> KINDS = List.of("message", "my_chat_member");

  /** {@code offset}: the first update that was not handled yet, 0 for the first one there is. */
  ReadUpdates(int offset, Duration wait) {
    super(offset, 100, (int) wait.toSeconds(), KINDS);
  }

  @Override
  @SuppressWarnings("NonApiType") // the library says so
  public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
    @Nullable JsonNode batch = batch(answer);
    if (batch == null) {
      return super.deserializeResponse(answer);
    }
    var updates = new ArrayList<Update>();
    for (JsonNode node : batch) {
      updates.add(update(node));
    }
    return updates;
  }

  /** Whether an update holds nothing but its number. */
  static boolean isUnreadable(Update update) {
    return update.getMessage() == null && update.getMyChatMember() == null;
  }

  private static @Nullable JsonNode batch(String answer) {
    try {
      JsonNode tree = OBJECT_MAPPER.readTree(answer);
      JsonNode result = tree.path("result");
      return tree.path("ok").asBoolean() && result.isArray() ? result : null;
    } catch (JsonProcessingException e) {
      // the library says in its own way that it cannot be read
      return null;
    }
  }

  private static Update update(JsonNode node) {
    try {
      Update update = OBJECT_MAPPER.treeToValue(node, Update.class);
      if (update.getUpdateId() != null) {
        return update;
      }
    } catch (JsonProcessingException | RuntimeException e) {
      // it is skipped by its number
    }
    var numberOnly = new Update();
    numberOnly.setUpdateId(node.path("update_id").intValue());
    return numberOnly;
  }
}
