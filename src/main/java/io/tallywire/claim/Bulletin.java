package io.tallywire.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The survey or the regular report that an article retells: its further figures of output are the
 * survey's, also where a sentence names nobody, until somebody else speaks. One article's lines, in
 * order.
 */
final class Bulletin {
  private static final int LEAD = 3;
  private static final int LONGEST = 6;

  private final boolean secondary;
  private @Nullable Source told;
  private @Nullable Source survey;
  private boolean silent;
  private int paragraph = -1;

  private Bulletin(boolean secondary) {
    this.secondary = secondary;
  }

  static Bulletin of(List<Line> lines) {
    boolean cartel = lines.stream().anyMatch(line -> line.has(0, line.size(), CARTEL));
    Bulletin bulletin = new Bulletin(cartel);
    for (Line line : lines.subList(0, Math.min(LEAD, lines.size()))) {
      for (int i = 0; bulletin.told == null && i < line.size(); i++) {
        bulletin.told = bulletin.owned(line, i);
        bulletin.survey = bulletin.told;
      }
    }
    return bulletin;
  }

  /**
   * Whose survey tokens {@code from} to {@code to} name: "a Norland Press survey", "the survey".
   */
  @Nullable Source in(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      @Nullable Source owned = owned(line, i);
      if (owned != null) {
        return owned;
      }
      if (isSurvey(line, i) && (i == from || DEFINITE.contains(line.word(i - 1)))) {
        return survey != null || i + 1 < to ? survey : Source.of(line.word(i));
      }
    }
    return null;
  }

  /** The source of a figure of output in a line that names nobody, or null. */
  @Nullable Source carried(Line line, int from, Measure measure, List<Attribution> attributions) {
    boolean open = attributions.isEmpty() && !line.has(0, from + 6, DEALS) && !hasSpeech(line);
    return measure.equals(Measure.OTHER) && open && !silent ? told : null;
  }

  /** "Their secretary put it at 40": somebody speaks there, even if nobody knows who. */
  private static boolean hasSpeech(Line line) {
    for (int i = 1; i < line.size(); i++) {
      String low = line.word(i);
      boolean speech =
          GIVES.contains(low)
              || (!low.startsWith("maintain")
                  && SourceRules.isReportVerb(low)
                  && !SpeechVerb.NOUN_LIKE.contains(low));
      String before = line.word(i - 1);
      if (speech && !Word.DETERMINER.has(before) && !Word.BE.has(before)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> GIVES = WordSet.of("put puts gave gives");

  /** A new line begins: whoever broke in has spoken to the end of the paragraph. */
  void begin(Line line) {
    silent &= line.sentence().paragraph() == paragraph;
    paragraph = line.sentence().paragraph();
  }

  /** Notes at the end of a line who has spoken, and whether out of a survey or a report. */
  void end(Line line, List<Attribution> attributions) {
    for (int i = 0; i < line.size(); i++) {
      @Nullable Source owned = owned(line, i);
      survey = owned != null && !isSecondary(owned) ? owned : survey;
    }
    boolean report = !attributions.isEmpty() && isRegular(line);
    for (Attribution attribution : attributions) {
      Source source = attribution.source();
      if (!attribution.coversAll() || source.isOutlet()) {
        continue;
      }
      if (isSurvey(source) || (report && SourceRules.isSpeech(attribution.rule()))) {
        told = source;
        survey = isSurvey(source) ? source : survey;
        silent = false;
      } else if (told != null && !source.equals(told)) {
        silent = true;
      } else {
        silent = false;
      }
    }
  }

  private static boolean isSecondary(Source source) {
    return source.name().endsWith("secondary sources");
  }

  private @Nullable Source owned(Line line, int i) {
    if (secondary && line.word(i).equals("secondary") && line.word(i + 1).equals("sources")) {
      return Source.of("OPEC secondary sources");
    }
    if (!isSurvey(line, i)) {
      return null;
    }
    int end = i;
    while (end > 0 && i - end < LONGEST && BETWEEN.contains(line.word(end - 1))) {
      end--;
    }
    end = behindOwner(line, end);
    int from = BodyPhrase.start(line.tokens(), end);
    while (from < end
        && (Word.DETERMINER.has(line.word(from)) || line.word(from).equals("according"))) {
      from++;
    }
    boolean before =
        from < end
            && line.token(from).isCapitalised()
            && !DateWords.isDateWord(line.word(from))
            && Places.byAdjective(line.word(from)) == null;
    if (before) {
      return named(line, from, end, i);
    }
    for (int k = i + 1; k < Math.min(line.size(), i + LONGEST); k++) {
      boolean by = line.word(k).equals("by") || line.word(k).equals("from");
      if (by && k + 1 < line.size()) {
        int name = Word.DETERMINER.has(line.word(k + 1)) ? k + 2 : k + 1;
        int to = BodyPhrase.end(line.tokens(), name);
        return to > name && !DateWords.isDateWord(line.word(name))
            ? named(line, name, to, i)
            : null;
      }
      if (!line.token(k).isWord()) {
        return null;
      }
    }
    return null;
  }

  /** "the Institute's second and last survey": words of any sort between the owner and it. */
  private static int behindOwner(Line line, int end) {
    int i = end;
    while (i > 0 && end - i < LONGEST && isQuality(line, i - 1)) {
      i--;
    }
    return i > 0 && i < end && line.word(i - 1).equals("'s") ? i - 1 : end;
  }

  private static boolean isQuality(Line line, int i) {
    String low = line.word(i);
    return line.token(i).isWord()
        && !line.token(i).isCapitalised()
        && !low.equals("'s")
        && !Word.PREPOSITION.has(low)
        && !Word.DETERMINER.has(low)
        && !Word.BE.has(low)
        && !Word.HAVE.has(low);
  }

  private static Source named(Line line, int from, int to, int noun) {
    int end = to;
    while (end > from + 1
        && (line.word(end - 1).equals("'s") || line.word(end - 1).equals("news"))) {
      end--;
    }
    String owner = line.text(from, end).replace('\u2019', '\'');
    return Source.of(owner + " " + line.word(noun));
  }

  private static boolean isSurvey(Line line, int i) {
    String low = line.word(i);
    if (!low.equals("survey") && !low.equals("poll")) {
      return false;
    }
    boolean capital = i < line.size() && i >= 0 && line.token(i).isCapitalised();
    return !capital || line.word(i - 1).equals("+");
  }

  /** "against its quota of 40 barrels": known to all, found by no survey. */
  static boolean isQuota(Line line, int from, int to) {
    if (line.has(from - 2, from, QUOTAS)) {
      return true;
    }
    for (int i = to; i < Math.min(line.size(), to + 6) && !Word.BE.has(line.word(i)); i++) {
      if (QUOTAS.contains(line.word(i))) {
        return true;
      }
      boolean hyphen = line.token(i).is("-") && line.token(i).glued();
      boolean inside = line.token(i).isWord() || hyphen;
      if (!inside || Word.PREPOSITION.has(line.word(i))) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> QUOTAS = WordSet.of("quota ceiling cap limit");

  static boolean isSurvey(Source source) {
    String low = source.name().toLowerCase(Locale.ROOT);
    return SURVEYS.contains(low.substring(low.lastIndexOf(' ') + 1)) || isSecondary(source);
  }

  /** "in its monthly report", "the Monthly Oil Market Report". */
  private static boolean isRegular(Line line) {
    for (int i = 0; i + 1 < line.size(); i++) {
      if (REGULAR.contains(line.word(i)) && line.has(i + 1, i + LONGEST, REPORTS)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> CARTEL = WordSet.of("opec opec+");
  private static final Set<String> SURVEYS = WordSet.of("survey poll");
  private static final Set<String> DEFINITE =
      WordSet.of("the that this its same latest monthly new");
  private static final Set<String> BETWEEN =
      WordSet.of(
          "monthly weekly quarterly annual latest new news own recent opec + oil output closely watched 's");
  private static final Set<String> REGULAR = WordSet.of("monthly weekly quarterly annual");
  private static final Set<String> REPORTS =
      WordSet.of("report reports bulletin survey data statistics");
  private static final Set<String> DEALS =
      WordSet.of(
          "agreed decided deal pact pledged pledge vowed plans planned promised will would should"
              + " expected targeting voluntary");
}
