package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names whose jobs a figure counts: the employer, the sort of staff, the place. */
final class JobNames {
  private static final Set<String> GENERIC =
      WordSet.of(
          "job jobs post posts position positions role roles people person persons employee"
              + " employees staff staffer staffers worker workers redundancies dismissals layoffs"
              + " cuts losses departures notices sackings others offs lay members workforce company group total force"
              + " organisation organization payroll headcount firm names name entries");

  private final boolean theme;
  private final Employers employers;

  JobNames(boolean theme, Employers employers) {
    this.theme = theme;
    this.employers = employers;
  }

  /** Whether a noun, or its absence, may be counted as jobs. */
  static boolean fits(Line line, NounPhrase counted) {
    @Nullable Token head = counted.head(line);
    if (head == null) {
      return true;
    }
    String low = head.norm();
    boolean trade = low.endsWith("ists") || low.endsWith("ers") || low.endsWith("ians");
    return Noun.JOB.has(low)
        || Noun.STAFF.has(low)
        || GENERIC.contains(low)
        || ((Noun.isPerson(head) || trade) && !OUTSIDERS.contains(low));
  }

  private static final Set<String> OUTSIDERS =
      WordSet.of(
          "customers customer passengers visitors users subscribers shoppers residents families"
              + " family children students pupils tourists guests members colleagues dealers owners"
              + " investors shareholders suppliers households protesters demonstrators strikers"
              + " numbers orders papers computers headquarters quarters others officers participants");

  /** Whose jobs a figure counts, and where. */
  String of(Line line, Figure figure, NounPhrase counted) {
    String phrase = phrase(line, counted);
    @Nullable String local = employers.inLine(line, figure);
    @Nullable String company = local;
    if (company == null && (phrase.isEmpty() || phrase.indexOf(' ') < 0)) {
      company = employers.of(line, figure);
    }
    String who;
    @Nullable String sector = local == null ? sector(line, figure) : null;
    boolean state = local == null && line.has(figure.from() - 4, figure.to() + 12, STATE);
    if (state) {
      who = "public sector jobs";
    } else if (sector != null) {
      who = sector + " jobs";
    } else if (company == null) {
      who = phrase.isEmpty() ? theme ? "employees" : "jobs" : phrase;
    } else {
      who = company + " " + (phrase.isEmpty() ? "employees" : phrase);
    }
    @Nullable String place = place(line, figure, company);
    return place == null ? who : who + " in " + place;
  }

  /** "at technology companies": the trade whose firms are counted together. */
  private static @Nullable String sector(Line line, Figure figure) {
    for (int i = figure.to(); i + 2 < line.size() && i < figure.to() + 9; i++) {
      if (AT.contains(line.word(i)) && FIRMS.contains(line.word(i + 2))) {
        return line.word(i + 1);
      }
    }
    return null;
  }

  private static final Set<String> AT = WordSet.of("at by in across the");
  private static final Set<String> FIRMS = WordSet.of("companies firms sector industry businesses");
  private static final Set<String> STATE = WordSet.of("public");

  /** "800 clerks", "300 in Arvik": the words limit the figure to a sort of staff or a place. */
  boolean isLimited(Line line, Figure figure, NounPhrase counted) {
    return !phrase(line, counted).isEmpty()
        || place(line, figure, employers.inLine(line, figure)) != null;
  }

  /** What kind of staff, where the words say more than people or jobs. */
  private static String phrase(Line line, NounPhrase counted) {
    StringBuilder phrase = new StringBuilder();
    boolean telling = false;
    for (int i = counted.from(); i < counted.to(); i++) {
      Token token = line.token(i);
      String low = token.norm();
      if (token.isWord() && !MORE.contains(low) && !Word.DETERMINER.has(low) && !low.equals("'s")) {
        telling |= !GENERIC.contains(low) && !low.equals("job") && !Noun.JOB.has(low);
        phrase.append(phrase.isEmpty() ? "" : " ").append(low);
      }
    }
    return telling ? phrase.toString() : "";
  }

  private static final Set<String> MORE =
      WordSet.of("more further additional other another full-time full time new forced voluntary");

  /** The town, region or country that the figure is limited to. */
  private static @Nullable String place(Line line, Figure figure, @Nullable String company) {
    for (int i = figure.to(); i < line.size() && i - figure.to() < 14; i++) {
      if (line.figureAt(i) != null || line.word(i).equals(";") || REPORTS.contains(line.word(i))) {
        break;
      }
      @Nullable String place = placeAt(line, i, company);
      if (place != null) {
        return place;
      }
    }
    int opening = 0;
    for (int i = figure.from() - 1; i > 0; i--) {
      if (line.word(i).equals(";") || line.figureAt(i) != null) {
        opening = -1;
        break;
      }
    }
    return opening == 0 && line.size() > 2 ? placeAt(line, 0, company) : null;
  }

  private static final Set<String> REPORTS =
      WordSet.of("said says told according while but although");

  private static @Nullable String placeAt(Line line, int i, @Nullable String company) {
    if (IN.contains(line.word(i)) && i + 1 < line.size()) {
      int from = line.word(i + 1).equals("the") ? i + 2 : i + 1;
      int to = from;
      while (to < line.size()
          && line.token(to).isCapitalised()
          && !DateWords.isDateWord(line.word(to))
          && line.figureAt(to) == null) {
        to++;
      }
      String name = line.text(from, to).toLowerCase(Locale.ROOT);
      return name.isEmpty() || name.equals(company) ? null : name;
    }
    PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
    return found != null && found.adjective() && SITES.contains(line.word(found.to()))
        ? found.place().country()
        : null;
  }

  private static final Set<String> IN = WordSet.of("in outside near across");
  private static final Set<String> SITES =
      WordSet.of(
          "sites plants factories works plant factory jobs operations business workers mines");
}
