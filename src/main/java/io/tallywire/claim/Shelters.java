package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People counted where they found shelter: "9,000 people in 40 camps", "there are two camps and
 * 9,000 people in them". What is said of the camps themselves it leaves to others.
 */
final class Shelters {
  private static final Set<String> CAMPS = WordSet.of("camp shelter tent settlement encampment");
  private static final Set<String> IN = WordSet.of("in at across inside");
  private static final Set<String> THEM = WordSet.of("them these those it");

  private Shelters() {}

  /** Whether the counted people stand in camps that the words behind them count or take up. */
  static boolean hold(Line line, NounPhrase counted) {
    @Nullable Token head = counted.head(line);
    int i = counted.to();
    if (head == null || !Noun.isPerson(head) || !IN.contains(line.word(i))) {
      return false;
    }
    Figure camps = line.figureAt(i + 1);
    if (camps != null) {
      @Nullable Token noun = NounPhrase.after(line, camps.to()).head(line);
      return noun != null && CAMPS.contains(Noun.singular(noun.norm()));
    }
    return THEM.contains(line.word(i + 1)) && isTold(line, counted.from());
  }

  private static boolean isTold(Line line, int end) {
    for (int i = 0; i < end; i++) {
      if (CAMPS.contains(Noun.singular(line.word(i)))) {
        return true;
      }
    }
    return false;
  }
}
