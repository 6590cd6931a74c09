package io.tallywire.quantity;

import io.tallywire.text.Lexicon;
import java.util.Set;

/** A few nouns that show that the digits before them count something. */
final class Nouns {
  private static final Set<String> PEOPLE =
      Lexicon.of(
          "people persons men women children police personnel staff dead killed injured"
              + " wounded missing troops aircraft crew cattle per percent more other others new"
              + " or additional armed");

  private static final Set<String> UNITS =
      Lexicon.of(
          "km kilometre kilometer mile metre meter inch foot yard acre hectare tonne ton"
              + " hour minute second day week month year percent per pc dollar euro litre liter"
              + " kg sq square hp degree celsius fahrenheit cm mm yen yuan barrel pound");

  private Nouns() {}

  static boolean isPeople(String word) {
    return PEOPLE.contains(word);
  }

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }
}
