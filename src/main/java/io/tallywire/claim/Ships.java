package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ship of an article where it is not the topic's: one that a headline tells of, or another that
 * came to harm later. It knows ships by their names only. Not shared between articles.
 */
final class Ships {
  private static final Set<String> TOLD =
      WordSet.of("toll dead deaths death killed drowned drown missing fire hit died rescued");
  private static final Set<String> FIRES = WordSet.of("fire blaze explosion blast disaster");
  private static final Set<String> ABOARD = WordSet.of("on aboard");
  private static final Set<String> AFTER = WordSet.of("after since like before");
  private static final int OPENING = 6;
  private static final int NEAR = 6;
  private static final int LATER = 30;
  private static final int SHORT = 3;

  private final @Nullable Incident own;
  private final boolean later;
  private final Set<String> proper = new HashSet<>();
  private List<Token> title = List.of();
  private boolean titled;
  private int surveyed;
  private @Nullable Incident rival;

  Ships(@Nullable Incident own, @Nullable LocalDate day, LocalDate published) {
    this.own = own != null && own.carrier() ? own : null;
    this.later = day != null && published.isAfter(day.plusDays(LATER));
    if (this.own != null) {
      proper.addAll(List.of(this.own.name().split(" ")));
      proper.removeAll(IncidentRules.CARRIERS.keySet());
      proper.removeAll(Incident.PREFIXES);
    }
  }

  /** Takes note of whether a headline tells of one ship's disaster. */
  void head(List<Token> title) {
    this.title = List.copyOf(title);
    titled = has(title, IncidentRules.CARRIERS.keySet()) && (has(title, TOLD) || isMishap(title));
  }

  /** The ship or plane of the headline by its kind: "ferry". */
  @Nullable Incident ofTitle() {
    return Incident.carrier(title, titled, List.of());
  }

  /** Whether the headline tells of a disaster, and this first line of a ship. */
  boolean isTitled(Line line) {
    return titled
        && (line.has(0, line.size(), IncidentRules.CARRIERS.keySet())
            || name(line.tokens()) != null);
  }

  /** Looks for a second ship in the first lines of a later article. */
  void survey(Line line) {
    if (own == null || !later || proper.isEmpty() || rival != null || ++surveyed > OPENING) {
      return;
    }
    @Nullable String name = name(line.tokens());
    if (name == null || name.length() <= SHORT || !line.has(0, line.size(), own.words())) {
      return;
    }
    if (proper.stream().noneMatch(List.of(name.split(" "))::contains)) {
      rival = new Incident(name, true, own.words());
    }
  }

  /**
   * The ship that a figure of the article is told of: the second one, unless the first is named.
   */
  @Nullable Incident of(Line line, Clause clause) {
    if (rival == null) {
      return own;
    }
    boolean both = line.has(clause.from(), clause.to(), Set.of(rival.name().split(" ")));
    boolean first = both ? isOwn(line, clause.from(), clause.to()) : isOwn(line, 0, line.size());
    return first ? own : rival;
  }

  /** "when the Santa Clara sank", but not "a year after the Santa Clara". */
  private boolean isOwn(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (proper.contains(line.word(i))
          && line.token(i).isCapitalised()
          && !line.has(Math.max(0, i - NEAR), i, AFTER)) {
        return true;
      }
    }
    return false;
  }

  /** "the ferry Santa Clara", "the fire on the Santa Clara". */
  static @Nullable String name(List<Token> tokens) {
    @Nullable String name = Incident.properName(tokens);
    for (int i = 0; name == null && i + 3 < tokens.size(); i++) {
      boolean fire =
          FIRES.contains(tokens.get(i).norm())
              && ABOARD.contains(tokens.get(i + 1).norm())
              && tokens.get(i + 2).is("the");
      name = fire ? Incident.nameAt(tokens, i + 3) : null;
    }
    return name;
  }

  private static boolean isMishap(List<Token> title) {
    return has(title, IncidentRules.MISHAPS);
  }

  private static boolean has(List<Token> tokens, Set<String> words) {
    return tokens.stream().anyMatch(token -> words.contains(token.norm()));
  }
}
