package io.tallywire.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The sample newsroom's outlets and articles as they stand in the program's resources. */
public record NewsroomScript(List<NewsroomOutlet> outlets, List<NewsroomArticle> articles) {
  private static final String ROOT = "/newsroom/";

  public NewsroomScript {
    outlets = List.copyOf(outlets);
    articles = List.copyOf(articles);
  }

  /** Reads the resources; articles come in the order in which they appeared. */
  public static NewsroomScript load() {
    try {
      var yaml = new YAMLMapper();
      Map<String, JsonNode> furniture = new HashMap<>();
      for (JsonNode node : yaml.readTree(resource("furniture.yml")).get("outlets")) {
        furniture.put(node.get("id").asText(), node);
      }
      var outlets = new ArrayList<NewsroomOutlet>();
      var articles = new ArrayList<NewsroomArticle>();
      for (JsonNode node : yaml.readTree(resource("newsroom.yml")).get("outlets")) {
        String id = node.get("id").asText();
        outlets.add(outlet(node, furniture.getOrDefault(id, node)));
        for (String article : texts(node.get("articles"))) {
          articles.add(article(resource("articles/" + article + ".txt")));
        }
      }
      articles.sort(Comparator.comparing(NewsroomArticle::appeared).thenComparing(a -> a.id()));
      return new NewsroomScript(outlets, articles);
    } catch (IOException e) {
      throw new UncheckedIOException("the sample newsroom cannot be read", e);
    }
  }

  private static NewsroomOutlet outlet(JsonNode node, JsonNode furniture) {
    return new NewsroomOutlet(
        node.get("id").asText(),
        node.get("name").asText(),
        node.get("feed").asText(),
        node.get("template").asText(),
        node.get("language").asText(),
        texts(furniture.get("nav")),
        furniture.get("newsletter").asText(),
        texts(furniture.get("related")),
        texts(furniture.get("captions")),
        texts(furniture.get("bios")),
        furniture.get("cookie").asText());
  }

  /** A header of {@code key: value} lines, a blank line, paragraphs. */
  private static NewsroomArticle article(String file) {
    String[] parts = file.replace("\r\n", "\n").split("\n\n", 2);
    Map<String, String> header = new HashMap<>();
    parts[0].lines().map(line -> line.split(": ", 2)).forEach(pair -> header.put(pair[0], pair[1]));
    String updated = header.get("updated");
    return new NewsroomArticle(
        required(header, "id"),
        required(header, "outlet"),
        required(header, "title"),
        required(header, "author"),
        Instant.parse(required(header, "published")),
        updated == null ? null : Instant.parse(updated),
        List.of(parts[1].strip().split("\n{2,}")));
  }

  private static String required(Map<String, String> header, String key) {
    String value = header.get(key);
    if (value == null) {
      throw new IllegalStateException("an article of the newsroom has no '" + key + "'");
    }
    return value;
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = NewsroomScript.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IOException("missing resource " + ROOT + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
