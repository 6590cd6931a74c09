package io.tallywire.quantity;

import static io.tallywire.quantity.Rule.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that say how firmly, and on which side, an amount holds. */
final class BoundRules {
  static final List<Rule> ROWS =
      List.of(
          rule(
                  "about <n>",
                  "(about|around|some|roughly|approximately|approx|approx .|circa|c ."
                      + "|an estimated|estimated"
                      + "|nearly|almost|close to|closer to|near|nearing|neared|approaching|virtually"
                      + "|~|\u2248|in the region of"
                      + "|in the order of|on the order of|somewhere around|estimated at"
                      + "|estimated to be|the best part of"
                      + "|as near as|getting on for|anywhere near|just about"
                      + "|just shy of|shy of|close on|not far short of|not far off|not quite|barely|scarcely"
                      + "|hardly|perhaps|maybe|possibly|something like|in the neighbourhood of"
                      + "|in the neighborhood of|in the vicinity of|of the order of|give or take"
                      + "|roughly speaking|an approximate|an average of about) [\"] [about|a] <n>",
                  BoundRules::about)
              .reads("about 11,000 soldiers", "~ 11000")
              .reads("an estimated 40 boats", "~ 40")
              .reads("~50 tents", "~ 50")
              .reads("not far short of 5,000 fans", "~ 5000")
              .reads("close on 500 fans", "~ 500")
              .reads("barely 300 fans", "~ 300")
              .reads("\"nearly\" 300 fans", "~ 300")
              .reads("perhaps 40 boats", "~ 40")
              .ignores("some hundreds of boats")
              .reads("nearly two-thirds", "~ 66.66666666666667 percent")
              .ignores("they talked about it")
              .ignores("Not quite: 40 came."),
          rule("<n>-strong", "<n> [-] strong", c -> c.bounded("n", Bound.APPROX))
              .reads("a 40,000-strong march", "~ 40000"),
          rule(
                  "<n> or so",
                  "<n> (or so|or thereabouts|more or less|, give or take|- odd|- ish|odd)",
                  c -> c.bounded("n", Bound.APPROX))
              .reads("40 or so boats", "~ 40"),
          rule(
                  "more than <n>",
                  "[well|far|just|slightly|considerably|significantly|a little|a bit|much"
                      + "|substantially] (more than|over|upwards of|upward of|exceeding|exceeds"
                      + "|exceeded|surpassing|surpassed|topped|topping|tops|passed|passes|pass"
                      + "|passing|surpass|surpasses|in excess of|north of|greater than|higher than"
                      + "|above|beyond|larger than|bigger than|>) [\"] [about|a|a total of] <n>",
                  c -> c.bounded("n", Bound.MORE_THAN))
              .reads("more than 12,000 homes", "> 12000")
              .reads("upwards of 40", "> 40")
              .reads("\"well over\" 40 boats", "> 40")
              .reads("well over $5 million", "> 5000000 USD")
              .ignores("more than once"),
          rule(
                  "<n> plus",
                  "<n> (plus|+|- plus|and counting|and above|and over|and up)",
                  c -> c.bounded("n", Bound.MORE_THAN))
              .reads("3,000-plus guests", "> 3000")
              .reads("50+ boats", "> 50"),
          rule(
                  "at least <n>",
                  "(at least|at the very least|no fewer than|no less than|not less than"
                      + "|not fewer than|a minimum of|minimum of|minimum|at a minimum|a least"
                      + "|\u2265|as few as|as little as|a good|a clear) [\"] [about|a] <n>",
                  c -> c.bounded("n", Bound.AT_LEAST))
              .reads("at least 100 people", ">= 100")
              .reads("as few as 20 guests", ">= 20")
              .reads("a good 40 boats", ">= 40")
              .reads("no fewer than six", ">= 6"),
          rule(
                  "<n> or more",
                  "<n> (or more|or above|or over|or higher|or greater|at least|at the least)",
                  c -> c.bounded("n", Bound.AT_LEAST))
              .reads("100 or more villages", ">= 100"),
          rule(
                  "less than <n>",
                  "[well|far|just|slightly|a little|a bit|much|considerably] (fewer than"
                      + "|less than|under|below|lower than|smaller than|short of|<) [\"] [about|a] <n>",
                  c -> c.bounded("n", Bound.LESS_THAN))
              .reads("fewer than 50 beds", "< 50")
              .reads("under $10 per gram", "< 10 USD per gram"),
          rule(
                  "up to <n>",
                  "(up to|as many as|as much as|at most|at the most|no more than|not more than"
                      + "|no greater than|a maximum of|maximum of|maximum|max|\u2264|up to as many as"
                      + "|capped at|as high as|as far as|as long as) [\"]"
                      + " [about|a] <n>",
                  c -> c.bounded("n", Bound.AT_MOST))
              .reads("up to 300 wounded", "<= 300")
              .reads("as many as half a million people", "<= 500000"),
          rule(
                  "<n> or fewer",
                  "<n> (or fewer|or less|or under|or below|at most|at the most|tops|max)",
                  c -> c.bounded("n", Bound.AT_MOST))
              .reads("20 or fewer guests", "<= 20"),
          rule(
                  "exactly <n>",
                  "(exactly|precisely|just|only|a total of|a full|a record|in total|all"
                      + "|all of) <n>",
                  c -> c.bounded("n", c.amount("n").bound()))
              .reads("exactly 12 boats", "12"));

  private BoundRules() {}

  /** Words such as "dozens" are no firmer for an "about" before them. */
  private static @Nullable Amount about(Captures c) {
    return c.amount("n").bound() == Bound.VAGUE ? null : c.bounded("n", Bound.APPROX);
  }
}
