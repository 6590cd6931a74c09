package io.tallywire.claim;

import io.tallywire.quantity.QuantityForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A speaker's account that goes on past the sentence that names the speaker: inside quotation marks
 * that stay open, and within a paragraph where the words lean on what was just reported. Everything
 * else in a line that names nobody is the outlet's. One article's lines, in order.
 */
final class Account {
  private int paragraph = -1;
  private @Nullable Source speaker;
  private @Nullable Source before;
  private @Nullable Source lineBefore;
  private @Nullable Source line;
  private boolean listed;
  private boolean listedBefore;
  private List<Source> rivals = List.of();
  private List<Source> rivalsBefore = List.of();
  private @Nullable Line current;
  private @Nullable Line previous;
  private boolean open;
  private boolean openBefore;

  /** A new paragraph of one speech begins with a mark of its own, though none was closed. */
  private boolean reopened;

  void begin(Line line) {
    boolean same = line.sentence().paragraph() == paragraph;
    paragraph = line.sentence().paragraph();
    before = same || open ? speaker : null;
    lineBefore = this.line;
    boolean again = same || (!rivals.isEmpty() && line.has(0, line.size(), SAME));
    rivalsBefore = again ? rivals : List.of();
    previous = same ? current : null;
    current = line;
    listedBefore = same && listed;
    reopened = open && !same && line.word(0).equals("\"");
    openBefore = open && (same || reopened);
    speaker = before;
    open = isInside(line, line.size());
  }

  /** Whether the line has opened quotation marks that it does not close. */
  boolean opens() {
    return open && !openBefore;
  }

  /** The source of a figure that no attribution of its own line covers, or null. */
  @Nullable Source carried(Line line, int at, List<Attribution> attributions) {
    List<Figure> pair = attributions.isEmpty() ? pair(line) : List.of();
    if (rivalsBefore.size() == 2 && pair.size() == 2) {
      return at == pair.getFirst().from() ? rivalsBefore.getFirst() : rivalsBefore.getLast();
    }
    if (lineBefore != null
        && attributions.isEmpty()
        && (leansBack(line) || (isReported(line) && line.has(0, line.size(), BACK)))) {
      return lineBefore;
    }
    if (before == null || (!attributions.isEmpty() && attributions.getFirst().from() < at)) {
      return null;
    }
    return isInside(line, at) || (attributions.isEmpty() && goesOn(line, before)) ? before : null;
  }

  void end(Line line, List<Attribution> attributions) {
    List<Source> said = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (attribution.coversAll()) {
        speaker = attribution.source();
      }
      if (!said.contains(attribution.source())) {
        said.add(attribution.source());
      }
    }
    if (attributions.isEmpty() && speaker != null && !goesOn(line, speaker) && !open) {
      speaker = null;
    }
    rivals = said.isEmpty() ? rivals : List.copyOf(said);
    this.line = attributions.isEmpty() ? null : speaker;
    listed = !attributions.isEmpty() && line.figures().isEmpty();
  }

  /** Whether token {@code at} stands in quotation marks that the line or the last one opened. */
  boolean isInside(Line line, int at) {
    boolean inside = openBefore;
    for (int i = reopened ? 1 : 0; i < at; i++) {
      if (line.word(i).equals("\"")) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Whether the words of a line show that it is still the last speaker's account. */
  private boolean goesOn(Line line, Source account) {
    if (line.word(0).equals("in") && line.size() > 1 && line.token(1).isCapitalised()) {
      return false;
    }
    return isDocument(account)
        || (listedBefore && line.figures().size() > 2)
        || leansBack(line)
        || isReported(line)
        || (opensWithFigure(line)
            && previous != null
            && previous.has(0, previous.size(), HARMS)
            && line.has(0, line.size(), HARMS)
            && !line.has(0, line.size(), OWN_SUM));
  }

  /** "Forty-two others were hurt", "More than a hundred men are missing". */
  private static boolean opensWithFigure(Line line) {
    return !line.figures().isEmpty() && line.figures().getFirst().from() < 3;
  }

  /** What a survey or a report holds is told at length. */
  private static boolean isDocument(Source account) {
    return account.hasWord(DOCUMENTS);
  }

  private static final Set<String> DOCUMENTS =
      WordSet.of("survey poll report assessment newsletter audit census paper");

  /** "Twelve of them are alive", "Ten of the injured", "That works out at 40". */
  private static boolean leansBack(Line line) {
    int length = Math.min(line.word(0).equals("the") ? 1 : 5, line.size() - 2);
    for (int i = 0; i < length; i++) {
      boolean among = line.word(i).equals("among") && !line.token(i + 2).is(",");
      boolean of = line.word(i).equals("of") || among;
      boolean them = of && THEM.contains(line.word(i + 1));
      boolean those = of && line.word(i + 1).equals("the") && HARMED.contains(line.word(i + 2));
      if (them || those) {
        return true;
      }
    }
    String first = line.word(0);
    String second = line.word(1);
    return (first.equals("that") && SUMS.contains(second))
        || (first.equals("the") && COUNTS.contains(second) && !line.word(2).equals("of"))
        || (OPENERS.contains(first) && second.equals("would"))
        || (first.equals("another") || (first.equals("a") && second.equals("further")))
        || isEarlierCount(line);
  }

  /** "In the morning it had been 40", "Not much later that had become 50": the same one's count. */
  private static boolean isEarlierCount(Line line) {
    for (int i = 0; i < Math.min(7, line.size() - 3); i++) {
      boolean count = line.word(i).equals("it") || line.word(i).equals("that");
      if (count && line.word(i + 1).equals("had") && BECAME.contains(line.word(i + 2))) {
        int at = i + 3;
        while (at < line.size() && at < i + 6 && line.figureAt(at) == null) {
          at++;
        }
        return line.figureAt(at) != null;
      }
    }
    return false;
  }

  private static final Set<String> BECAME = WordSet.of("been become stood grown risen fallen");

  private static final Set<String> THEM = WordSet.of("them those these whom");
  private static final Set<String> HARMED =
      WordSet.of(
          "injured dead wounded missing killed arrested detained survivors victims hurt bodies"
              + " deaths casualties injuries");
  private static final Set<String> BACK = WordSet.of("them these those");
  private static final Set<String> SUMS = WordSet.of("works amounts equals is makes includes");
  private static final Set<String> COUNTS = WordSet.of("figure figures count tally");
  private static final Set<String> OPENERS = WordSet.of("it they he she");

  /** "are said to have been destroyed", "was put at 40": somebody said so, and just spoke. */
  private static boolean isReported(Line line) {
    for (int i = 1; i + 1 < line.size(); i++) {
      boolean said = PASSIVES.contains(line.word(i)) && Word.BE.has(line.word(i - 1));
      if (said && PASSIVE_ENDS.contains(line.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> PASSIVES = WordSet.of("said put given");
  private static final Set<String> PASSIVE_ENDS = WordSet.of("to at as");
  private static final Set<String> HARMS =
      WordSet.of("killed dead died wounded injured hurt missing deaths injuries bodies");
  private static final Set<String> OWN_SUM =
      WordSet.of("combined together total toll brings bringing included year month since");

  /** "For Oslo it is 4,000 against 9,000": two figures for the two who have just given theirs. */
  private static List<Figure> pair(Line line) {
    if (!line.has(0, line.size(), PAIRS)) {
      return List.of();
    }
    return line.figures().stream()
        .filter(f -> f.mention().form() == QuantityForm.COUNT)
        .filter(f -> !PAIRS.contains(line.word(f.to())))
        .toList();
  }

  private static final Set<String> PAIRS =
      WordSet.of("former latter both sides tallies counts either respectively against same versus");
  private static final Set<String> SAME = WordSet.of("same both");
}
