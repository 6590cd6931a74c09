package io.tallywire.claim;

import io.tallywire.match.OwnMeasure;
import io.tallywire.match.OwnWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows that a topic's articles are read by: the common ones, and before them its own. */
record Grammar(MeasureRules measures, PopulationNames populations) {

  static Grammar of(OwnWords words) {
    List<MeasureRule> own = new ArrayList<>();
    words.measures().forEach(measure -> own.addAll(rows(measure)));
    return new Grammar(new MeasureRules(own), PopulationNames.of(words.populations()));
  }

  private static List<MeasureRule> rows(OwnMeasure own) {
    Set<String> verbs = new HashSet<>(own.verbs());
    List<String> both = own.said().stream().filter(verbs::contains).toList();
    List<String> only = own.said().stream().filter(said -> !verbs.contains(said)).toList();
    List<MeasureRule> rows = new ArrayList<>();
    add(rows, own, Shape.NOUN, "<n> %s", own.nouns());
    add(rows, own, Shape.PASSIVE, "<n> were %s", both);
    add(rows, own, Shape.AFTER, "<n> are %s", only);
    add(rows, own, Shape.BEFORE, "%s <n>", own.verbs());
    add(rows, own, Shape.TOLL, "%s: <n>", own.tolls());
    return rows;
  }

  private static void add(
      List<MeasureRule> rows, OwnMeasure own, Shape shape, String name, List<String> phrases) {
    if (!phrases.isEmpty()) {
      rows.add(
          MeasureRule.rule(
              "topic: " + name.formatted(phrases.getFirst()),
              new Measure(own.name()),
              shape,
              shape == Shape.NOUN ? Counted.ANYTHING : counted(own.counts()),
              String.join("|", phrases.stream().map(Phrases::cut).toList())));
    }
  }

  private static Counted counted(OwnMeasure.Counts counts) {
    return switch (counts) {
      case PEOPLE -> Counted.PEOPLE;
      case SOLDIERS -> Counted.FORCES;
      case THINGS -> Counted.THINGS;
      case ANYTHING -> Counted.ANYTHING;
    };
  }
}
