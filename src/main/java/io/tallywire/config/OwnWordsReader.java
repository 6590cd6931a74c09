package io.tallywire.config;

import io.tallywire.claim.Measure;
import io.tallywire.match.OwnMeasure;
import io.tallywire.match.OwnMeasure.Counts;
import io.tallywire.match.OwnPopulation;
import io.tallywire.match.OwnWords;
import io.tallywire.match.Topic;
import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a topic's {@code measures} and {@code populations}, and lets the claim reader try their
 * examples.
 */
final class OwnWordsReader {
  /** Read from their units, not from words. */
  private static final Set<Measure> BY_UNIT =
      Set.of(
          Measure.AREA,
          Measure.MONEY,
          Measure.SHARE,
          Measure.MAGNITUDE,
          Measure.DURATION,
          Measure.DATE);

  private static final List<String> FORMS = List.of("said", "verb", "noun", "toll");
  private static final List<String> MEASURE_KEYS =
      List.of("name", "counts", "said", "verb", "noun", "toll", "reads", "ignores");
  private static final List<String> POPULATION_KEYS = List.of("name", "also");
  private static final int LONGEST = 5;

  private final YamlFile file;
  private final Problems problems;

  OwnWordsReader(YamlFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The topic with the words of these groups; its examples are tried. */
  Topic read(Topic topic, Map<String, YamlNode> groups) {
    List<OwnMeasure> measures = new ArrayList<>();
    List<OwnExamples.Example> examples = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    for (YamlNode node : items(groups, "measures")) {
      OwnMeasure own = measure(node, owners, examples);
      if (own != null) {
        measures.add(own);
      }
    }
    List<OwnPopulation> populations = populations(items(groups, "populations"));
    Topic read = topic.with(new OwnWords(measures, populations));
    new OwnExamples(problems).check(read, examples);
    return read;
  }

  private @Nullable OwnMeasure measure(
      YamlNode node, Map<String, String> owners, List<OwnExamples.Example> examples) {
    Entry entry = entry(node, "a measure", MEASURE_KEYS);
    String name = entry.name();
    if (name == null || !isMeasure(name, entry.place())) {
      return null;
    }
    Map<String, List<String>> words = new HashMap<>();
    for (String form : FORMS) {
      words.put(form, phrases(entry, form));
      for (String phrase : entry.phrases(words, form)) {
        String before = owners.put(form + ": " + phrase, name);
        if (before != null) {
          problems.add(
              entry.place(form),
              "'%s' gives '%s' already: leave one of them out".formatted(phrase, before));
        }
      }
    }
    if (words.values().stream().allMatch(List::isEmpty)) {
      problems.add(
          entry.place(), "the measure '%s' needs words: said, verb, noun or toll".formatted(name));
      return null;
    }
    for (Text sentence : texts(entry, "reads")) {
      examples.add(new OwnExamples.Example(name, sentence.text(), true, sentence.place()));
    }
    for (Text sentence : texts(entry, "ignores")) {
      examples.add(new OwnExamples.Example(name, sentence.text(), false, sentence.place()));
    }
    return new OwnMeasure(
        name,
        counts(entry),
        entry.phrases(words, "said"),
        entry.phrases(words, "verb"),
        entry.phrases(words, "noun"),
        entry.phrases(words, "toll"));
  }

  private boolean isMeasure(String name, String place) {
    try {
      if (BY_UNIT.contains(new Measure(name))) {
        problems.add(
            place,
            "'%s' is read from its unit and takes no words: choose another name".formatted(name));
        return false;
      }
      return true;
    } catch (IllegalArgumentException e) {
      problems.add(place, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private Counts counts(Entry entry) {
    List<Text> typed = texts(entry, "counts");
    if (typed.isEmpty()) {
      return Counts.ANYTHING;
    }
    for (Counts counts : Counts.values()) {
      if (counts.name().equalsIgnoreCase(typed.getFirst().text())) {
        return counts;
      }
    }
    problems.add(
        typed.getFirst().place(),
        "'counts' is people, soldiers, things or anything, not '%s'"
            .formatted(typed.getFirst().text()));
    return Counts.ANYTHING;
  }

  private List<OwnPopulation> populations(List<YamlNode> nodes) {
    List<OwnPopulation> populations = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    for (YamlNode node : nodes) {
      Entry entry = entry(node, "a population", POPULATION_KEYS);
      String typed = entry.name();
      if (typed == null) {
        continue;
      }
      String name = typed.toLowerCase(Locale.ROOT);
      List<String> also = phrases(entry, "also");
      if (also.isEmpty()) {
        problems.add(
            entry.place(), "the population '%s' needs other wordings under 'also'".formatted(name));
      }
      for (String wording : also) {
        String before = owners.put(wording, name);
        if (before != null && !before.equals(name)) {
          problems.add(
              entry.place("also"), "'%s' stands for '%s' already".formatted(wording, before));
        }
      }
      populations.add(new OwnPopulation(name, also));
    }
    return populations;
  }

  /** The phrases of a key in lower case; what is no phrase is a problem. */
  private List<String> phrases(Entry entry, String key) {
    List<String> phrases = new ArrayList<>();
    for (Text typed : texts(entry, key)) {
      String phrase = typed.text().toLowerCase(Locale.ROOT);
      List<Token> tokens = Words.of(phrase);
      boolean words =
          tokens.stream().allMatch(token -> token.isWord() || token.is("-") || token.is("'"));
      if (!words) {
        problems.add(
            typed.place(),
            "'%s': words alone are expected, without the number and without marks"
                .formatted(typed.text()));
      } else if (tokens.size() > LONGEST) {
        problems.add(
            typed.place(),
            "'%s' is longer than %d words: the decisive ones are enough"
                .formatted(typed.text(), LONGEST));
      } else {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  /** A value and where it stands. */
  private record Text(String text, String place) {}

  private List<Text> texts(Entry entry, String key) {
    YamlNode node = entry.values().get(key);
    List<Text> texts = new ArrayList<>();
    for (YamlNode item : node instanceof YamlNode.Items list ? list.items() : list(node)) {
      if (!(item instanceof YamlNode.Scalar scalar)) {
        problems.add(file.place(item.line()), "'%s' takes single values".formatted(key));
      } else if (scalar.text() != null) {
        texts.add(new Text(scalar.text(), file.place(scalar.line())));
      }
    }
    return texts;
  }

  private static List<YamlNode> list(@Nullable YamlNode node) {
    return node == null ? List.of() : List.of(node);
  }

  /** An entry of one of the lists, by its keys. */
  private record Entry(
      @Nullable String name, Map<String, YamlNode> values, YamlFile file, int line) {
    String place() {
      return file.place(line);
    }

    String place(String key) {
      YamlNode value = values.get(key);
      return value == null ? place() : file.place(value.line());
    }

    List<String> phrases(Map<String, List<String>> words, String form) {
      return words.getOrDefault(form, List.of());
    }
  }

  private Entry entry(YamlNode node, String what, List<String> keys) {
    Map<String, YamlNode> values = new HashMap<>();
    String expected = "%s has the keys %s".formatted(what, String.join(", ", keys));
    for (YamlNode.Field field : file.fields(node, expected)) {
      if (keys.contains(field.key())) {
        values.put(field.key(), field.value());
      } else {
        problems.add(
            file.place(field.line()),
            "unknown key '%s'%s".formatted(field.key(), Suggestion.of(field.key(), keys.stream())));
      }
    }
    @Nullable String name = values.get("name") instanceof YamlNode.Scalar s ? s.text() : null;
    if (name == null) {
      problems.add(file.place(node.line()), what + " needs a name");
    }
    return new Entry(name, values, file, node.line());
  }

  private List<YamlNode> items(Map<String, YamlNode> groups, String key) {
    YamlNode node = groups.get(key);
    if (node instanceof YamlNode.Items items) {
      return items.items();
    }
    if (node != null && !(node instanceof YamlNode.Scalar scalar && scalar.text() == null)) {
      problems.add(
          file.place(node.line()), "'%s' is a list: each entry starts with a dash".formatted(key));
    }
    return List.of();
  }
}
