package io.tallywire.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The documented limits of messages, as far as the program meets them. Each violation is a line
 * that says which; a message without any has none.
 *
 * <ul>
 *   <li>Reference, Blocks: 50 blocks in a message; a {@code block_id} of 255 characters.
 *   <li>Section block: text of 1 to 3,000 characters; 10 fields of 2,000.
 *   <li>Header block: {@code plain_text} of 150 characters.
 *   <li>Context block: 10 elements.
 *   <li>Button element: text of 75 characters, {@code value} of 2,000.
 *   <li>Text object: {@code mrkdwn} or {@code plain_text}; {@code emoji} in plain text only, {@code
 *       verbatim} in mrkdwn only.
 *   <li>Formatting text: {@code & < >} are escaped, but where they make a link or a quote.
 *   <li>Error {@code msg_blocks_too_long}: about 13,000 characters in all blocks of a message.
 *   <li>chat.postMessage: {@code text} is there beside the blocks, and is cut at 40,000.
 * </ul>
 */
final class BlockKitRules {
  private static final int MOST_BLOCKS = 50;
  private static final int LONGEST_SECTION = 3000;
  private static final int LONGEST_FIELD = 2000;
  private static final int MOST_FIELDS = 10;
  private static final int LONGEST_HEADER = 150;
  private static final int LONGEST_BUTTON = 75;
  private static final int LONGEST_BLOCKS = 13_000;
  private static final int LONGEST_TEXT = 40_000;

  private static final Pattern LINK = Pattern.compile("<https?://[^<>|\\s]+(\\|[^<>\\n]+)?>");
  private static final Pattern QUOTE = Pattern.compile("(?m)^> ");
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt);");

  private final List<String> violations = new ArrayList<>();

  private BlockKitRules() {}

  /** What is wrong with the blocks of a message. */
  static List<String> violationsOf(JsonNode blocks) {
    var rules = new BlockKitRules();
    rules.check(blocks);
    return rules.violations;
  }

  /** What is wrong with the text of a message. */
  static List<String> violationsOfText(String text) {
    var rules = new BlockKitRules();
    rules.require(!text.isBlank(), "no text beside the blocks");
    rules.require(text.length() <= LONGEST_TEXT, "a text of " + text.length());
    rules.checkEscapes(text);
    return rules.violations;
  }

  private void check(JsonNode blocks) {
    require(blocks.isArray() && !blocks.isEmpty(), "blocks that are no array, or an empty one");
    require(blocks.size() <= MOST_BLOCKS, blocks.size() + " blocks");
    int length = blocks.toString().length();
    require(length <= LONGEST_BLOCKS, "blocks of " + length + " characters in all");
    blocks.forEach(this::checkBlock);
  }

  private void checkBlock(JsonNode block) {
    require(block.path("block_id").asText().length() <= 255, "a block_id that is too long");
    String type = block.path("type").asText();
    switch (type) {
      case "section" -> checkSection(block);
      case "header" -> {
        checkText(block.path("text"), LONGEST_HEADER);
        require("plain_text".equals(block.at("/text/type").asText()), "a header with mrkdwn");
      }
      case "divider" -> require(block.path("text").isMissingNode(), "a divider with text");
      case "context" -> {
        require(block.path("elements").size() <= 10, "a context of more than 10 elements");
        block.path("elements").forEach(e -> checkText(e, LONGEST_SECTION));
      }
      case "actions" -> block.path("elements").forEach(this::checkButton);
      default -> violations.add("a block of the type '" + type + "'");
    }
  }

  private void checkSection(JsonNode block) {
    JsonNode fields = block.path("fields");
    require(block.has("text") || !fields.isEmpty(), "a section without text and fields");
    require(fields.size() <= MOST_FIELDS, fields.size() + " fields");
    fields.forEach(field -> checkText(field, LONGEST_FIELD));
    if (block.has("text")) {
      checkText(block.path("text"), LONGEST_SECTION);
    }
  }

  private void checkButton(JsonNode button) {
    require("button".equals(button.path("type").asText()), "an action that is no button");
    checkText(button.path("text"), LONGEST_BUTTON);
    require(button.path("value").asText().length() <= 2000, "a value that is too long");
  }

  private void checkText(JsonNode text, int longest) {
    String type = text.path("type").asText();
    String characters = text.path("text").asText();
    require(type.equals("mrkdwn") || type.equals("plain_text"), "text of the type '" + type + "'");
    require(type.equals("plain_text") || !text.has("emoji"), "emoji in mrkdwn");
    require(type.equals("mrkdwn") || !text.has("verbatim"), "verbatim in plain_text");
    require(!characters.isBlank(), "blank text");
    require(
        characters.length() <= longest,
        "a text of %d, not %d".formatted(characters.length(), longest));
    checkEscapes(characters);
  }

  private void checkEscapes(String text) {
    String rest = LINK.matcher(text).replaceAll(link -> "");
    rest = QUOTE.matcher(rest).replaceAll("");
    rest = ENTITY.matcher(rest).replaceAll("");
    require(!rest.matches("(?s).*[&<>].*"), "not escaped: " + text);
  }

  private void require(boolean kept, String violation) {
    if (!kept) {
      violations.add(violation);
    }
  }
}
