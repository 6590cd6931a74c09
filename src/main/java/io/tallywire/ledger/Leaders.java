package io.tallywire.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom the news prints without a country, since every reader knows it. Data only; heads of state
 * and of government, and those who speak for armies at war.
 */
final class Leaders {
  /** One country a line; surnames as {@link SourceId} folds them. */
  private static final List<String> ROWS =
      List.of(
          "ukraine; zelensky, poroshenko, zaluzhny, syrsky, budanov, umerov, reznikov, kuleba, sybiha,"
              + " podolyak, yermak, kovalenko",
          "russia; putin, medvedev, lavrov, shoigu, belousov, gerasimov, peskov, konashenkov, zakharova,"
              + " nebenzia, yeltsin",
          "soviet-union; gorbachev, brezhnev, andropov, gromyko",
          "us; biden, trump, obama, bush, clinton, reagan, carter, blinken, austin, rubio, hegseth, kirby,"
              + " sullivan, pompeo, esper, rumsfeld",
          "israel; netanyahu, gallant, hagari, gantz, bennett, lapid, sharon, rabin, barak, olmert",
          "palestine; abbas, arafat, haniyeh, sinwar",
          "turkey; erdogan, akar, fidan, soylu",
          "syria; assad, sharaa",
          "iran; khamenei, rouhani, raisi, pezeshkian, ahmadinejad, rafsanjani, zarif, araghchi",
          "iraq; sudani, maliki, kadhimi",
          "egypt; sisi, mubarak, morsi",
          "azerbaijan; aliyev",
          "armenia; pashinyan, sargsyan, kocharyan",
          "belarus; lukashenko",
          "georgia; saakashvili",
          "north-korea; kim jong un",
          "south-korea; yoon",
          "china; xi, jinping, wang yi",
          "japan; kishida, ishiba, suga, abe",
          "india; modi, jaishankar",
          "pakistan; sharif",
          "france; macron, sarkozy, hollande, chirac, mitterrand, darmanin",
          "germany; scholz, merkel, merz, pistorius, kohl",
          "uk; starmer, sunak, johnson, thatcher, blair",
          "italy; meloni, berlusconi, draghi",
          "poland; tusk, duda",
          "hungary; orban",
          "venezuela; maduro, chavez",
          "colombia; petro, uribe",
          "brazil; lula, bolsonaro",
          "sudan; burhan, bashir",
          "ethiopia; abiy",
          "libya; haftar, gaddafi",
          "rwanda; kagame");

  private static final Map<String, String> COUNTRIES = countries();

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String row : ROWS) {
      String[] cells = row.split(";");
      for (String name : cells[1].split(",")) {
        countries.put(name.strip(), cells[0]);
      }
    }
    return Map.copyOf(countries);
  }

  /** The country of a person, by the folded surname. */
  static @Nullable String country(String person) {
    return COUNTRIES.get(person);
  }

  private Leaders() {}
}
