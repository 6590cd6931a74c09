package io.tallywire.claim;

/** How a measure's words stand to the figure they give a meaning to. */
enum Shape {
  /** The counted noun itself, or a modifier in front of it: "200 deaths", "30 captured sailors". */
  NOUN,
  /** Said of what is counted: "12 people died", "40 are missing". */
  AFTER,
  /** Like {@link #AFTER}, in a form that is also the active past: "were killed", not "killed 3". */
  PASSIVE,
  /** A verb whose object is counted: "killed 12", "deploying 3,000 troops". */
  BEFORE,
  /** A count's own name: "the death toll rose to 12", "a crowd of 300". */
  TOLL,
  /** What a noun is counted for when no other rule reads the figure: "thousands of protesters". */
  BARE
}
