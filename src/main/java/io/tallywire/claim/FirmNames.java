package io.tallywire.claim;

/** Tells which names may be a firm's, to which "the company" leads back. Knows no firm by name. */
final class FirmNames {
  private FirmNames() {}

  /** A proper name that is no known body's, no country's and no paper's. */
  static boolean isFirm(String name) {
    if (!Character.isUpperCase(name.charAt(0)) || BodyNames.isKnown(name)) {
      return false;
    }
    NameWords words = new NameWords(name);
    while (words.next()) {
      String low = words.low();
      boolean first = words.isFirst() && !words.isLast() && low.equals("general");
      boolean many = words.isFirst() && words.isLast() && low.endsWith("ers");
      if (many) {
        return false;
      }
      if (first) {
        continue;
      }
      if (SpeakerWords.COUNTERS.contains(low)
          || SpeakerWords.ROLES.contains(low)
          || SpeakerWords.MEDIA.contains(low)
          || Places.byAdjective(low) != null
          || Places.byCountry(low) != null) {
        return false;
      }
    }
    return true;
  }
}
