package io.tallywire.text;

import java.util.Set;

/** Words that carry a full stop of their own, and words that begin sentences after one. */
final class Abbreviations {
  /** Never the end of a sentence: something has to follow. */
  static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "fr", "hon", "gen", "lt", "col", "maj",
          "capt", "cpt", "sgt", "cpl", "pvt", "pfc", "cmdr", "cdr", "adm", "brig", "sen", "sens",
          "rep", "reps", "gov", "govs", "pres", "supt", "insp", "det", "st", "ste", "mt", "vs",
          "approx", "sq", "fig", "figs", "vol", "cf", "ca", "e.g", "i.e", "viz", "a.k.a", "al",
          "op", "ed", "eds", "est", "atty", "asst", "assoc", "dept", "mme", "mlle", "sra", "dist",
          "incl", "excl", "sec", "comdr", "amb", "treas", "pp");

  /** Not the end where a number follows. */
  static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "no", "nos", "nr", "p", "art", "ch", "para", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec", "tel", "ext", "rs");

  /** May end a sentence: it does where the next word is one that begins sentences. */
  static final Set<String> TRAILING =
      Set.of(
          "u.s", "u.k", "u.n", "e.u", "u.s.a", "u.s.s.r", "u.a.e", "d.c", "n.y", "l.a", "a.m",
          "p.m", "b.c", "a.d", "ph.d", "m.d", "b.a", "m.a", "inc", "co", "corp", "ltd", "plc",
          "bros", "etc", "jr", "sr", "esq", "km", "mi", "ft", "cm", "kg", "lb", "lbs", "oz", "ave",
          "blvd", "rd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
          "nov", "dec", "calif", "conn", "fla", "ill", "kan", "mass", "mich", "minn", "pa", "tenn",
          "tex", "va", "vt", "wash", "wis", "md", "m.p.h", "r", "d", "mln", "bn", "yrs", "hrs");

  /** Words that begin a sentence rather than go on after an abbreviation. */
  static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "it",
          "its",
          "he",
          "she",
          "they",
          "we",
          "you",
          "but",
          "and",
          "or",
          "so",
          "yet",
          "if",
          "as",
          "for",
          "from",
          "with",
          "by",
          "when",
          "while",
          "where",
          "after",
          "before",
          "since",
          "this",
          "that",
          "these",
          "those",
          "there",
          "his",
          "her",
          "their",
          "our",
          "my",
          "what",
          "how",
          "why",
          "who",
          "some",
          "many",
          "most",
          "all",
          "more",
          "no",
          "not",
          "another",
          "both",
          "each",
          "one",
          "two",
          "three",
          "several",
          "dozens",
          "hundreds",
          "thousands",
          "although",
          "though",
          "because",
          "despite",
          "during",
          "however",
          "meanwhile",
          "officials",
          "police",
          "under",
          "until",
          "according",
          "about",
          "nearly",
          "over",
          "between",
          "still",
          "now",
          "then",
          "also",
          "only",
          "other",
          "others",
          "few",
          "earlier",
          "later",
          "last",
          "even",
          "i",
          "is",
          "was",
          "to",
          "of");

  private Abbreviations() {}
}
