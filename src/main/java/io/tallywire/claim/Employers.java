package io.tallywire.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The companies an article tells of, found by what stands around their names; and which of them a
 * line speaks of. Filled once per article; not shared between articles.
 */
final class Employers {
  private static final Set<String> COMPANY_WORDS =
      WordSet.of(
          "motors motor steel airlines airways air bank energy oil petroleum gas electric industries"
              + " foods stores mining mines telecom telecommunications mobile media systems software"
              + " pharmaceuticals chemicals chemical insurance brothers brands aerospace shipyards"
              + " textiles mills rail railways post capital financial semiconductor semiconductors"
              + " electronics instruments materials retail supermarkets paper aluminium aluminum"
              + " tyres tires rubber automotive engineering pictures entertainment");
  private static final Set<String> MEDIA =
      WordSet.of(
          "times journal post news herald tribune magazine magazin guardian telegraph reuters reuter"
              + " bloomberg cnbc cnn bbc axios insider afp ap newspaper zeitung spiegel handelsblatt"
              + " mail independent observer gazette agency press television radio broadcaster wire"
              + " techcrunch forbes nikkei dpa verge register street");
  private static final Set<String> WORKERS_BODIES =
      WordSet.of(
          "union unions federation council confederation brotherhood teamsters workers unite uaw"
              + " metall verdi ver.di cgt cfdt unison gmb usdaw aslef rmt afl-cio guild association"
              + " ministry government department parliament institute university committee party"
              + " commission office bureau jefferies barclays analysts consultants party street"
              + " christmas easter internet ai ceo cfo");
  private static final Set<String> OWNED =
      WordSet.of(
          "workers employees employee staff workforce jobs job plant plants factory factories works"
              + " management board parent headcount restructuring payroll people layoffs cuts lay"
              + " chief new offices branches stores mill turn announcement plans finance");
  private static final Set<String> ACTS =
      WordSet.of(
          "will plans plan intends wants is has may could would cut cuts to shed sheds axes slashes"
              + " employs employed eliminates lays laid announced needs expects had gave let lets"
              + " eliminated became joins joined plans, started sent refused must making made makes"
              + " began begins fired sacked dismissed trims trimmed halved employing shedding axing"
              + " cutting laying announces closes closed closing mothballs"
              + " mothballed shuts shut collapsed collapses blames blamed employs unveils unveiled"
              + " reveals revealed");
  private static final Set<String> ITSELF = WordSet.of("it its");
  private static final Set<String> SPEAKS =
      WordSet.of("said says confirmed agreed told added admitted insisted denied declined");
  private static final Set<String> AT_WORK =
      WordSet.of(
          "jobs job layoffs offs cuts workers employees staff posts positions people redundancies"
              + " losses dismissals roles members slips danger stake risk headcount");
  private static final Set<String> KINDS =
      WordSet.of(
          "maker firm company group chain bank giant retailer airline carrier builder operator"
              + " manufacturer carmaker automaker chipmaker brewer lender insurer publisher supplier"
              + " competitor rival shipbuilder steelmaker app platform parent owner business brand"
              + " startup conglomerate subsidiary planemaker network service");

  private final Map<String, Integer> evidence = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private @Nullable String focus;
  private @Nullable String main;

  /** Of an article's lines, its title, and what its topic says of itself. */
  Employers(List<Line> lines, Line title, Line topic, NameBook book) {
    for (CompanyName name : CompanyName.in(topic)) {
      if (!isOther(topic, name)) {
        known.add(name.text());
      }
    }
    List<Line> all = new ArrayList<>(lines);
    all.add(title);
    Set<String> headed = new HashSet<>();
    CompanyName.in(title).forEach(name -> headed.add(name.text()));
    for (Line line : lines) {
      for (CompanyName name : CompanyName.in(line)) {
        if (headed.contains(name.text()) && !isOther(line, name)) {
          evidence.merge(name.text(), 1, Integer::sum);
        }
        if (PLACED.contains(line.word(name.from() - 1))) {
          places.add(name.text());
        }
        if (isPerson(line, name) || isInBook(line, name, book)) {
          persons.add(name.text());
          persons.add(lastWord(name.text()));
        }
      }
    }
    for (Line line : all) {
      for (CompanyName name : CompanyName.in(line)) {
        int points = points(line, name);
        if (points > 0) {
          evidence.merge(name.text(), points, Integer::sum);
        }
      }
    }
    int most = 0;
    for (Map.Entry<String, Integer> entry : evidence.entrySet()) {
      boolean more =
          entry.getValue() > most
              || (entry.getValue() == most && main != null && entry.getKey().compareTo(main) < 0);
      if (more && entry.getValue() > 1) {
        main = entry.getKey();
        most = entry.getValue();
      }
    }
  }

  /** Takes note of the company that a line speaks of first, for the lines to come. */
  void pass(Line line) {
    @Nullable String unnamed = unnamed(line);
    if (unnamed != null) {
      focus = unnamed;
      return;
    }
    for (CompanyName name : CompanyName.in(line)) {
      if (isCompany(name)) {
        focus = name.text();
        return;
      }
    }
  }

  /** The company in the line that the figure is told of, or the one spoken of before it. */
  @Nullable String of(Line line, Figure figure) {
    @Nullable String local = inLine(line, figure);
    if (local != null) {
      return local;
    }
    return focus != null ? focus : main;
  }

  /** The company that the line itself names for the figure; null where it names none. */
  @Nullable String inLine(Line line, Figure figure) {
    @Nullable CompanyName before = null;
    @Nullable CompanyName behind = null;
    for (CompanyName name : CompanyName.in(line)) {
      if (!isCompany(name)) {
        continue;
      }
      if (name.to() <= figure.from() && !isParted(line, name.to(), figure.from())) {
        before = name;
      }
      if (behind == null && name.from() >= figure.to() && isNear(line, figure.to(), name.from())) {
        behind = name;
      }
    }
    if (before != null) {
      return before.text();
    }
    return behind == null ? null : behind.text();
  }

  /** "A rival supplier announced": a company without a name is another one. */
  private static @Nullable String unnamed(Line line) {
    if (!line.word(0).equals("a")
        && !line.word(0).equals("an")
        && !line.word(0).equals("another")) {
      return null;
    }
    for (int i = Math.min(3, line.size() - 1); i > 0; i--) {
      if (KINDS.contains(line.word(i))) {
        return line.text(1, i + 1).toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  private boolean isCompany(CompanyName name) {
    return evidence.getOrDefault(name.text(), 0) > 1 && !persons.contains(name.text());
  }

  private static boolean isParted(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.word(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.figureAt(i) != null || line.word(i).equals(";")) {
        return false;
      }
    }
    String link = line.word(to - 1);
    return link.equals("at")
        || link.equals("by")
        || link.equals("from")
        || link.equals("for")
        || link.equals("of");
  }

  private int points(Line line, CompanyName name) {
    if (persons.contains(name.text())
        || (places.contains(name.text()) && !known.contains(name.text()))
        || isOther(line, name)) {
      return 0;
    }
    int points = known.contains(name.text()) ? 3 : 0;
    String next = line.word(name.to());
    String second = line.word(name.to() + 1);
    if (next.equals("'s") && OWNED.contains(second)) {
      points += 3;
    }
    if (hasCompanyWord(line, name)) {
      points += 3;
    }
    if (SPEAKS.contains(next)
        || (Word.HAVE.has(next) && (SPEAKS.contains(second) || second.equals("not")))) {
      points += line.has(name.to() + 1, name.to() + 14, ITSELF) ? 2 : 1;
    } else if (ACTS.contains(next) || AT_WORK.contains(next)) {
      // two names in a row may be a person's
      points += name.text().indexOf(' ') > 0 ? 1 : 2;
    }
    if (next.equals(".") && name.from() == 0) {
      points += 2;
    }
    if (name.from() == 0 && next.equals(",") && Word.DETERMINER.has(second)) {
      points += 2;
    }
    boolean apposition = next.equals(",") || next.equals("--") || next.equals("-");
    if (apposition && isKind(line, name.to() + 1, name.to() + 8)) {
      points += 2;
    }
    if (next.equals("(") && line.figureAt(name.to() + 1) != null) {
      points += 2;
    }
    String before = line.word(name.from() - 1);
    if (before.equals("at") && line.has(name.from() - 5, name.from() - 1, AT_WORK)) {
      points += 2;
    }
    return points;
  }

  private static boolean isOther(Line line, CompanyName name) {
    for (int i = name.from(); i < name.to(); i++) {
      String low = line.word(i);
      if (MEDIA.contains(low) || WORKERS_BODIES.contains(low)) {
        return true;
      }
    }
    String before = line.word(name.from() - 1);
    boolean placed = PLACED.contains(before);
    boolean quoting =
        QUOTING.contains(line.word(name.to() + 1)) && line.word(name.to()).equals(",");
    boolean union =
        line.word(name.to()).equals(",") && line.has(name.to() + 1, name.to() + 6, WORKERS_BODIES);
    boolean analysts = line.has(name.from() - 2, name.from(), ANALYSTS);
    return placed || quoting || union || analysts;
  }

  private static final Set<String> PLACED = WordSet.of("in near outside");

  /** A person's name that the article gives in full somewhere. */
  private static boolean isInBook(Line line, CompanyName name, NameBook book) {
    return !hasCompanyWord(line, name) && book.fullName(lastWord(name.text())) != null;
  }

  private static final Set<String> QUOTING = WordSet.of("quoting citing relying");
  private static final Set<String> ANALYSTS = WordSet.of("analysts analyst economists economist");

  private static boolean isPerson(Line line, CompanyName name) {
    String before = line.word(name.from() - 1);
    if (CompanyName.POSTS.contains(before)
        || (SpeakerWords.TITLES.contains(before) && before.length() > 3)) {
      return true;
    }
    if (before.equals(",") && CompanyName.POSTS.contains(line.word(name.from() - 2))) {
      return true;
    }
    boolean two = name.text().indexOf(' ') > 0;
    if (!two || hasCompanyWord(line, name)) {
      return false;
    }
    boolean post =
        line.word(name.to()).equals(",")
            && line.has(name.to() + 1, name.to() + 6, CompanyName.POSTS)
            && !isKind(line, name.to() + 1, name.to() + 6);
    return post
        || SPEECH.contains(line.word(name.to()))
        || SPEECH.contains(line.word(name.from() - 1));
  }

  private static final Set<String> SPEECH =
      WordSet.of("told wrote said says explained argued warned tweeted tells writes visited");

  /** "a chip maker", but not "the maker's chairman". */
  private static boolean isKind(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (KINDS.contains(line.word(i)) && !line.word(i + 1).equals("'s")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCompanyWord(Line line, CompanyName name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (CompanyName.SUFFIXES.contains(line.word(i)) || COMPANY_WORDS.contains(line.word(i))) {
        return name.to() - name.from() > 1;
      }
    }
    return false;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
