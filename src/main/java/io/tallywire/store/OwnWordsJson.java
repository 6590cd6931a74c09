package io.tallywire.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.match.OwnMeasure;
import io.tallywire.match.OwnPopulation;
import io.tallywire.match.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A topic's own words as JSON, both ways; no words are {@code {}}. */
final class OwnWordsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  static String write(OwnWords words) {
    ObjectNode object = JSON.createObjectNode();
    if (!words.measures().isEmpty()) {
      ArrayNode measures = object.putArray("measures");
      words.measures().forEach(own -> write(own, measures.addObject()));
    }
    if (!words.populations().isEmpty()) {
      ArrayNode populations = object.putArray("populations");
      words.populations().forEach(own -> write(own, populations.addObject()));
    }
    return object.toString();
  }

  private static void write(OwnMeasure own, ObjectNode node) {
    node.put("name", own.name());
    node.put("counts", own.counts().name().toLowerCase(Locale.ROOT));
    write(own.said(), node.putArray("said"));
    write(own.verbs(), node.putArray("verb"));
    write(own.nouns(), node.putArray("noun"));
    write(own.tolls(), node.putArray("toll"));
  }

  private static void write(OwnPopulation own, ObjectNode node) {
    node.put("name", own.name());
    write(own.also(), node.putArray("also"));
  }

  private static void write(List<String> phrases, ArrayNode node) {
    phrases.forEach(node::add);
  }

  static OwnWords read(String json) {
    try {
      JsonNode object = JSON.readTree(json);
      List<OwnMeasure> measures = new ArrayList<>();
      object.path("measures").forEach(node -> measures.add(measure(node)));
      List<OwnPopulation> populations = new ArrayList<>();
      object
          .path("populations")
          .forEach(node ->
              populations.add(new OwnPopulation(node.path("name").asText(), list(node, "also"))));
      return measures.isEmpty() && populations.isEmpty()
          ? OwnWords.NONE
          : new OwnWords(measures, populations);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new DatabaseException("a topic's own words cannot be read", e);
    }
  }

  private static OwnMeasure measure(JsonNode node) {
    String counts = node.path("counts").asText().toUpperCase(Locale.ROOT);
    return new OwnMeasure(
        node.path("name").asText(),
        OwnMeasure.Counts.valueOf(counts),
        list(node, "said"),
        list(node, "verb"),
        list(node, "noun"),
        list(node, "toll"));
  }

  private static List<String> list(JsonNode node, String key) {
    List<String> phrases = new ArrayList<>();
    node.path(key).forEach(phrase -> phrases.add(phrase.asText()));
    return phrases;
  }

  private OwnWordsJson() {}
}
