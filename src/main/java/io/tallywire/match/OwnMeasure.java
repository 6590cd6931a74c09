package io.tallywire.match;

import java.util.List;

/**
 * Words by which a topic counts something, beside the words that every topic has. Phrases in lower
 * case, without the number.
 *
 * @param name what is counted: one of the common measures, or a new one
 * @param said what is said of the counted: "12 children were <em>vaccinated</em>"
 * @param verbs what somebody does to the counted: "nurses <em>vaccinated</em> 12 children"
 * @param nouns the counted itself: "12 <em>vaccinations</em>"
 * @param tolls the count's own name: "the <em>number of jabs</em> rose to 12"
 */
public record OwnMeasure(
    String name,
    Counts counts,
    List<String> said,
    List<String> verbs,
    List<String> nouns,
    List<String> tolls) {

  /** What the words may be said of. */
  public enum Counts {
    PEOPLE,
    SOLDIERS,
    THINGS,
    ANYTHING
  }

  public OwnMeasure {
    said = List.copyOf(said);
    verbs = List.copyOf(verbs);
    nouns = List.copyOf(nouns);
    tolls = List.copyOf(tolls);
  }
}
