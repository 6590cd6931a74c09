package io.tallywire.quantity;

/** Whether an amount is the size of a change, and in which direction: "rose 5 percent". */
public enum Movement {
  NONE,
  UP,
  DOWN
}
