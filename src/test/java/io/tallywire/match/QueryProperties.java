package io.tallywire.match;

import static io.tallywire.match.Articles.article;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.extract.Article;
import io.tallywire.match.Expression.And;
import io.tallywire.match.Expression.Near;
import io.tallywire.match.Expression.Not;
import io.tallywire.match.Expression.Or;
import io.tallywire.match.Expression.Phrase;
import io.tallywire.match.Expression.Word;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryProperties {

  @Property(tries = 1000)
  void whatever_is_typed_is_a_query_or_a_mistake_that_is_explained(@ForAll String typed) {
    readsOrExplains(typed);
  }

  @Property(tries = 1500)
  void whatever_is_built_of_signs_is_a_query_or_a_mistake_that_is_explained(
      @ForAll("signs") String typed) {
    readsOrExplains(typed);
  }

  @Property(tries = 1000)
  void a_match_is_what_the_tree_says(
      @ForAll("queries") String typed, @ForAll("texts") String title, @ForAll("texts") String text)
      throws QueryException {
    Query query = Query.parse("quake AND (" + typed + ")");
    Article article = article("Quake " + title, text);

    assertThat(query.matches(article))
        .as("%s on '%s' / '%s'", query.printed(), article.title(), text)
        .isEqualTo(holds(query.tree(), List.of(words(article.title()), words(text))));
  }

  @Property(tries = 100)
  void the_index_finds_what_a_single_query_finds(
      @ForAll("manyQueries") List<String> typed, @ForAll("texts") String text) {
    List<Topic> topics =
        IntStream.range(0, typed.size())
            .mapToObj(i -> {
              String needed = i % 2 == 0 ? "quake" : "(dam* OR flood)";
              Query query = Query.of(needed + " AND (" + typed.get(i) + ")");
              return new Topic("t" + i, "", query, "", null);
            })
            .toList();
    Article article = article("Quake", text);

    try (TopicIndex index = new TopicIndex(topics)) {
      assertThat(index.match(article))
          .extracting(match -> match.topic().id())
          .containsExactlyElementsOf(
              topics.stream()
                  .filter(topic -> topic.query().matches(article))
                  .map(Topic::id)
                  .sorted()
                  .toList());
    }
  }

  private static void readsOrExplains(String typed) {
    try {
      Query query = Query.parse(typed);
      assertThat(query.text()).isEqualTo(typed);
      assertThat(query.matches(article("a title", "a text"))).isIn(true, false);
    } catch (QueryException e) {
      assertThat(e.getMessage().lines().toList()).hasSizeBetween(1, 3);
      if (e.getMessage().startsWith("cannot read")) {
        assertThat(e.getMessage()).matches("(?s)cannot read the query: .+\\n.+\\n *\\^");
      }
    }
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of(
            "a",
            "b*",
            "AND",
            "OR",
            "NOT",
            "and",
            "(",
            ")",
            "\"",
            "“",
            "~",
            "~3",
            "*",
            "-",
            "-x",
            " ",
            " ",
            "\n",
            "\u0000",
            "🌋",
            "\uD83C",
            "é",
            "U.S.",
            "C++",
            "a:b",
            "/x/",
            "[1 TO 2]",
            "\\",
            "&&",
            "||",
            "don't",
            "٣",
            "北",
            "*️⃣")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("flood", "floods", "flooded", "dam", "dams", "damage", "lake", "Lake,")
        .list()
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> queries() {
    return queries(3);
  }

  @Provide
  Arbitrary<List<String>> manyQueries() {
    return queries().list().ofMinSize(1).ofMaxSize(8);
  }

  private Arbitrary<String> queries(int depth) {
    Arbitrary<String> simple =
        Arbitraries.oneOf(word(), quoted(""), quoted("~0"), quoted("~1"), quoted("~3"));
    if (depth == 0) {
      return simple;
    }
    Arbitrary<String> deeper = queries(depth - 1);
    return Arbitraries.oneOf(
        simple,
        joined(deeper, " OR "),
        joined(deeper, " AND "),
        joined(deeper, " "),
        deeper.map(query -> "(dam* OR NOT (" + query + "))"),
        deeper.map(query -> "(lake* NOT (" + query + "))"));
  }

  private static Arbitrary<String> joined(Arbitrary<String> queries, String sign) {
    return Combinators.combine(queries, queries).as((a, b) -> "(" + a + sign + b + ")");
  }

  private Arbitrary<String> quoted(String end) {
    return word()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(words -> words.stream().collect(joining(" ", "\"", "\"" + end)));
  }

  private Arbitrary<String> word() {
    return Arbitraries.of("flood", "flood*", "flooding", "dam", "dam*", "da*", "lake", "lakes");
  }

  /** The meaning of a tree, said once more without any library. */
  private static boolean holds(Expression tree, List<List<String>> parts) {
    return switch (tree) {
      case And and -> and.parts().stream().allMatch(part -> holds(part, parts));
      case Or or -> or.parts().stream().anyMatch(part -> holds(part, parts));
      case Not not -> !holds(not.part(), parts);
      case Word word -> parts.stream().flatMap(List::stream).anyMatch(w -> is(word, w));
      case Phrase phrase -> parts.stream().anyMatch(words -> phraseIn(words, phrase.words()));
      case Near near -> parts.stream().anyMatch(words -> nearIn(words, near));
    };
  }

  private static boolean phraseIn(List<String> words, List<Word> phrase) {
    return IntStream.rangeClosed(0, words.size() - phrase.size())
        .anyMatch(start ->
            IntStream.range(0, phrase.size())
                .allMatch(i -> is(phrase.get(i), words.get(start + i))));
  }

  private static boolean nearIn(List<String> words, Near near) {
    long wanted = near.words().stream().map(WordForms::term).distinct().count();
    int width = (int) Math.min(words.size(), wanted + near.others());
    return IntStream.rangeClosed(0, words.size() - width)
        .mapToObj(start -> words.subList(start, start + width))
        .anyMatch(window ->
            near.words().stream().allMatch(word -> window.stream().anyMatch(w -> is(word, w))));
  }

  private static boolean is(Word wanted, String word) {
    return wanted.prefix()
        ? word.startsWith(wanted.text())
        : Objects.equals(WordForms.term(wanted), WordForms.term(new Word(word, false)));
  }

  private static List<String> words(String text) {
    return Stream.of(text).flatMap(t -> WordForms.words(t).stream()).toList();
  }
}
