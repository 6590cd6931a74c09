package io.tallywire.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who asserts an estimate, by a normal short name ("Volodymyr Zelensky", "South Korea's NIS",
 * "unnamed US officials").
 *
 * @param name the asserter; {@value #THE_OUTLET} where nobody is named
 * @param via those who passed it on, nearest to the asserter first
 */
public record Source(String name, List<String> via) {
  /** The name of the source where nobody is named; each outlet is then a source of its own. */
  public static final String THE_OUTLET = "the outlet";

  public Source {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a source needs a name");
    }
    via = List.copyOf(via);
  }

  public static Source outlet() {
    return new Source(THE_OUTLET, List.of());
  }

  public static Source of(String name) {
    return new Source(name, List.of());
  }

  /** Whether this is a paper, a broadcaster or a news agency, which mostly passes on. */
  boolean isMedia() {
    return hasWord(SpeakerWords.MEDIA);
  }

  /** Whether one of the words, in small letters, stands in the name. */
  boolean hasWord(Set<String> words) {
    String low = name.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int i = 0; i <= low.length(); i++) {
      boolean letter = i < low.length() && low.charAt(i) >= 'a' && low.charAt(i) <= 'z';
      if (!letter) {
        if (i > from && words.contains(low.substring(from, i))) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  public boolean isOutlet() {
    return name.equals(THE_OUTLET);
  }
}
