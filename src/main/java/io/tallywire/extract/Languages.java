package io.tallywire.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text, from its script and its most frequent small words.
 *
 * <p>It tells the languages that news is often written in, and is sure enough with thirty words; it
 * does not tell dialects, nor the parts of a mixed text.
 */
final class Languages {
  static final String UNKNOWN = "und";

  private static final int WORDS = 600;

  /** One in this many words is a small one in any text that is really of the language. */
  private static final double LEAST_SHARE = 0.12;

  private static final Map<String, String> SMALL_WORDS =
      Map.ofEntries(
          Map.entry(
              "en",
              "the of and to in that is was for on with as at by from it he has have had be are were which this not but they his an who said will its their been after more than or we would about into her she i you"),
          Map.entry(
              "de",
              "der die das und in den von zu mit ist im nicht ein eine auf des sich für als auch dem es an werden aus hat bei nach wie einer einem sind er sie noch um über vor zur zum war wird haben oder dass aber wurde"),
          Map.entry(
              "fr",
              "le la les de des du et en un une est dans que qui pour par sur au aux il elle avec pas ce cette plus ne se son sa ses ont été sont mais ou nous leur selon après à a d l"),
          Map.entry(
              "es",
              "el la los las de del y en que un una es por con para se no su al lo como más pero sus fue ha este esta son entre sobre han desde también le o a"),
          Map.entry(
              "it",
              "il lo la i gli le di del della dei delle e in che un una è per con non si da al alla sono nel nella come più ma ha ho anche dal dalla su questo questa ai alle sul o a"),
          Map.entry(
              "pt",
              "o a os as de do da dos das e em que um uma é por com para não se no na nos nas ao mais como mas foi seu sua são pelo pela também ou à já entre"),
          Map.entry(
              "nl",
              "de het een en van in is dat op te voor met zijn niet aan er die om ook als bij maar door naar uit nog wordt werd heeft hebben worden tot over dan deze"),
          Map.entry(
              "sv",
              "och i att det som en på är av för med den till ett har de inte om var från men vi kan så sig han hon eller efter sin nu under"),
          Map.entry(
              "da",
              "og i at det som en på er af for med den til et har de ikke om var fra men vi kan så sig han hun eller efter blev ud over også"),
          Map.entry(
              "no",
              "og i å det som en på er av for med den til et har de ikke om var fra men vi kan så seg han hun eller etter ble også ut"),
          Map.entry(
              "fi",
              "ja on ei se että hän oli ovat mutta myös kun joka mukaan ole sen tai niin kuin jo vain hänen sekä jos ovat olla"),
          Map.entry(
              "pl",
              "i w na z do się nie to że jest o jak po od za przez ale co dla są oraz ma już tym był była przy tego a"),
          Map.entry(
              "cs",
              "a v na se je že z s do to o pro i by za jako ale po k od jsou však bude jeho podle také nebo který která které"),
          Map.entry(
              "ro",
              "de și în la cu a o pe că din nu este un pentru se mai sau fi sunt care după al ale fost am au ce prin"),
          Map.entry(
              "hu",
              "a az és hogy nem is egy volt ez csak meg azt de már mint el ha van még szerint után pedig vagy lesz"),
          Map.entry(
              "tr",
              "ve bir bu da de için ile olarak çok daha olan gibi ancak sonra kadar en ne ya o değil olduğu var ama dedi göre"),
          Map.entry(
              "id",
              "yang dan di dari ini itu dengan untuk pada tidak dalam akan ke adalah oleh juga telah karena sebagai mereka ada bahwa kami kita atau saat saya bisa dia"),
          Map.entry(
              "vi",
              "và của là có không được các một cho trong với người đã này để những khi đến ra từ ở về cũng như sẽ"),
          Map.entry(
              "ru",
              "и в не на что с по как из у это от за к но о для его при так же все были был было они он она мы или до году также который"),
          Map.entry(
              "uk",
              "і в не на що з та у як до про за від це для його при але або були був було вони він вона ми також який після які щоб їх є"),
          Map.entry(
              "bg",
              "и в на да не се за от че с е по са до като това при но или той бе още след които със който към както"),
          Map.entry(
              "sr",
              "и у на да је се не за од са су као који то о али из што или по би која након до није"));

  private static final Map<String, List<String>> LANGUAGES_OF = languagesByWord();

  private static Map<String, List<String>> languagesByWord() {
    Map<String, List<String>> byWord = new HashMap<>();
    SMALL_WORDS.forEach((language, words) -> {
      for (String word : words.split(" ")) {
        byWord.merge(word, List.of(language), Languages::joined);
      }
    });
    return Map.copyOf(byWord);
  }

  private static List<String> joined(List<String> a, List<String> b) {
    return a.contains(b.getFirst())
        ? a
        : java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }

  /**
   * @param told what the page or feed says of its language, used only where the text does not speak
   *     for itself
   */
  static String of(String text, @Nullable String told) {
    String byScript = byScript(text);
    if (byScript != null) {
      return byScript;
    }
    Map<String, Integer> hits = new LinkedHashMap<>();
    int words = count(text, hits);
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      boolean better =
          hit.getValue() > most || (hit.getValue() == most && hit.getKey().equals(code(told)));
      if (better) {
        best = hit.getKey();
        most = hit.getValue();
      }
    }
    boolean sure = best != null && most >= 2 && most >= words * LEAST_SHARE;
    if (sure && best != null) {
      return best;
    }
    return words < 30 ? code(told) : UNKNOWN;
  }

  private static int count(String text, Map<String, Integer> hits) {
    int words = 0;
    int length = text.length();
    for (int i = 0; i < length && words < WORDS; ) {
      int start = i;
      while (i < length && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        words++;
        String word = i - start > 12 ? "" : text.substring(start, i).toLowerCase(Locale.ROOT);
        for (String language : LANGUAGES_OF.getOrDefault(word, List.of())) {
          hits.merge(language, 1, Integer::sum);
        }
      }
      i++;
    }
    return words;
  }

  /** The language where the script alone says it. */
  private static @Nullable String byScript(String text) {
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < Math.min(text.length(), 4000); i++) {
      char c = text.charAt(i);
      if (c < 0x250) {
        letters += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c) && !Character.isSurrogate(c)) {
        letters++;
        scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int kana =
        share(scripts, Character.UnicodeScript.HIRAGANA)
            + share(scripts, Character.UnicodeScript.KATAKANA);
    int han = share(scripts, Character.UnicodeScript.HAN);
    if (letters > 0 && (kana + han) * 3 > letters) {
      return kana * 10 > han ? "ja" : "zh";
    }
    for (Map.Entry<Character.UnicodeScript, Integer> script : scripts.entrySet()) {
      if (script.getValue() * 2 > letters) {
        return switch (script.getKey()) {
          case HANGUL -> "ko";
          case GREEK -> "el";
          case HEBREW -> "he";
          case THAI -> "th";
          case DEVANAGARI -> "hi";
          case BENGALI -> "bn";
          case TAMIL -> "ta";
          case GEORGIAN -> "ka";
          case ARMENIAN -> "hy";
          case ARABIC -> arabicScript(text);
          default -> null;
        };
      }
    }
    return null;
  }

  private static String arabicScript(String text) {
    int persian = 0;
    int urdu = 0;
    for (int i = 0; i < Math.min(text.length(), 4000); i++) {
      char c = text.charAt(i);
      persian +=
          c == '\u067E' || c == '\u0686' || c == '\u06AF' || c == '\u06CC' || c == '\u06A9' ? 1 : 0;
      urdu +=
          c == '\u0679' || c == '\u0688' || c == '\u0691' || c == '\u06D2' || c == '\u06BA' ? 1 : 0;
    }
    if (urdu * 50 > text.length()) {
      return "ur";
    }
    return persian * 50 > Math.min(text.length(), 4000) ? "fa" : "ar";
  }

  private static int share(
      Map<Character.UnicodeScript, Integer> scripts, Character.UnicodeScript script) {
    return scripts.getOrDefault(script, 0);
  }

  /** {@code en-GB} and {@code en_US} are {@code en}; what is no code is unknown. */
  private static String code(@Nullable String told) {
    if (told == null) {
      return UNKNOWN;
    }
    String code = told.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return code.matches("[a-z]{2}") ? code : UNKNOWN;
  }

  private Languages() {}
}
