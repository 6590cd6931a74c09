package io.tallywire.claim;

import io.tallywire.quantity.QuantityForm;
import io.tallywire.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many strike, as a count or a share, and names the strike. In an article about one a
 * bare share goes on telling of it. Not shared between articles.
 */
final class Strikes {
  private static final MeasureRules CONTEXT = MeasureRules.only(StrikeRules.CONTEXT);
  private static final Set<String> NAMES =
      WordSet.of("strike strikes walkout stoppage walkouts strikers picket");
  private static final Set<String> LABOUR =
      WordSet.of(
          "union unions strikers walkout walkouts stoppage picket workers staff employees teachers"
              + " drivers miners dockers seamen nurses doctors railway rail industrial pay wage wages"
              + " pension pensions striking members labour labor");
  private static final Set<String> GENERIC =
      WordSet.of(
          "workers worker people staff employees employee members member persons strikers others"
              + " names hands colleagues them");
  private static final Set<String> OTHER_SHARES =
      WordSet.of(
          "oppose opposed opposition support supports back against favour favor poll polls survey"
              + " rise raise pay wages wage increase inflation prices trains train flights flight"
              + " cancelled canceled turnout popularity voters vote votes capacity production output");
  private static final Set<String> NO_NAMES =
      WordSet.of("the a an national general indefinite day hour first last this their its of air");

  private final Employers employers;
  private final MeasureReader context = new MeasureReader(CONTEXT, false);
  private final List<String> whos = new ArrayList<>();
  private boolean told;
  private int lines;
  private int lastLine = -9;
  private int next;
  private @Nullable String place;
  private @Nullable String trade;

  Strikes(Employers employers) {
    this.employers = employers;
  }

  void pass(Line line) {
    lines++;
    next = 0;
    boolean named = line.has(0, line.size(), NAMES);
    told |= named && line.has(0, line.size(), LABOUR);
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && place == null) {
        place = found.place().country();
      }
      if (trade == null && NAMES.contains(line.word(i))) {
        trade = tradeBefore(line, i);
      }
    }
  }

  /** "the seamen's strike", "a rail strike": the word that says whose it is. */
  private static @Nullable String tradeBefore(Line line, int noun) {
    int i = noun - 1;
    while (i > 0 && (line.word(i).equals("'s") || line.word(i).equals("'"))) {
      i--;
    }
    if (i < 0 || !line.token(i).isWord() || line.figureAt(i) != null) {
      return null;
    }
    String low = line.word(i);
    boolean plain =
        !NO_NAMES.contains(low)
            && !Word.PREPOSITION.has(low)
            && !Word.BE.has(low)
            && !Word.CONJUNCTION.has(low)
            && !low.endsWith("ing")
            && (line.word(i + 1).equals("'s")
                || line.word(i + 1).equals("'")
                || Noun.isPerson(line.token(i)));
    return plain ? low : null;
  }

  /** The reading of a figure as so many strikers; what the common rows read where it is none. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted, @Nullable Reading common) {
    @Nullable Reading reading = common;
    boolean weak = common == null || common.rule().shape() == Shape.BARE;
    if (weak && told && figure.mention().form() == QuantityForm.COUNT && isStaff(line, counted)) {
      @Nullable Reading inContext = context.read(line, figure, counted);
      reading = inContext == null ? common : inContext;
    }
    if (reading == null
        || !reading.measure().equals(Measure.ATTENDANCE)
        || !isStrike(line, reading)) {
      return reading;
    }
    told = true;
    return reading.telling(Told.of(name(line, figure, counted)));
  }

  private static boolean isStaff(Line line, NounPhrase counted) {
    @Nullable Token head = counted.head(line);
    return head == null || Noun.isPerson(head) || GENERIC.contains(head.norm());
  }

  private static boolean isStrike(Line line, Reading reading) {
    return StrikeRules.ROWS.contains(reading.rule())
        || StrikeRules.CONTEXT.contains(reading.rule())
        || line.has(reading.from(), reading.to(), NAMES);
  }

  /** "norland dockers strike": by the company, else by the place and the trade. */
  private String name(Line line, Figure figure, NounPhrase counted) {
    @Nullable String company = employers.inLine(line, figure);
    @Nullable Token head = counted.head(line);
    @Nullable String whose =
        head == null || GENERIC.contains(head.norm()) || head.is("strike")
            ? trade
            : Noun.plural(head.norm());
    String where = company != null ? company : place == null ? "" : place;
    return (where + " " + (whose == null ? "" : whose) + " strike").strip().replaceAll(" +", " ");
  }

  /** The reading of a share as so many of some staff on strike, or null. */
  @Nullable Reading share(Line line, Figure figure, NounPhrase counted, @Nullable Reading common) {
    boolean plain =
        common != null && common.measure().equals(Measure.ATTENDANCE) && isStrike(line, common);
    @Nullable Reading reading = plain ? common : null;
    if (reading == null && told && !line.has(0, line.size(), OTHER_SHARES)) {
      reading = context.read(line, figure, counted);
      if (reading == null
          && lines - lastLine < 4
          && (counted.isEmpty() || isStaff(line, counted))) {
        MeasureRule row = StrikeRules.CONTEXT.getLast();
        reading = new Reading(row, row.measure(), figure.from(), figure.to(), 3);
      }
    }
    if (reading == null) {
      return null;
    }
    String who = who(line, figure, counted);
    if (lastLine != lines) {
      whos.clear();
    }
    whos.add(who);
    lastLine = lines;
    told = true;
    return reading
        .as(Measure.SHARE)
        .telling(new Told(who + " on strike", null, "percent", null, true));
  }

  /** Whose share it is: the words of the phrase and of the body they work for. */
  private String who(Line line, Figure figure, NounPhrase counted) {
    String phrase = words(line, counted.from(), counted.to());
    String body = body(line, figure, counted);
    if (phrase.isEmpty() && body.isEmpty() && !whos.isEmpty()) {
      int index = lastLine == lines ? whos.size() - 1 : Math.min(next++, whos.size() - 1);
      return whos.get(index);
    }
    String who = phrase.isEmpty() ? "staff" : phrase;
    return body.isEmpty() || who.contains(body) ? who : body + " " + who;
  }

  private static String words(Line line, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      String low = line.word(i);
      if (line.token(i).isWord() && !Word.DETERMINER.has(low) && !low.equals("strikers")) {
        words.append(words.isEmpty() ? "" : " ").append(low);
      }
    }
    return words.toString();
  }

  /** "at the railways", "in primary schools", "among civil servants", "Norrail: 30%". */
  private static String body(Line line, Figure figure, NounPhrase counted) {
    int end = Math.max(figure.to(), counted.to());
    String behind = bodyAt(line, end);
    if (!behind.isEmpty()) {
      return behind;
    }
    for (int i = figure.from() - 1; i >= 0; i--) {
      if (line.figureAt(i) != null || line.word(i).equals(";")) {
        return "";
      }
      if (line.word(i).equals(":") && i > 0 && line.token(i - 1).isCapitalised()) {
        return line.word(i - 1);
      }
      String before = LINKS.contains(line.word(i)) ? bodyAt(line, i) : "";
      if (!before.isEmpty()) {
        return before;
      }
    }
    return "";
  }

  private static final Set<String> LINKS = WordSet.of("at in among");

  private static String bodyAt(Line line, int at) {
    if (!LINKS.contains(line.word(at))) {
      return "";
    }
    int from = at + 1;
    while (Word.DETERMINER.has(line.word(from))) {
      from++;
    }
    int to = from;
    while (to < line.size()
        && to - from < 4
        && line.token(to).isWord()
        && line.figureAt(to) == null
        && !Word.PREPOSITION.has(line.token(to))
        && !Word.BE.has(line.token(to))
        && !Word.HAVE.has(line.token(to))
        && !Word.CONJUNCTION.has(line.token(to))
        && !DateWords.isDateWord(line.word(to))) {
      to++;
    }
    String text = line.text(from, to).toLowerCase(Locale.ROOT);
    boolean time =
        to > from && (Noun.TIME.has(line.word(to - 1)) || line.word(from).equals("noon"));
    return time || PlaceReader.at(line.tokens(), Math.min(from, line.size() - 1)) != null
        ? ""
        : text;
  }
}
