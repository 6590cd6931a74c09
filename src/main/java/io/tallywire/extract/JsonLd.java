package io.tallywire.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article as the page describes it to machines in its JSON-LD, or an empty description. */
final class JsonLd {
  private static final int NODES = 2000;
  private static final ObjectReader LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build()
          .readerFor(JsonNode.class);

  private final @Nullable JsonNode article;

  private JsonLd(@Nullable JsonNode article) {
    this.article = article;
  }

  static JsonLd of(Document document) {
    JsonNode found = null;
    for (Element script : document.getElementsByTag("script")) {
      if (!script.attr("type").contains("ld+json")) {
        continue;
      }
      JsonNode node = article(parse(script.data()));
      if (node != null && (found == null || (!isRich(found) && isRich(node)))) {
        found = node;
      }
    }
    return new JsonLd(found);
  }

  private static boolean isRich(JsonNode node) {
    return node.has("articleBody") || node.has("datePublished");
  }

  private static @Nullable JsonNode parse(String json) {
    String bare = json.strip();
    if (bare.startsWith("<!--") || bare.startsWith("//<![CDATA[")) {
      bare = bare.substring(bare.indexOf('{') < 0 ? bare.length() : bare.indexOf('{'));
    }
    if (bare.isEmpty()) {
      return null;
    }
    try {
      return LENIENT.readTree(bare);
    } catch (JsonProcessingException e) {
      return null; // whatever stands there, it is not a description
    }
  }

  /** The first article in reading order that is not an item of a list of other pages. */
  private static @Nullable JsonNode article(@Nullable JsonNode top) {
    Deque<JsonNode> open = new ArrayDeque<>();
    if (top != null) {
      open.add(top);
    }
    for (int seen = 0; !open.isEmpty() && seen < NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isObject() && isArticle(node)) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (node.has(key)) {
            open.add(node.get(key));
          }
        }
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      String name = one.asText();
      if (name.endsWith("Article") || name.endsWith("Posting") || name.endsWith("Report")) {
        return true;
      }
    }
    return false;
  }

  @Nullable String headline() {
    return text("headline");
  }

  @Nullable String body() {
    return text("articleBody");
  }

  @Nullable String published() {
    String published = text("datePublished");
    return published != null ? published : text("dateCreated");
  }

  /** Whether the page says that one has to pay for it. */
  boolean isPaid() {
    String free = text("isAccessibleForFree");
    return free != null && free.toLowerCase(Locale.ROOT).equals("false");
  }

  /** The outlet's name. */
  @Nullable String publisher() {
    return article == null ? null : name(article.path("publisher"));
  }

  List<String> authors() {
    List<String> names = new ArrayList<>();
    if (article != null) {
      JsonNode author = article.has("author") ? article.get("author") : article.path("creator");
      for (JsonNode one : author.isArray() ? author : List.of(author)) {
        String name = name(one);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static @Nullable String name(JsonNode who) {
    JsonNode name = who.isObject() ? who.path("name") : who;
    if (name.isArray()) {
      name = name.path(0);
    }
    return name.isTextual() && !name.asText().isBlank() ? name.asText().strip() : null;
  }

  private @Nullable String text(String key) {
    if (article == null) {
      return null;
    }
    JsonNode value = article.path(key);
    if (value.isArray()) {
      value = value.path(0);
    }
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText().strip()
        : null;
  }
}
