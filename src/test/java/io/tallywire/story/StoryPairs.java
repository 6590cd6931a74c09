package io.tallywire.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pairs of texts of which it is known whether they are one story. */
final class StoryPairs {
  record Pair(String name, String a, String b, boolean same) {}

  /**
   * One event: a wire story, another outlet's own story about it, the wire put in other words, and
   * for some another agency's report of the same facts.
   */
  record Event(
      String name, String wire, String rival, String reworded, @Nullable String parallel) {}

  private static final List<String> NAMES =
      List.of("drones", "ferry", "flood", "hospital", "march", "mine", "plant", "rates");

  static List<Event> events() {
    return NAMES.stream().map(StoryPairs::event).toList();
  }

  static List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    List<Event> events = events();
    for (Event e : events) {
      String wire = e.wire();
      pairs.add(new Pair(e.name() + ": reprint", wire, reprint(wire), true));
      pairs.add(new Pair(e.name() + ": edited reprint", wire, editedReprint(wire), true));
      pairs.add(new Pair(e.name() + ": half of it", wire, firstHalf(wire), true));
      pairs.add(new Pair(e.name() + ": corrected figure", wire, correctedFigure(wire), true));
      pairs.add(new Pair(e.name() + ": reworded", wire, e.reworded(), true));
      pairs.add(new Pair(e.name() + ": longer", wire, wire + "\n\n" + background(e.name()), true));
      pairs.add(new Pair(e.name() + ": rival", wire, e.rival(), false));
      pairs.add(new Pair(e.name() + ": rival, reworded", e.reworded(), e.rival(), false));
      if (e.parallel() != null) {
        pairs.add(new Pair(e.name() + ": parallel", wire, e.parallel(), false));
        pairs.add(new Pair(e.name() + ": parallel, reworded", e.reworded(), e.parallel(), false));
      }
    }
    for (int i = 0; i < events.size(); i++) {
      for (int k = i + 1; k < events.size(); k++) {
        String name = events.get(i).name() + " and " + events.get(k).name();
        pairs.add(new Pair(name, events.get(i).wire(), events.get(k).wire(), false));
      }
    }
    for (int day = 3; day < 12; day++) {
      pairs.add(
          new Pair("daily report " + day, dailyReport(day, 1), dailyReport(day + 1, 5), false));
    }
    return pairs;
  }

  static String reprint(String wire) {
    return "(Norpress) " + wire.replace('"', '\u201C').replace('-', '\u2011') + "\n\n(c) Norpress";
  }

  /** Two paragraphs cut, small words changed, a credit added. */
  static String editedReprint(String wire) {
    List<String> paragraphs = new ArrayList<>(List.of(wire.split("\n\n")));
    paragraphs.remove(4);
    paragraphs.removeLast();
    String text = String.join("\n\n", paragraphs);
    for (String[] change :
        new String[][] {
          {" said", " has said"}, {" people", " persons"}, {" more than ", " over "},
          {" by the ", " before the "}, {" about ", " around "}, {" at the time", " then"}
        }) {
      text = text.replace(change[0], change[1]);
    }
    return text + "\n\nWith reporting by Norpress.";
  }

  private static String firstHalf(String wire) {
    String[] paragraphs = wire.split("\n\n");
    return Arrays.stream(paragraphs)
        .limit((paragraphs.length + 1) / 2)
        .collect(Collectors.joining("\n\n"));
  }

  /** The first figure of two digits or more goes up by one. */
  static String correctedFigure(String wire) {
    var figure = java.util.regex.Pattern.compile("\\b\\d{2,}\\b").matcher(wire);
    return figure.replaceFirst(found -> String.valueOf(Integer.parseInt(found.group()) + 1));
  }

  private static String background(String name) {
    return """
    Earlier events of this kind have been covered in a series of this newspaper on %s. Readers
    sent in over a hundred letters, some of which we print on the page opposite. They ask for
    more care, for more money and, above all, for somebody to be in charge.\
    """
        .formatted(name);
  }

  /** A report that has the same wording each day, and other figures. */
  static String dailyReport(int day, int seed) {
    return """
    Invading forces lost %d soldiers over the past day, the general staff said in its morning \
    report on %d May. Since the start of the invasion the losses amount to %d.

    Also destroyed were %d tanks, %d armoured vehicles, %d guns and %d drones. The figures are \
    being updated, the staff added, because counting is made difficult by the intensity of \
    the fighting. There were %d clashes along the front line.\
    """
        .formatted(
            1000 + day * 37 * seed,
            day,
            400_000 + day * 1100,
            day + seed * 2,
            day * 3 + seed,
            20 + day + seed,
            60 + day * 5 + seed,
            110 + day * 7 + seed);
  }

  private static Event event(String name) {
    String[] parts =
        resource("/fixtures/story/" + name + ".txt").split("== (?:wire|rival|reworded|parallel)\n");
    return new Event(
        name,
        parts[1].strip(),
        parts[2].strip(),
        parts[3].strip(),
        parts.length > 4 ? parts[4].strip() : null);
  }

  private static String resource(String path) {
    try (InputStream in = StoryPairs.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoryPairs() {}
}
