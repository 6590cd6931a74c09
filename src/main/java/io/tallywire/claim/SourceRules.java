package io.tallywire.claim;

import static io.tallywire.claim.SourceRule.rule;

import io.tallywire.text.Lexicon;
import io.tallywire.text.Token;
import io.tallywire.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows by which a line says who asserts its figures; each with sentences of its own. */
final class SourceRules {
  private SourceRules() {}

  static final List<SourceRule> ALL =
      List.of(
          rule(
                  "<who> says",
                  SourceShape.SAYS,
                  "say|says|said|saying|tell|tells|told|telling|announce|announces|announced"
                      + "|announcing|estimate|estimates|estimated|estimating|claim|claims|claimed"
                      + "|claiming|confirm|confirms|confirmed|confirming|state|states|stated|stating"
                      + "|declare|declares|declared|believe|believes|believed|think|thinks|thought"
                      + "|warn|warns|warned|warning|predict|predicts|predicted|forecast|forecasts"
                      + "|fear|fears|feared|expect|expects|expected|project|projects|projected"
                      + "|reveal|reveals|revealed|disclose|disclosed|acknowledge|acknowledges"
                      + "|acknowledged|admit|admits|admitted|concede|concedes|conceded|insist"
                      + "|insists|insisted|maintains|maintained|contend|contends|contended|write"
                      + "|writes|wrote|written|tweet|tweets|tweeted|calculate|calculates|calculated"
                      + "|assess|assesses|assessed|testify|testified|allege|alleges|alleged|argue"
                      + "|argues|argued|assert|asserts|asserted|boast|boasts|boasted|conclude"
                      + "|concludes|concluded|reckon|reckons|reckoned|suspects|suspected|remarked"
                      + "|recalled|briefed|informed|reply|replies|replied|hinted|hints|repeats"
                      + "|repeated|reiterated|report|reports|reported|reporting|announces|complained"
                      + "|cautioned|cites|cited|pegged|tallied|denies|denied|counters|countered"
                      + "|promised|promises|pledged|pledges|vowed|vows|accuse|accuses|accused"
                      + "|accusing|presume|presumes|retorted|retorts|swore|swears|ventured|recalls|went further|goes further|went on|goes on|stressed|emphasised|emphasized|guessed|guesses"
                      + "|assume|assumes|assumed|worked out|works out|speculated|specified|specifies"
                      + "|clarified|clarifies|recounted|recounts|computed|computes|proclaimed|understands"
                      + "|learned|learnt|attested|testifies")
              .reads("The mayor said on Monday that 40 people had died.", "mayor")
              .reads("Forty people died, the harbour master replied.", "harbour master")
              .reads("Salvage men fear that 40 people died.", "Salvage men")
              .ignores("Forty people are said to have died."),
          rule(
                  "<who> adds that",
                  SourceShape.ADDS,
                  "heard|added|adds|adding|showed|shows|show|noted|notes|posted|described|observed"
                      + "|suggested|suggests|suggest|indicated|indicates|indicate|documented|verified"
                      + "|detected|released|issued|published|updated|explained|rejected"
                      + "|rejects|dismissed|dismisses|disputed|disputes"
                      + "|holds|finds|found|continued|signalled|signaled|quoted")
              .reads("The coroner added that 40 people had drowned.", "coroner")
              .reads("Forty people drowned, the coroner added.", "coroner")
              .ignores("The storm added to the damage, and 40 people drowned."),
          rule(
                  "<who> puts the number at <n>",
                  SourceShape.GIVES,
                  "put|puts|putting|gave|give|gives|giving|given|placed|places|provided"
                      + "|provides|offered|issued|released|published"
                      + "|publishes|updated|listed|quoted|described|pegs|pegged")
              .reads("The mayor put the death toll at 40.", "mayor")
              .reads("The mayor gave a figure of 40 dead.", "mayor")
              .reads("The mayor gave the dead as 40.", "mayor")
              .ignores("The rescuers put out a fire in which 40 people died."),
          rule(
                  "<who> cuts its count from <n> to <n>",
                  SourceShape.CHANGES,
                  "left|leaves|kept|keeps|nudged|hiked|pushed|slashed|adjusted|amended|cut|cuts|took|takes|reduced|reduces|trimmed|upped|ups|raised|raises|increased"
                      + "|revised|revises|lowered|lowers|corrected|corrects|brought|changed|halved")
              .reads("The Flood Agency cut its toll to 40 dead.", "Flood Agency")
              .reads("The Flood Agency raised to 40 the number of dead.", "Flood Agency")
              .reads("The Flood Agency left its estimate unchanged at 40 dead.", "Flood Agency")
              .reads("The NCA lowered the wheat crop to 40 tonnes.", "NCA")
              .ignores("The company cut 400 jobs.")
              .ignores("Drought lowered the wheat crop to 40 tonnes."),
          rule(
                  "<who> speaks of <n>",
                  SourceShape.SPEAKS_OF,
                  "spoke to|speaks to|spoken to|speaking to|speak of|speaks of|spoke of|spoken of|speaking of|talk of|talks of|talked of"
                      + "|talking of|know of|knows of|knew of|known of|heard of|hears of|told of|tells of"
                      + "|warned of|warns of|learned of|learnt of|written of|wrote of|thinking of"
                      + "|complained of|boasted of|boasts of|hinted at|hoping for|hope for|hopes for"
                      + "|hoped for|admits to|admitted to|admit to|owns up to|owned up to|settled on"
                      + "|settles on|stands by|stood by|stand by|sticks to|stuck to|stick to"
                      + "|sticks with|stuck with|insist on|insists on|insisted on|arrives at"
                      + "|arrived at|came up with|comes up with|mention|mentions|mentioned|agreed"
                      + "|decided to|decides to|decided on|resolved to|is targeting|are targeting|plans to"
                      + "|plan to|planned to|intends to|vowed to|pledged to|promised to|aims to"
                      + "|planned for|plans for|prepared for|keeps to|kept to|keep to|holds to|held to|reported on|notified of|gave notice of|preparing for"
                      + "|braced for|bracing for|reckon with|reckons with|reckoned with|count on")
              .reads("The coroner spoke of 40 dead.", "coroner")
              .reads("The harbour board keeps to 40 dead.", "harbour board")
              .reads("The Flood Agency stands by its figure of 40 dead.", "Flood Agency")
              .ignores("A convoy of 40 lorries was spoken of."),
          rule(
                  "<who> counts <n>",
                  SourceShape.COUNTS,
                  "count|counts|counted|counting|record|records|recorded|register|registers"
                      + "|registered|log|logs|logged|list|lists|listed|tallies|tallied|report"
                      + "|reports|reported|names|named|document|documented|documents|identified"
                      + "|identifies|verified|verifies|confirms|confirmed|acknowledges"
                      + "|acknowledged|admits|admitted|concedes|conceded|claims|claimed|claiming"
                      + "|finds|found|detected|announced|announces|estimates|estimated|expects"
                      + "|reckons|certified|certifies|envisaged|envisages|publishes|published|releases|released|reveals|revealed|given"
                      + "|gave|gives|anticipates|anticipated|anticipating|predicts|predicted|blames|blamed"
                      + "|mourns|maintains")
              .reads("The Flood Agency has counted 40 dead.", "Flood Agency")
              .reads("Prefectures reported 4,000 marchers in Arles.", "prefectures")
              .ignores("The town counted on 40 lorries, and nobody died."),
          rule(
                  "<counter> has <n>",
                  SourceShape.HAS,
                  "is at|was at|is now at|is still at|stays at|stayed at|stands at|remains at|went down to|went up to|goes down to|goes up to"
                      + "|treated|admitted|received|has|had|have|saw|sees|seen|made it|makes it|got|gets|knows|knew|heard|hears"
                      + "|came to|comes to|mustered|musters")
              .reads("Hospitals in Oslo have treated 40 injured.", "hospitals in Oslo")
              .reads("The police saw 4,000 marchers, the unions had 9,000.", "police", "unions")
              .reads("The NCA is now at 4,000 marchers.", "NCA")
              .ignores("Arles saw 4,000 marchers.")
              .ignores("Attendance is now at 4,000 marchers."),
          rule(
                  "<police> arrest <n>",
                  SourceShape.ACTS,
                  "arrested|arrest|detained|detain|detains|apprehended|charged|made|make|makes|ordered"
                      + "|orders|fired|fires|used|uses|spent|discharged|rounded up")
              .reads("Police have arrested 40 people.", "police")
              .reads("Police in Oslo fired 40 rubber bullets.", "police in Oslo")
              .reads("Police detained 40 men over a fire that killed 12.", "police", "the outlet")
              .ignores("Soldiers arrested 40 people.")
              .ignores("Police fired at a crowd, and 40 people were hurt."),
          rule(
                  "according to <who>",
                  SourceShape.ACCORDING,
                  "according to|citing|quoting|per|in the eyes of|in the estimate of|in the estimation of|in the reckoning of"
                      + "|in the count of|in the opinion of|in the judgment of|in the words of|on the word of|in the view of"
                      + "|hears from|heard from|learned from|learnt from|if one follows|if one believes"
                      + "|if you believe|if you ask|to go by|judging by|in the account of")
              .reads("Forty people died, according to the coroner.", "coroner")
              .reads("Dead: 40, per the coroner on Monday.", "coroner")
              .ignores("Output fell to 40 barrels per day."),
          rule("<paper> quoted <who> as saying", SourceShape.QUOTED, "")
              .reads("The Herald quoted the coroner as saying 40 people died.", "coroner")
              .reads("The coroner was quoted by the Herald as saying 40 people died.", "coroner")
              .ignores("The poem was quoted, and 40 people clapped."),
          rule(
                  "the <n> given by <who>",
                  SourceShape.GIVEN_BY,
                  "reported by|claimed by|announced by|given by|published by|released by|issued by"
                      + "|quoted by|cited by|named by|listed by|counted by|recorded by|confirmed by"
                      + "|estimated by|provided by|compiled by|mentioned by|acknowledged by"
                      + "|collected by|gathered by|kept by|put forward by|advanced by|made public by"
                      + "|drawn up by|tallied by|registered by|logged by|documented by|disclosed by"
                      + "|verified by|according with")
              .reads(
                  "The mayor said fewer died than the 40 reported by the Flood Agency.",
                  "Flood Agency")
              .ignores("The 40 dead were mourned by the town."),
          rule(
                  "<who>'s count of <n>",
                  SourceShape.TALLY,
                  "count|counts|tally|tallies|figure|figures|estimate|estimates|claim|claims"
                      + "|reckoning|calculation|calculations|log|logs|ledger|list|lists|register"
                      + "|registers|roll|rolls|bulletin|arithmetic|statistics|data|survey|surveys"
                      + "|poll|census|database|records|numbers|number|toll|guess|guesses|answer"
                      + "|statement|statements|communique|minutes|notice|notices|filing|filings"
                      + "|assessment|total|report|reports|reading|account|accounts")
              .reads("Forty people drowned, by the coroner's latest count.", "coroner")
              .reads("Some 40 people drowned, by the count of the Flood Agency.", "Flood Agency")
              .reads("The Flood Agency's tally stood at 40 dead.", "Flood Agency")
              .reads("The police count at midday stood at 4,000 marchers.", "police")
              .ignores("Turkey's death toll rose to 40."),
          rule("<n> (<who>)", SourceShape.BESIDE, "")
              .reads(
                  "Some 4,000 people (police) or 9,000 (organisers) marched.",
                  "police",
                  "organisers")
              .reads(
                  "The march drew 4,000 people for the police, 9,000 for the unions.",
                  "police",
                  "unions")
              .reads("Police: 4,000 marchers in Arles.", "police")
              .reads(
                  "The toll is above the ministry's 40, and 12 more died, the mayor said.",
                  "ministry",
                  "mayor")
              .reads("Some 4,000 (the police) or 9,000 (March On) came.", "police", "March On")
              .ignores("Some 4,000 people (many of them old) marched."));

  private static final Map<SourceShape, Phrases<SourceRule>> BY_SHAPE = byShape();

  private static Map<SourceShape, Phrases<SourceRule>> byShape() {
    Map<SourceShape, Phrases<SourceRule>> shapes = new EnumMap<>(SourceShape.class);
    for (SourceShape shape : SourceShape.values()) {
      Phrases.Builder<SourceRule> phrases = Phrases.builder();
      ALL.stream().filter(r -> r.shape() == shape).forEach(r -> phrases.add(r.words(), r));
      shapes.put(shape, phrases.build());
    }
    return shapes;
  }

  /** The shapes of the rows whose words begin with a word: */
  private static final WordTable<Set<SourceShape>> FIRST_WORDS = firstWords();

  private static WordTable<Set<SourceShape>> firstWords() {
    Map<String, Set<SourceShape>> shapes = new HashMap<>();
    for (SourceRule rule : ALL) {
      for (String words : rule.words().split("\\|")) {
        add(shapes, words.split(" ")[0], rule.shape());
      }
    }
    for (String quoting : List.of("quotes", "quoted", "cited")) {
      add(shapes, quoting, SourceShape.QUOTED);
    }
    return WordTable.of(shapes);
  }

  private static void add(Map<String, Set<SourceShape>> shapes, String word, SourceShape shape) {
    shapes.computeIfAbsent(word, w -> EnumSet.noneOf(SourceShape.class)).add(shape);
  }

  /** The shapes of the rows whose words begin with this one; empty for none. */
  static Set<SourceShape> shapes(String low) {
    Set<SourceShape> shapes = FIRST_WORDS.get(low);
    return shapes == null ? Set.of() : shapes;
  }

  /** The words of that shape that begin at token {@code i}. */
  static Phrases.@Nullable Hit<SourceRule> at(SourceShape shape, List<Token> tokens, int i) {
    Phrases<SourceRule> phrases = BY_SHAPE.get(shape);
    return phrases == null ? null : phrases.startingAt(tokens, i);
  }

  private static final SourceRule QUOTED =
      ALL.stream().filter(r -> r.shape() == SourceShape.QUOTED).findFirst().orElseThrow();

  static SourceRule quotedRule() {
    return QUOTED;
  }

  static SourceRule besideRule() {
    return ALL.getLast();
  }

  /** Forms that are participles or mean something else more often than they report. */
  private static final Set<String> OTHER_SENSES =
      WordSet.of("thought suspected accused holds found finds continued guesses guessed written");

  private static final Set<String> REPORT_VERBS =
      Lexicon.of(
          ALL.stream()
              .filter(r -> r.shape() == SourceShape.SAYS || r.shape() == SourceShape.ADDS)
              .flatMap(r -> Arrays.stream(r.words().split("\\|")))
              .filter(word -> !OTHER_SENSES.contains(word))
              .toList());

  /** Nouns of what is counted or told: "put the toll at", "gave an updated tally". */
  static final Set<String> GIVEN_NOUNS =
      WordSet.of(
          "number figure figures toll estimate tally count total losses casualties deaths "
              + "crowd turnout attendance numbers it them data statement report update dead "
              + "victims strength size range loss damage cost death output production crop share list breakdown");

  /** Verbs that report, whatever must stand beside them. */
  static boolean isReportVerb(String low) {
    return REPORT_VERBS.contains(low);
  }

  private static final Set<String> SPEECH =
      ALL.stream()
          .filter(r -> r.shape().isSpeech())
          .map(SourceRule::name)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> TOLD =
      ALL.stream()
          .filter(r -> SpeechObject.follows(r.shape()))
          .map(SourceRule::name)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether the rule of that name needs a figure as its object. */
  static boolean isTold(String rule) {
    return TOLD.contains(rule);
  }

  /** Whether the rule of that name is a verb of speech. */
  static boolean isSpeech(String rule) {
    return SPEECH.contains(rule);
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    ALL.forEach(rule -> names.add(rule.name()));
    return names;
  }
}
