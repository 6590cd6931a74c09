package io.tallywire.quantity;

import io.tallywire.quantity.Unit.Kind;
import java.util.List;

/**
 * The rows of {@link Units}: a unit and the phrases it is written with, tokens parted by spaces,
 * phrases by commas.
 */
final class UnitTable {
  record Row(Unit unit, String phrases) {}

  static final List<Row> UNITS =
      List.of(
          row(
              Kind.SHARE,
              "percent",
              "percent",
              "1",
              "%, percent, per cent, percentage points, percentage point, percent points, pct,"
                  + " pc, ppt, per - cent, percentage - point"),
          row(Kind.SHARE, "percent", "percent", "0.01", "basis points, basis point, bps, bp"),
          row(Kind.SHARE, "percent", "percent", "0.1", "\u2030"),
          row(Kind.OTHER, "ppb", "ppb", "1", "ppb, parts per billion"),
          row(Kind.OTHER, "ppm", "ppm", "1", "ppm, parts per million"),
          // length
          row(Kind.LENGTH, "nm", "km", "1e-12", "nm, nanometres, nanometers, nanometre, nanometer"),
          row(
              Kind.LENGTH,
              "\u03bcm",
              "km",
              "1e-9",
              "\u03bcm, \u00b5m, micrometres, micrometers, microns, micron, um"),
          row(
              Kind.LENGTH,
              "mm",
              "km",
              "0.000001",
              "mm, millimetres, millimeters, millimetre, millimeter"),
          row(
              Kind.LENGTH,
              "cm",
              "km",
              "0.00001",
              "cm, cms, centimetres, centimeters, centimetre, centimeter"),
          row(Kind.LENGTH, "dm", "km", "0.0001", "dm, decimetres, decimeters, decimetre"),
          row(Kind.LENGTH, "m", "km", "0.001", "m, metres, meters, metre, meter"),
          row(
              Kind.LENGTH,
              "km",
              "km",
              "1",
              "km, kms, kilometres, kilometers, kilometre, kilometer, klicks"),
          row(Kind.LENGTH, "miles", "km", "1.609344", "miles, mile, mi"),
          row(
              Kind.LENGTH,
              "nautical miles",
              "km",
              "1.852",
              "nautical miles, nautical mile, nautical - mile"),
          row(Kind.LENGTH, "yards", "km", "0.0009144", "yards, yard, yds, yd"),
          row(Kind.LENGTH, "feet", "km", "0.0003048", "feet, foot, ft, \u2032"),
          row(Kind.LENGTH, "inches", "km", "0.0000254", "inches, inch, \u2033, \""),
          row(Kind.LENGTH, "light years", "km", "9460730472580.8", "light years, light - years"),
          // area
          row(
              Kind.AREA,
              "km2",
              "km2",
              "1",
              "square kilometres, square kilometers, square kilometre, square kilometer,"
                  + " sq kilometres, sq kilometers, sq km, sq . km, sq . km ., sqkm, km 2"
                  + ", km \u00b2, km \u00b2 .,"
                  + " square km, square - kilometre, square - kilometer, sq - km, sq . kilometers,"
                  + " sq . kilometres"),
          row(
              Kind.AREA,
              "square miles",
              "km2",
              "2.589988110336",
              "square miles, square mile, sq miles, sq mile, sq mi, sq . miles, sq . mi"
                  + ", square - mile"),
          row(
              Kind.AREA,
              "m2",
              "km2",
              "0.000001",
              "square metres, square meters, square metre, square meter, sq m, sq . m, sqm, m 2,"
                  + " m \u00b2, square - metre, square - meter, sq metres, sq meters"),
          row(
              Kind.AREA,
              "square feet",
              "km2",
              "0.00000009290304",
              "square feet, square foot, sq ft, sq . ft, sq . ft ., sqft, square - foot"),
          row(Kind.AREA, "square yards", "km2", "0.00000083612736", "square yards, square yard"),
          row(Kind.AREA, "hectares", "km2", "0.01", "hectares, hectare, ha"),
          row(Kind.AREA, "acres", "km2", "0.0040468564224", "acres, acre"),
          // duration
          row(
              Kind.DURATION,
              "seconds",
              "days",
              "0.000011574074074074",
              "seconds, second, secs, sec, s"),
          row(
              Kind.DURATION,
              "milliseconds",
              "days",
              "0.000000011574074074",
              "milliseconds, millisecond, ms"),
          row(
              Kind.DURATION,
              "minutes",
              "days",
              "0.000694444444444444",
              "minutes, minute, mins, min"),
          row(Kind.DURATION, "hours", "days", "0.0416666666666667", "hours, hour, hrs, hr, h"),
          row(Kind.DURATION, "days", "days", "1", "days, day"),
          row(Kind.DURATION, "nights", "days", "1", "nights, night"),
          row(Kind.DURATION, "weeks", "days", "7", "weeks, week, wks, wk"),
          row(Kind.DURATION, "fortnights", "days", "14", "fortnights, fortnight"),
          row(Kind.DURATION, "months", "days", "30.4375", "months, month, mths"),
          row(
              Kind.DURATION,
              "quarters",
              "days",
              "91.3125",
              "consecutive quarters, straight quarters"),
          row(Kind.DURATION, "years", "days", "365.25", "years, year, yrs, yr"),
          row(Kind.DURATION, "decades", "days", "3652.5", "decades, decade"),
          row(Kind.DURATION, "centuries", "days", "36525", "centuries, century"),
          // temperature
          row(
              Kind.TEMPERATURE,
              "celsius",
              "celsius",
              "1",
              "celsius, degrees celsius, degree celsius, deg celsius, degrees c, degrees C,"
                  + " degree C, deg C, deg c, degc, \u00b0 C, \u00b0 c, \u2103, centigrade, C,"
                  + " degrees centigrade, degrees - celsius, \u00ba C"),
          row(
              Kind.TEMPERATURE,
              "fahrenheit",
              "fahrenheit",
              "1",
              "fahrenheit, degrees fahrenheit, degree fahrenheit, deg fahrenheit, degrees F,"
                  + " degrees f, deg F, deg f, degf, \u00b0 F, \u00b0 f, \u2109, farenheit, F,"
                  + " degrees farenheit, \u00ba F"),
          row(Kind.OTHER, "degrees", "degrees", "1", "degrees, degree, \u00b0, \u00ba, deg"),
          row(Kind.OTHER, "radians", "radians", "1", "rad, radians"),
          // mass
          row(
              Kind.MASS,
              "micrograms",
              "tonnes",
              "1e-12",
              "micrograms, microgram, microgrammes, \u03bcg, \u00b5g, mcg"),
          row(Kind.MASS, "mg", "tonnes", "1e-9", "mg, milligrams, milligram"),
          row(Kind.MASS, "grams", "tonnes", "0.000001", "g, grams, gram, grammes, gramme"),
          row(
              Kind.MASS,
              "kg",
              "tonnes",
              "0.001",
              "kg, kgs, kilograms, kilogram, kilogrammes, kilos, kilo, [ kg ]"),
          row(
              Kind.MASS,
              "pounds",
              "tonnes",
              "0.00045359237",
              "lbs, lb, lbs ., lb ., pounds, pound"),
          row(Kind.MASS, "ounces", "tonnes", "0.000028349523125", "ounces, ounce, oz"),
          row(Kind.MASS, "stone", "tonnes", "0.00635029318", "stone"),
          row(
              Kind.MASS,
              "tonnes",
              "tonnes",
              "1",
              "tonnes, tonne, metric tons, metric ton, metric tonnes, t"),
          row(Kind.MASS, "tons", "tonnes", "1", "tons, ton"),
          row(Kind.MASS, "kilotonnes", "tonnes", "1000", "kilotonnes, kilotons, kiloton, kt"),
          row(Kind.MASS, "megatonnes", "tonnes", "1000000", "megatonnes, megatons, megaton"),
          row(
              Kind.MASS,
              "gigatonnes",
              "tonnes",
              "1000000000",
              "gigatonnes, gigatons, gigatonne, gigaton"),
          // the rest keeps its own unit
          row(
              Kind.OTHER,
              "km/h",
              "km/h",
              "1",
              "km / h, kph, kmh, km / hr, km per hour, kilometres per hour"
                  + ", kilometers per hour, kilometres an hour, kilometers an hour, km an hour"
                  + ", kilometre - per - hour, kilometer - per - hour"),
          row(
              Kind.OTHER,
              "mph",
              "mph",
              "1",
              "mph, m.p.h., m.p.h, miles per hour, miles an hour, mile - per - hour"
                  + ", mile - an - hour"),
          row(Kind.OTHER, "magnitude", "magnitude", "1", "magnitude"),
          row(Kind.OTHER, "knots", "knots", "1", "knots, knot"),
          row(Kind.OTHER, "mpg", "mpg", "1", "mpg, miles per gallon"),
          row(Kind.OTHER, "barrels", "barrels", "1", "barrels, barrel, bbls, bbl"),
          row(
              Kind.OTHER,
              "barrels per day",
              "barrels per day",
              "1",
              "bpd, b.p.d., b / d, bbl / d, bbls / d, bbl per day, bbls per day"),
          row(Kind.OTHER, "litres", "litres", "1", "litres, liters, litre, liter, l, L"),
          row(Kind.OTHER, "litres", "litres", "0.001", "ml, millilitres, milliliters, millilitre"),
          row(Kind.OTHER, "gallons", "gallons", "1", "gallons, gallon"),
          row(
              Kind.OTHER,
              "cubic metres",
              "cubic metres",
              "1",
              "cubic metres, cubic meters, cubic metre, cubic meter, m 3, m \u00b3, cu m"),
          row(Kind.OTHER, "cubic feet", "cubic feet", "1", "cubic feet, cubic foot, cu ft"),
          row(Kind.OTHER, "bushels", "bushels", "1", "bushels, bushel"),
          row(Kind.OTHER, "watts", "watts", "1", "watts, watt, W"),
          row(Kind.OTHER, "watts", "watts", "1000", "kw, kilowatts, kilowatt"),
          row(Kind.OTHER, "watts", "watts", "1000000", "mw, megawatts, megawatt"),
          row(Kind.OTHER, "watts", "watts", "1000000000", "gw, gigawatts, gigawatt"),
          row(
              Kind.OTHER,
              "kWh",
              "kWh",
              "1",
              "kwh, kilowatt hours, kilowatt - hours, kilowatt - hour"),
          row(Kind.OTHER, "kWh", "kWh", "1000", "mwh, megawatt hours, megawatt - hours"),
          row(Kind.OTHER, "kWh", "kWh", "1000000", "gwh, gigawatt hours, gigawatt - hours"),
          row(Kind.OTHER, "hp", "hp", "1", "hp, bhp, horsepower"),
          row(Kind.OTHER, "volts", "volts", "1", "volts, volt, V"),
          row(Kind.OTHER, "volts", "volts", "1000", "kv, kilovolts"),
          row(Kind.OTHER, "hertz", "hertz", "1", "hz, hertz"),
          row(Kind.OTHER, "hertz", "hertz", "1000", "khz, kilohertz"),
          row(Kind.OTHER, "hertz", "hertz", "1000000", "mhz, megahertz"),
          row(Kind.OTHER, "hertz", "hertz", "1000000000", "ghz, gigahertz"),
          row(Kind.OTHER, "bytes", "bytes", "1", "bytes, byte"),
          row(Kind.OTHER, "bytes", "bytes", "1000", "kb, kilobytes"),
          row(Kind.OTHER, "bytes", "bytes", "1000000", "mb, megabytes, megabyte"),
          row(Kind.OTHER, "bytes", "bytes", "1000000000", "gb, gigabytes, gigabyte, gig, gigs"),
          row(Kind.OTHER, "bytes", "bytes", "1000000000000", "tb, terabytes, terabyte"),
          row(Kind.OTHER, "Mbps", "Mbps", "1", "mbps, megabits per second"),
          row(Kind.OTHER, "mAh", "mAh", "1", "mah"),
          row(Kind.OTHER, "calories", "calories", "1", "calories, kcal"),
          row(Kind.OTHER, "megapixels", "megapixels", "1", "megapixels, megapixel, mp"),
          row(Kind.OTHER, "teaspoons", "teaspoons", "1", "teaspoons, teaspoon, tsp"),
          row(Kind.OTHER, "tablespoons", "tablespoons", "1", "tablespoons, tablespoon, tbsp"),
          row(Kind.OTHER, "points", "points", "1", "points, pts"));

  static final List<Row> CURRENCY_WORDS =
      List.of(
          money(
              "USD",
              "1",
              "dollars, dollar, us dollars, u.s. dollars, us dollar, u.s. dollar"
                  + ", american dollars, $, usd, us $, bucks, dlrs, dlr"
                  + ", u.s. dlrs, us dlrs"),
          money("USD", "0.01", "cents, cent, \u00a2, us cents, cts, ct"),
          money("AUD", "1", "australian dollars, australian dollar, australian dlrs, aud"),
          money("CAD", "1", "canadian dollars, canadian dollar, canadian dlrs, cad"),
          money("NZD", "1", "new zealand dollars, new zealand dollar, n.z. dlrs, nzd"),
          money("HKD", "1", "hong kong dollars, hong kong dollar, hk dlrs, h.k. dlrs, hkd"),
          money(
              "SGD",
              "1",
              "singapore dollars, singapore dollar, singaporean dollars, singapore dlrs, sgd"),
          money("TWD", "1", "taiwan dollars, taiwanese dollars, twd"),
          money("EUR", "1", "euros, euro, eur, \u20ac"),
          money(
              "GBP",
              "1",
              "pounds sterling, british pounds, sterling, gbp, \u00a3, quid" + ", stg, pounds stg"),
          money("GBP", "0.01", "pence, penny, p"),
          money("JPY", "1", "yen, japanese yen, jpy"),
          money("CNY", "1", "yuan, chinese yuan, renminbi, rmb, cny, \u5143, kuai"),
          money("CNY", "0.1", "mao, jiao"),
          money("INR", "1", "rupees, rupee, indian rupees, inr"),
          money("PKR", "1", "pakistani rupees, pkr"),
          money("LKR", "1", "sri lankan rupees, lkr"),
          money("RUB", "1", "rubles, ruble, roubles, rouble, russian rubles, rub"),
          money("UAH", "1", "hryvnia, hryvnias, hryvnya, uah"),
          money("KRW", "1", "won, south korean won, korean won, krw"),
          money("CHF", "1", "swiss francs, swiss franc, francs, franc, chf"),
          money("SEK", "1", "swedish crowns, kronor, swedish kronor, sek"),
          money("NOK", "1", "norwegian crowns, norwegian kroner, nok"),
          money("DKK", "1", "danish crowns, danish kroner, kroner, dkk"),
          money("CZK", "1", "czech crowns, koruna, czk"),
          money("PLN", "1", "zloty, zlotys, zlotych, pln"),
          money("HUF", "1", "forints, forint, huf"),
          money("TRY", "1", "lira, liras, turkish lira, turkish liras"),
          money("ILS", "1", "shekels, shekel, ils, nis"),
          money("AED", "1", "dirhams, dirham, aed"),
          money("SAR", "1", "riyals, riyal, saudi riyals"),
          money("ZAR", "1", "rand, south african rand, zar"),
          money("NGN", "1", "naira, ngn"),
          money("KES", "1", "kenyan shillings, shillings"),
          money("BRL", "1", "reais, brazilian reals, brl"),
          money("MXN", "1", "pesos, peso, mexican pesos, mxn"),
          money("ARS", "1", "argentine pesos"),
          money("PHP", "1", "philippine pesos"),
          money("ESP", "1", "pesetas, peseta"),
          money("DEM", "1", "deutsche marks, german marks, deutschmarks, d - marks, marks"),
          money("ITL", "1", "italian lire, lire"),
          money("FRF", "1", "french francs, french franc"),
          money("BEF", "1", "belgian francs, belgian franc"),
          money("NLG", "1", "guilders, guilder, dutch guilders"),
          money("ATS", "1", "austrian schillings, schillings"),
          money("PTE", "1", "escudos, escudo"),
          money("GRD", "1", "drachmas, drachma"),
          money("IEP", "1", "irish punts, irish pounds, punts"),
          money("XDR", "1", "sdrs, sdr, special drawing rights"),
          money("IDR", "1", "rupiah, idr"),
          money("MYR", "1", "ringgit, myr"),
          money("MYR", "0.01", "sen"),
          money("THB", "1", "baht, thb"),
          money("VND", "1", "dong, vnd"),
          money("LAK", "1", "\u20ad, kip"),
          money("BTC", "1", "bitcoins, bitcoin, btc"),
          money("BTC", "0.00000001", "satoshis, satoshi"));

  static final List<Row> CURRENCY_SIGNS =
      List.of(
          money("USD", "1", "$, us $, u.s. $, u.s $, $ us, usd, usd $"),
          money("AUD", "1", "A $, au $, aud $, $ A, $ a, aud, $ au"),
          money("CAD", "1", "C $, c $, ca $, cad $, $ C, cad, cdn $"),
          money("NZD", "1", "nz $, nzd $, $ nz, nzd"),
          money("HKD", "1", "hk $, hkd, $ hk"),
          money("SGD", "1", "S $, sgd, sg $"),
          money("TWD", "1", "nt $, twd"),
          money("BRL", "1", "R $, brl"),
          money("MXN", "1", "mex $, mx $, mxn"),
          money("EUR", "1", "\u20ac, eur, euro, euros"),
          money("GBP", "1", "\u00a3, gbp, ps, stg"),
          money("JPY", "1", "\u00a5, jpy, Y =, \uffe5, jp \u00a5"),
          money("CNY", "1", "rmb, cny, cn \u00a5"),
          money("INR", "1", "\u20b9, inr, rs, rs ."),
          money("RUB", "1", "\u20bd, rub"),
          money("UAH", "1", "\u20b4, uah"),
          money("KRW", "1", "\u20a9, krw"),
          money("CHF", "1", "chf, sfr"),
          money("SEK", "1", "sek"),
          money("NOK", "1", "nok"),
          money("DKK", "1", "dkk"),
          money("PLN", "1", "pln"),
          money("TRY", "1", "\u20ba"),
          money("ILS", "1", "\u20aa, nis, ils"),
          money("AED", "1", "aed, dh"),
          money("SAR", "1", "sar"),
          money("ZAR", "1", "zar"),
          money("NGN", "1", "\u20a6, ngn"),
          money("KES", "1", "kes, ksh"),
          money("PHP", "1", "\u20b1, php"),
          money("IDR", "1", "idr, rp"),
          money("MYR", "1", "rm, myr"),
          money("THB", "1", "\u0e3f, thb"),
          money("VND", "1", "\u20ab, vnd"),
          money("LAK", "1", "\u20ad"),
          money("BTC", "1", "\u20bf, btc"));

  private UnitTable() {}

  private static Row row(Kind kind, String name, String base, String factor, String phrases) {
    return new Row(Unit.of(kind, name, base, factor), phrases);
  }

  private static Row money(String code, String factor, String phrases) {
    boolean whole = factor.equals("1");
    String name = whole ? code : phrases.split(", ")[0];
    return row(Kind.MONEY, name, code, factor, phrases);
  }
}
