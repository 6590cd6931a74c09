package io.tallywire.quantity;

/** What sort of amount a phrase speaks of. */
public enum QuantityForm {
  /** Persons or things, or a bare number: "12 people", "dozens", "1,463". */
  COUNT,
  /** So much of a unit of measure: money, area, distance, duration, temperature, magnitude. */
  MEASURE,
  /** A part of a base, in percent: "40 percent", "about half", "one in three". */
  SHARE,
  /** So many times a base: "twice", "four times", "tenfold". */
  MULTIPLE,
  /** How old somebody or something is; it only identifies. */
  AGE,
  /** One that is picked out of many: "one of the soldiers". */
  PICK
}
