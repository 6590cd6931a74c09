package io.tallywire.quantity;

import static io.tallywire.quantity.Rule.rule;

import io.tallywire.text.Lexicon;
import java.util.List;
import java.util.Set;

/** Words that stand for an amount without a figure; their ends are soft. */
final class VagueRules {
  private static final Set<String> AFTER_SCORES =
      Lexicon.of("of more were are killed dead injured wounded have had");

  private static final Unit DAYS = Unit.of(Unit.Kind.DURATION, "days", "days", "1");

  static final List<Rule> ROWS =
      List.of(
          rule("several", "several", c -> c.vaguely(3, 9)).reads("several barges sank", "3..9?"),
          rule("a few", "(a few|a handful of)", c -> c.vaguely(3, 9)).reads("a few boats", "3..9?"),
          rule("a couple of", "a couple of", c -> c.vaguely(2, 3))
              .reads("a couple of trains", "2..3?"),
          rule("several dozen", "(several|a few|many) (dozen|dozens) [of]", c -> c.vaguely(24, 99))
              .reads("several dozen marchers", "24..99?"),
          rule("a couple of dozen", "a couple [of] dozen", c -> c.vaguely(24, 36))
              .reads("a couple of dozen goats", "24..36?"),
          rule("several hundred", "(several|many) (hundred|hundreds)", c -> c.vaguely(300, 999))
              .reads("several hundred tents", "300..999?"),
          rule("a few hundred", "[a] few (hundred|hundreds)", c -> c.vaguely(200, 999))
              .reads("a few hundred fans", "200..999?"),
          rule("a couple of hundred", "a couple [of] hundred", c -> c.vaguely(200, 300))
              .reads("a couple hundred pages", "200..300?"),
          rule(
                  "several thousand",
                  "(several|many) (thousand|thousands)",
                  c -> c.vaguely(3_000, 9_999))
              .reads("several thousand cars", "3000..9999?"),
          rule("a few thousand", "[a] few (thousand|thousands)", c -> c.vaguely(2_000, 9_999))
              .reads("a few thousand votes", "2000..9999?"),
          rule("a couple of thousand", "a couple [of] thousand", c -> c.vaguely(2_000, 3_000))
              .reads("a couple of thousand trees", "2000..3000?"),
          rule(
                  "several hundred thousand",
                  "(several|many|a few) hundred (thousand|thousands)",
                  c -> c.vaguely(300_000, 999_999))
              .reads("several hundred thousand bees", "300000..999999?"),
          rule(
                  "several million",
                  "(several|many|a few) (million|millions)",
                  c -> c.vaguely(3_000_000, 9_999_999))
              .reads("several million voters", "3000000..9999999?"),
          rule(
                  "several billion",
                  "(several|many|a few) (billion|billions)",
                  c -> c.vaguely(3_000_000_000L, 9_999_999_999L))
              .reads("several billion dollars", "3000000000..9999999999? USD"),
          rule(
                  "within days",
                  "(within|a matter of|in a matter of) days",
                  c -> c.vaguely(2, 6).in(DAYS))
              .reads("It could end within days.", "2..6? days"),
          rule(
                  "within weeks",
                  "(within|a matter of|in a matter of) weeks",
                  c -> c.vaguely(14, 28).in(DAYS))
              .reads("The bridge opens in a matter of weeks.", "14..28? days"),
          rule(
                  "within months",
                  "(within|a matter of|in a matter of) months",
                  c -> c.vaguely(61, 183).in(DAYS))
              .reads("It may fail within months.", "61..183? days"),
          rule("dozens and dozens", "dozens (and|upon) dozens", c -> c.vaguely(24, 99))
              .reads("dozens and dozens of cows", "24..99?"),
          rule("hundreds and hundreds", "hundreds (and|upon) hundreds", c -> c.vaguely(200, 999))
              .reads("hundreds upon hundreds of cows", "200..999?"),
          rule(
                  "thousands and thousands",
                  "thousands (and|upon) thousands",
                  c -> c.vaguely(2_000, 9_999))
              .reads("thousands and thousands of cows", "2000..9999?"),
          rule("dozens", "dozens", c -> c.vaguely(24, 99)).reads("dozens of cows", "24..99?"),
          rule("scores", "scores", c -> c.vaguely(40, 199))
              .when(c -> AFTER_SCORES.contains(c.after()))
              .reads("scores of cyclists", "40..199?")
              .ignores("test scores fell"),
          rule("hundreds", "hundreds", c -> c.vaguely(200, 999))
              .reads("hundreds of bats", "200..999?"),
          rule("thousands", "thousands", c -> c.vaguely(2_000, 9_999))
              .reads("thousands of bricks", "2000..9999?"),
          rule("millions", "millions", c -> c.vaguely(2_000_000, 9_999_999))
              .reads("millions of eggs", "2000000..9999999?"),
          rule("billions", "billions", c -> c.vaguely(2_000_000_000L, 9_999_999_999L))
              .reads("billions of dollars", "2000000000..9999999999? USD"),
          rule(
                  "tens of thousands",
                  "[many|several] tens of thousands",
                  c -> c.vaguely(20_000, 99_999))
              .reads("tens of thousands of birds", "20000..99999?"),
          rule("hundreds of thousands", "hundreds of thousands", c -> c.vaguely(200_000, 999_999))
              .reads("hundreds of thousands of litres", "200000..999999? litres"),
          rule("tens of millions", "tens of millions", c -> c.vaguely(20_000_000, 99_999_999))
              .reads("tens of millions of masks", "20000000..99999999?"),
          rule(
                  "hundreds of millions",
                  "hundreds of millions",
                  c -> c.vaguely(200_000_000, 999_999_999))
              .reads("hundreds of millions of fish", "200000000..999999999?"),
          rule(
                  "tens of billions",
                  "tens of billions",
                  c -> c.vaguely(20_000_000_000L, 99_999_999_999L))
              .reads("tens of billions of yen", "20000000000..99999999999? JPY"),
          rule(
                  "hundreds of billions",
                  "hundreds of billions",
                  c -> c.vaguely(200_000_000_000L, 999_999_999_999L))
              .reads("hundreds of billions of stars", "200000000000..999999999999?"));

  private VagueRules() {}
}
