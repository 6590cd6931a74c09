package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.QuantityForm;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells jobs that are to go from those that went, and a part of a cut from the whole of it. */
final class JobKinds {
  private static final Set<String> DONE =
      WordSet.of(
          "sheds cuts axes lost removed affected went sent threw thrown lay laid dismissed sacked"
              + " fired eliminated axed parted slashed scrapped trimmed hit gone had got made");
  private static final Set<String> INTENT =
      WordSet.of(
          "reckon reckons needs need speak spoke speaks spoken talk talks talked plan plans planned planning intends intend intended wants want means aims proposes"
              + " proposed expects expected demanded asked may could might will would should 'll must"
              + " likely about agreed threatens threaten threatening risk risks threatened set rumour rumoured"
              + " forecast forecasts feared fears if");
  private static final Set<String> ENDS = WordSet.of("; while whereas although");
  private static final Set<String> THREATS =
      WordSet.of(
          "risk stake danger threat jeopardy doubt balance line threaten threatens threatened"
              + " threatening");

  private JobKinds() {}

  /** What the words tell of the kind; null where they leave it open. */
  static @Nullable Kind of(Line line, Figure figure, Reading reading) {
    if (isMore(line, figure)) {
      return Kind.INCREMENT;
    }
    if (isDone(line, figure, reading)) {
      return Kind.TOTAL;
    }
    int first = Math.min(reading.from(), figure.from());
    int end = Math.max(reading.to(), figure.to());
    String verb = line.word(reading.from());
    int reach = NOMINAL.contains(verb) || BASE.contains(verb) ? 20 : 8;
    for (int i = first - 1; i >= 0 && first - i < reach; i--) {
      boolean passable = BASE.contains(verb) && reading.from() < figure.from();
      if (ENDS.contains(line.word(i)) || (line.figureAt(i) != null && !passable)) {
        break;
      }
      if (isIntent(line, i, first)) {
        return Kind.PLAN;
      }
    }
    for (int i = first; i < end; i++) {
      if (line.figureAt(i) == null && (isIntent(line, i, end) || THREATS.contains(line.word(i)))) {
        return Kind.PLAN;
      }
    }
    if (line.has(end, end + 3, IF)) {
      return Kind.PLAN;
    }
    if (line.has(first, end, DONE)) {
      return Kind.TOTAL;
    }
    return null;
  }

  /** "before it sacked 60", "had laid off 60": a past act, whatever was meant before it. */
  private static boolean isDone(Line line, Figure figure, Reading reading) {
    int verb = reading.from();
    if (verb >= figure.from() || !PAST.contains(line.word(verb))) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && verb - i < 4; i--) {
      String low = line.word(i);
      if (low.equals("to") || Word.MODAL.has(low) || Word.BE.has(low) || IF.contains(low)) {
        return false;
      }
    }
    return true;
  }

  /** Past forms that are no infinitives too; "cut", "shed" and "let" are both. */
  private static final Set<String> PAST =
      WordSet.of(
          "sacked dismissed fired laid axed slashed eliminated lost removed trimmed scrapped furloughed");

  /** Infinitives that may stand far behind what governs them: "plans to shut a mill, lay off". */
  private static final Set<String> BASE =
      WordSet.of("lay axe slash eliminate dismiss sack fire furlough");

  private static final Set<String> NOMINAL =
      WordSet.of("the loss reduction elimination closure cut");
  private static final Set<String> IF = WordSet.of("if unless");

  /** A word of purpose, or the infinitive: "wants to shed", "are to go", "was to lose". */
  private static boolean isIntent(Line line, int i, int verb) {
    String low = line.word(i);
    if (INTENT.contains(low)) {
      boolean past = low.equals("expected") || (low.equals("if") && i > 4);
      return !past;
    }
    if (low.equals("to") && line.word(i - 1).equals("told") && line.has(i + 1, i + 2, LEAVING)) {
      return false;
    }
    boolean to = low.equals("to") && i + 1 < line.size() && line.figureAt(i + 1) == null;
    return to
        && i + 1 <= verb
        && !NO_VERBS.contains(line.word(i + 1))
        && !Word.DETERMINER.has(line.word(i + 1))
        && line.token(i + 1).isWord()
        && !line.token(i + 1).isCapitalised();
  }

  /** "900 have been told to go": they have lost their jobs. */
  private static final Set<String> LEAVING = WordSet.of("go leave pack");

  private static final Set<String> NO_VERBS =
      WordSet.of("about around some nearly almost more its at");

  private static boolean isMore(Line line, Figure figure) {
    if (figure.mention().quantity().bound() == Bound.VAGUE) {
      return false;
    }
    String before = line.word(figure.from() - 1);
    String next = line.word(figure.to());
    boolean first = ADDED.contains(line.word(figure.from()));
    return ADDED.contains(before)
        || first
        || (next.equals("more") && !line.word(figure.to() + 1).equals("than"))
        || (ADDED.contains(next) && !next.equals("further"));
  }

  /** "The union puts the number at 900": as much a plan as the count that it is set against. */
  static boolean isRival(Line line, Figure figure, @Nullable Told last) {
    return last != null
        && last.kind() == Kind.PLAN
        && !line.has(0, figure.from(), ALREADY)
        && !line.has(figure.to(), line.size(), ALREADY);
  }

  private static final Set<String> ALREADY =
      WordSet.of(
          "lost gone left already went dismissed shed far since sacked threw shows show filing"
              + " filings notices take takes taking brings brought bringing");
  private static final Set<String> ADDED = WordSet.of("another additional further extra");

  /** "400 of these", "4,000 of the posts", "of the 12,000, 1,800 are in Norland". */
  static boolean isPart(Line line, Figure figure) {
    if (line.word(figure.to()).equals("of")) {
      String next = line.word(figure.to() + 1);
      boolean jobs = next.equals("the") && Noun.JOB.has(line.word(figure.to() + 2));
      return PARTS.contains(next) || jobs || CUT_NOUNS.contains(line.word(figure.to() + 2));
    }
    if (figure.index() == 0) {
      return false;
    }
    Figure first = line.figures().getFirst();
    int of = line.word(first.from() - 1).equals("the") ? first.from() - 2 : first.from() - 1;
    return line.word(of).equals("of")
        && (of < 1 || line.word(of - 1).equals("."))
        && first.mention().form() == QuantityForm.COUNT;
  }

  private static final Set<String> PARTS = WordSet.of("these those them which");
  private static final Set<String> CUT_NOUNS =
      WordSet.of("cuts dismissals redundancies layoffs losses departures total");
}
