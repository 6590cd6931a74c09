package io.tallywire.quantity;

/** What can stand at a named place of a pattern. */
enum Slot {
  /** An amount that a lower layer has read; the only kind that can be captured. */
  AMOUNT,
  /** Any run of digits. */
  DIGITS,
  /** Digits that are a day of the month, with or without "th". */
  DAY,
  /** Digits that are a year by their size and by the words around them. */
  YEAR,
  /** Digits that could be a year by their size alone. */
  FOUR,
  /** The name of a month, with or without its full stop. */
  MONTH,
  /** Any number, in digits or in words. */
  NUMBER,
  /** A capitalised word. */
  NAME,
  /** Any word. */
  WORD;

  /** The kind of the slot called {@code name} in a pattern. */
  static Slot called(String name) {
    return switch (name) {
      case "digits" -> DIGITS;
      case "day" -> DAY;
      case "year" -> YEAR;
      case "four" -> FOUR;
      case "month" -> MONTH;
      case "number" -> NUMBER;
      case "Name" -> NAME;
      case "word" -> WORD;
      default -> AMOUNT;
    };
  }
}
