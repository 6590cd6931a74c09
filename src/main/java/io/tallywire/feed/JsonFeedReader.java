package io.tallywire.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeedReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonFeedReader() {}

  static FeedReading read(String text, @Nullable String base) {
    JsonNode root;
    try {
      root = MAPPER.readTree(text.charAt(0) == '\uFEFF' ? text.substring(1) : text);
    } catch (JsonProcessingException e) {
      return new FeedReading.NotAFeed("the document is not well-formed JSON", List.of());
    }
    JsonNode items = root.path("items");
    if (!items.isArray() && !root.path("version").asText().contains("jsonfeed")) {
      return new FeedReading.NotAFeed("the document is JSON, but not a feed", List.of());
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonNode item : items) {
      if (item.isObject()) {
        entries.add(entry(item, base));
      }
    }
    return new FeedReading.Read(
        new Feed(
            Markup.folded(text(root, "title")),
            Addresses.page(text(root, "home_page_url"), base),
            entries));
  }

  private static Entry entry(JsonNode item, @Nullable String base) {
    String id = text(item, "id");
    String link = Addresses.page(text(item, "url"), base);
    String html = text(item, "content_html");
    return new Entry(
        id.isBlank() ? null : id.strip(),
        link != null ? link : Addresses.page(text(item, "external_url"), base),
        Markup.folded(text(item, "title")),
        FeedDates.read(text(item, "date_published")),
        FeedDates.read(text(item, "date_modified")),
        html.isBlank() ? Markup.escaped(text(item, "content_text")) : html,
        Markup.escaped(text(item, "summary")));
  }

  /** Numbers are taken as text: ids are often written as numbers. */
  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() || value.isNumber() ? value.asText() : "";
  }
}
