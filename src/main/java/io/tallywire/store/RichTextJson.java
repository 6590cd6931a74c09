package io.tallywire.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Code;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Table;
import io.tallywire.alert.RichText.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A text for a chat as JSON, both ways: a list of blocks, each with its {@code "is"}. */
final class RichTextJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  static String write(RichText text) {
    ArrayNode blocks = JSON.createArrayNode();
    for (Block block : text.blocks()) {
      blocks.add(node(block));
    }
    return blocks.toString();
  }

  static RichText read(String json) {
    try {
      return new RichText(list(JSON.readTree(json), RichTextJson::block));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new DatabaseException("a message's text cannot be read", e);
    }
  }

  private static ObjectNode node(Block block) {
    ObjectNode node = JSON.createObjectNode();
    switch (block) {
      case Heading heading -> {
        node.put("is", "heading").put("text", heading.text());
        if (heading.url() != null) {
          node.put("url", heading.url());
        }
      }
      case Paragraph paragraph ->
          node.put("is", "paragraph").set("parts", parts(paragraph.parts()));
      case Quote quote -> node.put("is", "quote").set("parts", parts(quote.parts()));
      case Bullets bullets -> {
        ArrayNode items = node.put("is", "bullets").putArray("items");
        bullets.items().forEach(item -> items.add(parts(item)));
      }
      case Table table -> {
        node.put("is", "table").set("header", cells(table.header()));
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> rows.add(cells(row)));
      }
      case Code code -> node.put("is", "code").put("text", code.text());
    }
    return node;
  }

  private static ArrayNode parts(List<Inline> inlines) {
    ArrayNode parts = JSON.createArrayNode();
    for (Inline inline : inlines) {
      ObjectNode part = parts.addObject();
      switch (inline) {
        case Text text -> {
          part.put("text", text.text());
          if (text.bold()) {
            part.put("bold", true);
          }
        }
        case Link link -> part.put("text", link.text()).put("url", link.url());
      }
    }
    return parts;
  }

  private static ArrayNode cells(List<String> texts) {
    ArrayNode cells = JSON.createArrayNode();
    texts.forEach(cells::add);
    return cells;
  }

  private static Block block(JsonNode node) {
    String is = text(node, "is");
    return switch (is) {
      case "heading" -> new Heading(text(node, "text"), node.has("url") ? text(node, "url") : null);
      case "paragraph" -> new Paragraph(list(node.path("parts"), RichTextJson::inline));
      case "quote" -> new Quote(list(node.path("parts"), RichTextJson::inline));
      case "bullets" ->
          new Bullets(list(node.path("items"), item -> list(item, RichTextJson::inline)));
      case "table" ->
          new Table(
              list(node.path("header"), JsonNode::asText),
              list(node.path("rows"), row -> list(row, JsonNode::asText)));
      case "code" -> new Code(text(node, "text"));
      default -> throw new IllegalArgumentException("no block is called '%s'".formatted(is));
    };
  }

  private static Inline inline(JsonNode node) {
    return node.has("url")
        ? new Link(text(node, "text"), text(node, "url"))
        : new Text(text(node, "text"), node.path("bold").asBoolean());
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("'%s' is missing".formatted(field));
    }
    return value.textValue();
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
    if (!array.isArray()) {
      throw new IllegalArgumentException("a list is missing");
    }
    var list = new ArrayList<T>();
    array.forEach(node -> list.add(element.apply(node)));
    return list;
  }

  private RichTextJson() {}
}
