package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bodies an article has named so far, in order: "the agency" or "the spy agency" leads back to
 * the last one it fits. Not shared between articles.
 */
final class BodyBook {
  private static final Set<String> PAPERS =
      WordSet.of("newspaper times post journal herald tribune guardian telegraph mail gazette");

  /** What else a body may be called by a bare noun, beside the noun in its own name. */
  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry(
              "agency", WordSet.of("agency bureau nis reuters bloomberg afp dpa tass interfax")),
          Map.entry("bureau", WordSet.of("bureau")),
          Map.entry("force", WordSet.of("police")),
          Map.entry("service", WordSet.of("service nis")),
          Map.entry("ministry", WordSet.of("ministry")),
          Map.entry("department", WordSet.of("department pentagon")),
          Map.entry("office", WordSet.of("office")),
          Map.entry("institute", WordSet.of("institute")),
          Map.entry("institution", WordSet.of("institute institution university")),
          Map.entry("university", WordSet.of("university")),
          Map.entry("centre", WordSet.of("centre center")),
          Map.entry("center", WordSet.of("centre center")),
          Map.entry("commission", WordSet.of("commission")),
          Map.entry("committee", WordSet.of("committee")),
          Map.entry("council", WordSet.of("council")),
          Map.entry("command", WordSet.of("command")),
          Map.entry("authority", WordSet.of("authority")),
          Map.entry("staff", WordSet.of("staff")),
          Map.entry("union", WordSet.of("union")),
          Map.entry("association", WordSet.of("association")),
          Map.entry("foundation", WordSet.of("foundation")),
          Map.entry("charity", WordSet.of("charity foundation fund trust")),
          Map.entry(
              "group",
              WordSet.of(
                  "group charity association coalition alliance network movement observatory "
                      + "watch front campaign federation")),
          Map.entry("organisation", WordSet.of("organisation organization who iom")),
          Map.entry("organization", WordSet.of("organisation organization who iom")),
          Map.entry("observatory", WordSet.of("observatory")),
          Map.entry("hospital", WordSet.of("hospital")),
          Map.entry("bank", WordSet.of("bank")),
          Map.entry("airline", WordSet.of("airline airlines airways")),
          Map.entry(
              "company",
              WordSet.of(
                  "company corp corporation inc ltd plc group airlines airways motors industries "
                      + "energy oil")),
          Map.entry("front", WordSet.of("front")),
          Map.entry("newspaper", PAPERS),
          Map.entry("paper", PAPERS),
          Map.entry("government", WordSet.of("government")));

  /** Descriptions of several words and the words of which a name must have one. */
  private static final Map<String, Set<String>> DESCRIPTIONS =
      Map.of(
          "spy agency", WordSet.of("intelligence nis security"),
          "intelligence agency", WordSet.of("intelligence nis security"),
          "intelligence service", WordSet.of("intelligence nis security"),
          "think tank", WordSet.of("institute centre center foundation council"),
          "general staff", WordSet.of("general"));

  private record Named(Set<String> words, Source source) {}

  /** So many of the bodies named last are looked at. */
  private static final int LONGEST = 200;

  private final List<Named> named = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  /** Notes a body that speaks or is spoken of in these words. */
  void add(String name, Source source) {
    String low = low(name);
    int owner = low.indexOf("'s ");
    if (owner > 0) {
      names.add(low.substring(owner + 3));
    }
    if (names.add(low) || !isLast(source)) {
      named.add(new Named(words.computeIfAbsent(low, BodyBook::wordsOf), source));
    }
    if (named.size() > 2 * LONGEST) {
      named.subList(0, LONGEST).clear();
    }
  }

  private boolean isLast(Source source) {
    return !named.isEmpty() && named.getLast().source().equals(source);
  }

  private static Set<String> wordsOf(String low) {
    return Set.copyOf(Arrays.asList(low.strip().split(" ")));
  }

  private static String low(String words) {
    return words.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
  }

  /** Whether a body of just this name has spoken or was named. */
  boolean isNamed(String words) {
    return names.contains(low(words));
  }

  /** Notes the bodies that a line names in capitals: "Harbour Institute". */
  void pass(Line line, NameBook book) {
    List<Token> tokens = line.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = BodyPhrase.end(tokens, i);
      if (end - i > 1 && isBody(tokens, i, end)) {
        boolean article = Word.DETERMINER.has(line.word(i)) && i + 1 < end;
        String text = line.text(article ? i + 1 : i, end).replace('’', '\'');
        @Nullable Source known = book.body(text);
        add(text, known != null ? known : Source.of(BodyNames.normal(text, null)));
      }
      if (end > i) {
        apposed(line, i, end, book);
      }
      i = Math.max(end, i + 1);
    }
  }

  /** "the Norland Metal union", "news agency NNA": what it is stands beside its name. */
  private void apposed(Line line, int start, int to, NameBook book) {
    int from = Word.DETERMINER.has(line.word(start)) && start + 1 < to ? start + 1 : start;
    @Nullable String kind = kind(line, to) ? line.word(to) : null;
    if (kind == null && start > 0 && kind(line, start - 1)) {
      kind = line.word(start - 1);
    }
    boolean place = to - from == 1 && Places.byAdjective(line.word(from)) != null;
    if (kind == null || place || DateWords.isDateWord(line.word(from))) {
      return;
    }
    String text = line.text(from, to).replace('’', '\'');
    if (isNamed(text + " " + kind)) {
      return;
    }
    @Nullable Source known = book.body(text);
    add(text + " " + kind, known != null ? known : Source.of(BodyNames.normal(text, null)));
  }

  /** Whether the article calls that body a union. */
  boolean isUnion(Source source) {
    for (Named body : named) {
      if (body.source().equals(source) && body.words().contains("union")) {
        return true;
      }
    }
    return false;
  }

  private static boolean kind(Line line, int i) {
    return i < line.size() && !line.token(i).isCapitalised() && APPOSED.contains(line.word(i));
  }

  private static final Set<String> APPOSED =
      WordSet.of("union newsletter charity newspaper airline agency broadcaster");

  private static boolean isBody(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (KINDS.containsKey(tokens.get(i).norm())) {
        return true;
      }
    }
    return KINDS.containsKey(tokens.get(from).norm()) && to - from > 2;
  }

  /** The last body that a definite description in small letters fits, or null. */
  @Nullable Source last(String description) {
    String head = description.substring(description.lastIndexOf(' ') + 1);
    @Nullable Set<String> kinds = DESCRIPTIONS.get(description);
    if (kinds == null) {
      kinds = KINDS.get(head);
    }
    if (kinds == null) {
      return null;
    }
    Set<String> needed =
        DESCRIPTIONS.containsKey(description) || description.equals(head)
            ? Set.of()
            : wordsOf(description.substring(0, description.length() - head.length()));
    for (Named body : named.reversed()) {
      if (body.words().containsAll(needed) && kinds.stream().anyMatch(body.words()::contains)) {
        return body.source();
      }
    }
    return KINDLESS.contains(description) ? lastShort() : null;
  }

  /** "the union" for a body known only by its capitals. */
  private @Nullable Source lastShort() {
    for (Named body : named.reversed()) {
      String name = body.source().name();
      if (BodyPhrase.isShortName(name.substring(name.lastIndexOf(' ') + 1))) {
        return body.source();
      }
    }
    return null;
  }

  private static final Set<String> KINDLESS =
      WordSet.of(
          "union group agency newsletter network charity organisation organization confederation");
}
