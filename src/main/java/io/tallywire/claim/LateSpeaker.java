package io.tallywire.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in quotation marks that a line opens and a later one closes: "We count 40. It is bad,"
 * said the mayor. Looks at the next few lines of the paragraph only.
 */
final class LateSpeaker {
  private static final int LINES = 3;
  private static final int NEAR = 9;

  private final SpeechReader speech;

  LateSpeaker(SpeechReader speech) {
    this.speech = speech;
  }

  /** The speaker of a quotation that is open where line {@code at} ends, or null. */
  @Nullable Source of(List<Line> lines, int at) {
    int paragraph = lines.get(at).sentence().paragraph();
    for (int i = at + 1; i < Math.min(lines.size(), at + 1 + LINES); i++) {
      Line line = lines.get(i);
      if (line.sentence().paragraph() != paragraph) {
        return null;
      }
      int mark = 0;
      while (mark < line.size() && !line.word(mark).equals("\"")) {
        mark++;
      }
      if (mark < line.size()) {
        return behind(line, mark + 1);
      }
    }
    return null;
  }

  private @Nullable Source behind(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + NEAR); i++) {
      if (line.word(i).equals("\"")) {
        return null;
      }
      @Nullable Attribution said =
          SourceRules.isReportVerb(line.word(i)) ? speech.at(line, i) : null;
      if (said != null && SourceWords.isName(said.source())) {
        return said.source();
      }
    }
    return null;
  }
}
