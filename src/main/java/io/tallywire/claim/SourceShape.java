package io.tallywire.claim;

/** How the words of a {@link SourceRule} stand to who asserts a figure and to the figure. */
enum SourceShape {
  /** A verb that reports by itself, before or behind what it reports: "the mayor said". */
  SAYS,
  /** A verb that reports only what follows with "that", a colon, a figure, or what it closes. */
  ADDS,
  /** A verb with a count as its object: "put the toll at 40", "gave a figure of 40". */
  GIVES,
  /** A verb that changes the speaker's own count: "cut its figure from 500 to 471". */
  CHANGES,
  /** A verb with a preposition, and a figure soon behind it: "spoke of 40 dead". */
  SPEAKS_OF,
  /** A verb with the figure as its object: "counted 40 dead". */
  COUNTS,
  /** A common verb with the figure as its object; only those who count can be its subject. */
  HAS,
  /** A force's own act with its count as the object: "police arrested 40". */
  ACTS,
  /** Words with the asserter behind them: "according to the mayor". */
  ACCORDING,
  /** "quoted the mayor as saying". */
  QUOTED,
  /** A participle with the asserter behind it: "the 40 reported by the mayor". */
  GIVEN_BY,
  /** A count's noun with its owner: "the mayor's tally", "a tally by the mayor". */
  TALLY,
  /** The asserter in brackets behind the figure, in front of a colon, or behind "for". */
  BESIDE;

  /** Whether these are verbs whose subject speaks. */
  boolean isSpeech() {
    return switch (this) {
      case SAYS, ADDS, GIVES, CHANGES, SPEAKS_OF, COUNTS, HAS, QUOTED -> true;
      case ACTS, ACCORDING, GIVEN_BY, TALLY, BESIDE -> false;
    };
  }
}
