package io.tallywire.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts from a source's name what was caught with it: words before the name ("But Anna Roy", "ago
 * Norcar", "monthly Herald"), what it did or where it said so ("report sent", "Anna Roy in a
 * memo"), and another name in front of it ("last communique the Oslo army"). Makes no name of what
 * is none.
 */
final class NameTrim {
  private NameTrim() {}

  private static final Set<String> LEADS =
      WordSet.of(
          "but yet so ago nightfall midnight noon dawn dusk monthly weekly daily quarterly nation"
              + " provisional preliminary half-hour s");

  /** "the news comes days after Norcar": who speaks stands behind. */
  private static final Set<String> CLAUSES = WordSet.of("after when because while since before");

  private static final Set<String> ARTICLES = WordSet.of("the a an");
  private static final Set<String> ENDS =
      WordSet.of(
          "spoke speaks speak sent drawn run seen shown given put there then here shared released obtained");
  private static final Set<String> TAILS = WordSet.of("by up out to of for from with in on at");
  private static final Set<String> PAPERS =
      WordSet.of(
          "turn memo statement letter post tweet note interview briefing message speech email");

  static Source of(Source source) {
    List<String> words = new ArrayList<>();
    NameWords name = new NameWords(source.name());
    while (name.next()) {
      words.add(name.word());
    }
    if (words.size() > 1 && CROWDS.contains(head(words))) {
      return Source.of("organisers");
    }
    int from = begin(words);
    int to = end(words, from);
    boolean plain = words.size() < 2 || source.name().indexOf('(') >= 0;
    return plain || from >= to || (from == 0 && to == words.size())
        ? source
        : Source.of(BodyNames.normal(String.join(" ", words.subList(from, to)), null));
  }

  /** "a rally across the harbour claimed 40": those who held it. */
  private static final Set<String> CROWDS = WordSet.of("rally march protest demonstration");

  private static String head(List<String> words) {
    int head = 0;
    while (head + 1 < words.size() && !Word.PREPOSITION.has(words.get(head + 1))) {
      head++;
    }
    return words.get(head);
  }

  private static int begin(List<String> words) {
    int from = 0;
    for (int i = 1; i + 1 < words.size(); i++) {
      String before = words.get(i - 1);
      boolean article = words.get(i).equals("the");
      if (CLAUSES.contains(words.get(i))) {
        boolean of = ARTICLES.contains(words.get(i + 1)) && i + 2 < words.size();
        from = of ? i + 2 : i + 1;
      }
      boolean title = i == 1 && isCapital(before) && isCapital(words.get(2));
      if (article && !title && !Word.PREPOSITION.has(before) && !Word.CONJUNCTION.has(before)) {
        from = i + 1;
      }
    }
    while (from + 1 < words.size() && LEADS.contains(low(words.get(from)))) {
      from++;
    }
    return from;
  }

  private static int end(List<String> words, int from) {
    int to = words.size();
    for (int i = from + 1; i + 1 < to; i++) {
      boolean aside = words.get(i).equals("in") && PAPERS.contains(words.get(to - 1));
      boolean close = i + 2 == to || words.get(i + 1).equals("a") || words.get(i + 1).equals("an");
      if (aside && close) {
        to = i;
      }
    }
    int tail = to;
    while (tail - 1 > from && TAILS.contains(words.get(tail - 1))) {
      tail--;
    }
    boolean ends = tail - 1 > from && ENDS.contains(words.get(tail - 1));
    boolean loose = tail < to && LOOSE.contains(words.get(to - 1));
    return ends ? tail - 1 : loose || isAdverb(words.get(to - 1)) ? to - 1 : to;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static boolean isAdverb(String word) {
    return ADVERBS.contains(word);
  }

  /** "the estimate from": what came from there is told elsewhere. */
  private static final Set<String> LOOSE = WordSet.of("from in with at to of for");

  private static final Set<String> ADVERBS =
      WordSet.of(
          "nonetheless nevertheless however meanwhile instead separately later also then too though"
              + " themselves himself herself itself alone still");

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
