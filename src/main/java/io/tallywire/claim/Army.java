package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose soldiers a line speaks of, where a topic follows one army. Not shared between articles. */
final class Army {
  private static final Set<String> BATTLE =
      WordSet.of("troops soldiers casualties battlefield frontline army");

  private final Subject subject;
  private @Nullable String last;

  Army(Subject subject) {
    this.subject = subject;
  }

  /** Takes note of the army that a line names, for the lines to come. */
  void pass(Line line) {
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && found.adjective() && Noun.FORCE.has(line.word(found.to()))) {
        last = found.place().adjective();
      }
    }
  }

  /** "the army's casualties", "losses on the front": without a noun, soldiers are meant. */
  boolean isMeant(Line line) {
    return last != null
        && line.has(0, line.size(), BATTLE)
        && Whereabouts.of(line, line.size(), line.size()) == null;
  }

  /** The soldiers a line speaks of before token {@code at}. */
  String soldiers(Line line, int at) {
    if (subject.origin() != null && namesSubject(line, subject.origin())) {
      return subject.origin() + " soldiers";
    }
    return soldiers(line, at, "soldiers");
  }

  private static boolean namesSubject(Line line, String origin) {
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      boolean own = found != null && found.place().adjective().equals(origin);
      if (own || line.word(i).equals("they") || line.word(i).equals("them")) {
        return true;
      }
    }
    return false;
  }

  /** The same by another noun: those of the army that is said to lose, else the topic's. */
  String soldiers(Line line, int at, String noun) {
    @Nullable String nearest = null;
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found == null) {
        continue;
      }
      if (OtherPeople.isLoser(line, i, found.to()) && (nearest == null || i < at)) {
        nearest = found.place().adjective();
      }
    }
    @Nullable String adjective = nearest;
    if (adjective == null) {
      adjective = subject.origin() != null ? subject.origin() : last;
    }
    return adjective == null ? noun : adjective + " " + noun;
  }
}
