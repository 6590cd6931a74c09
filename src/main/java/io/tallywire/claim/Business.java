package io.tallywire.claim;

import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a topic on business counts, as far as its title tells. In an article of such a topic a bare
 * figure is taken for one more of the same: "the bank put it at 17.2 million", "the latest round
 * took 900".
 *
 * @param jobs whether it follows job cuts
 * @param flow whether it follows what is produced, grown, exported or kept in stock
 * @param producer whose output it follows, null where the title names nobody
 */
record Business(boolean jobs, boolean flow, @Nullable String producer) {
  private static final Set<String> JOBS =
      WordSet.of("job jobs layoff layoffs redundancy redundancies dismissals sackings");
  private static final Set<String> CUT_OFF = WordSet.of("offs off");

  static Business of(String title) {
    List<Token> tokens = Words.of(title);
    boolean jobs = false;
    boolean flow = false;
    @Nullable String producer = null;
    for (int i = 0; i < tokens.size(); i++) {
      String low = tokens.get(i).norm();
      jobs |=
          JOBS.contains(low)
              || (CUT_OFF.contains(low) && i > 1 && tokens.get(i - 2).norm().startsWith("lay"));
      if (FlowRules.isTheme(low)) {
        flow = true;
        producer = producerBefore(tokens, i);
      }
    }
    return new Business(jobs, flow, producer);
  }

  private static @Nullable String producerBefore(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= 0; i--) {
      PlaceReader.Found found = PlaceReader.at(tokens, i);
      if (found != null) {
        return found.place().adjective();
      }
      if (FlowRules.isCartel(tokens.get(i).norm())) {
        return tokens.get(i).norm();
      }
    }
    return null;
  }
}
