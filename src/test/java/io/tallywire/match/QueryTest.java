package io.tallywire.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

  @Test
  void and_binds_tighter_than_or() {
    assertThat(printed("storm AND flood* OR \"power outage\"~3"))
        .isEqualTo("(or (and storm flood*) (near 3 power outage))");
  }

  @Test
  void words_side_by_side_are_all_wanted() {
    assertThat(printed("storm flood NOT football")).isEqualTo("(and storm flood (not football))");
  }

  @Test
  void the_signs_of_programmers_are_read_too() {
    assertThat(printed("storm | flood & dam")).isEqualTo("(or storm (and flood dam))");
  }

  @Test
  void brackets_bind_tightest() {
    assertThat(printed("(storm OR flood) AND (dam NOT (beaver OR film))"))
        .isEqualTo("(and (or storm flood) (and dam (not (or beaver film))))");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          storm and flood or gale        | (or (and storm flood) gale)
          "and" or "not"                 | (or and not)
          “power outage”                 | (phrase power outage)
          "north korea*" troops          | (and (phrase north korea*) troops)
          North-Korea*                   | (phrase north korea*)
          São Paulo                      | (and sao paulo)
          Saõ                            | sao
          D.P.R.K. OR U.N.               | (or dprk un)
          Pyongyang's                    | pyongyang
          "storm"                        | storm
          "storm"~5                      | storm
          "a dam - and its lake"         | (phrase a dam and its lake)
          storm, flood                   | (and storm flood)
          storm(flood)"dam"              | (and storm flood dam)
          ((storm))                      | storm
          flood*, storm                  | (and flood* storm)
          storm NOT (NOT flood)          | (and storm (not (not flood)))
          storm (flood OR NOT film)      | (and storm (or flood (not film)))
          3,000 -5                       | (and 3,000 5)
          """)
  void a_query_is_read_as(String typed, String tree) {
    assertThat(printed(typed)).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          storm AND                |         ^  | a word, a "phrase" or ( is missing at the end
          OR storm                 |^           | a word, a "phrase" or ( is missing before 'OR'
          storm AND OR flood       |          ^ | a word, a "phrase" or ( is missing before 'OR'
          (storm                   |^           | this ( is not closed: a ) is missing
          storm)                   |     ^      | there is no ( for this )
          storm ()                 |       ^    | a word, a "phrase" or ( is missing before ')'
          a "storm flood           |  ^         | this " opens a phrase that does not end: a second " is missing
          storm ""                 |      ^     | there is no word between the quotes
          storm f*d                |       ^    | a * can stand only at the end of a word, as in flood*
          storm *                  |      ^     | a * can stand only at the end of a word, as in flood*
          "f*d storm"              |  ^         | a * can stand only at the end of a word, as in flood*
          storm~2                  |     ^      | a ~ can stand only after a phrase, as in "power outage"~5
          "a b"~                   |     ^      | after ~ a number from 0 to 100 is missing, as in "power outage"~5
          "a b"~101                |     ^      | after ~ a number from 0 to 100 is missing, as in "power outage"~5
          "a b"~99999999999        |     ^      | after ~ a number from 0 to 100 is missing, as in "power outage"~5
          storm -film              |      ^     | to leave something out, write NOT before it, as in: storm NOT football
          storm +                  |      ^     | '+' has no letter or digit to look for
          NOT storm                |^           | this NOT stands alone and would match nearly everything: write what to look for beside it, as in: storm NOT football
          storm OR NOT film        |         ^  | this NOT stands alone and would match nearly everything: write what to look for beside it, as in: storm NOT football
          NOT NOT storm            |    ^       | a word, a "phrase" or ( is missing before 'NOT'
          """,
      ignoreLeadingAndTrailingWhitespace = false)
  void a_mistake_is_pointed_at(String typed, String caret, String problem) {
    String query = typed.strip();

    assertThatThrownBy(() -> Query.parse(query))
        .isInstanceOf(QueryException.class)
        .hasMessage(
            "cannot read the query: "
                + problem.strip()
                + "\n"
                + query
                + "\n"
                + caret.stripTrailing());
  }

  @Test
  void a_mistake_in_a_long_query_is_shown_with_what_stands_around_it() {
    String query = "storm ".repeat(20) + "\n) " + "flood ".repeat(20);

    assertThatThrownBy(() -> Query.parse(query))
        .hasMessage(
            """
            cannot read the query: there is no ( for this )
            …rm storm storm storm storm storm storm  ) flood flood flood …
                                                     ^\
            """);
  }

  @Test
  void an_empty_query_is_refused() {
    assertThatThrownBy(() -> Query.parse(" \n"))
        .isInstanceOf(QueryException.class)
        .hasMessage("the query is empty: a word, a \"phrase\" or ( is missing");
  }

  @Test
  void a_query_may_have_1000_characters_and_no_more() throws QueryException {
    assertThat(Query.parse("x".repeat(1000)).text()).hasSize(1000);
    assertThatThrownBy(() -> Query.parse("x".repeat(1001)))
        .isInstanceOf(QueryException.class)
        .hasMessage("the query is too long: 1,001 characters, and at most 1,000 are read");
  }

  @Test
  void a_query_may_have_50_brackets_and_no_more() throws QueryException {
    assertThat(printed("(".repeat(50) + "storm" + ")".repeat(50))).isEqualTo("storm");
    assertThatThrownBy(() -> Query.parse("(".repeat(51) + "storm" + ")".repeat(51)))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("cannot read the query: it has more than 50 brackets\n");
    assertThatThrownBy(() -> Query.parse("(a) ".repeat(51)))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("cannot read the query: it has more than 50 brackets\n");
  }

  @Test
  void a_query_keeps_the_words_that_were_typed() throws QueryException {
    assertThat(Query.parse("Storm  AND (Flood)").text()).isEqualTo("Storm  AND (Flood)");
  }

  private static String printed(String typed) {
    return Query.of(typed).printed();
  }
}
