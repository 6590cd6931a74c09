package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows and words for what is produced, grown, traded and stored: barrels, tonnes, bags. The same
 * thing is told by a noun ("output of", "its quota is") or a verb ("pumped", "exported").
 */
final class FlowRules {
  static final MeasureRule NOUN =
      rule(
              "output of <n> barrels",
              Measure.OTHER,
              Shape.TOLL,
              Counted.ANYTHING,
              "output|production|outturn|crop|crops|harvest|harvests|exports|export|shipments"
                  + "|shipment|imports|stocks|stock|stockpile|stockpiles|inventories|demand"
                  + "|consumption|usage|supply|supplies|capacity|sales|throughput|liftings|draw"
                  + "|drawdown|spill|surplus|shortfall")
          .reads("Norland's oil output fell to 2.4 million barrels a day in May.")
          .reads("Coffee exports were put at 300,000 tonnes, against 280,000 tonnes a year ago.")
          .reads("The survey put wheat production at 31 million tonnes.")
          .ignores("The recipe asks for 2 tonnes of patience.")
          .ignores("Output rose by 2 percent.");
  static final MeasureRule VERB =
      rule(
              "pumped <n> barrels",
              Measure.OTHER,
              Shape.BEFORE,
              Counted.ANYTHING,
              "produce|produces|produced|producing|pump|pumps|pumped|pumping|lift|lifting|lifted"
                  + "|export|exports|exported|exporting|ship|shipped|shipping|ships|import|imported"
                  + "|importing|imports|harvest|harvested|harvesting|reap|reaped|reaping|yield"
                  + "|yielded|yields|sell|sells|sold|selling|consume|consumed|consumes|consuming"
                  + "|spill|spilled|spilt|spilling|spewed|leaked|leaking|averaged|averaging|grew|gathered"
                  + "|stored|storing|stockpiled")
          .reads("The country pumped 2.4 million barrels a day in May.")
          .reads("Farmers had harvested 18 million tonnes of grain by Friday.")
          .ignores("The lorry weighed 12 tonnes.");
  static final MeasureRule QUOTA =
      rule(
              "a quota of <n> barrels",
              Measure.OTHER,
              Shape.TOLL,
              Counted.ANYTHING,
              "quota|quotas|ceiling|ceilings|limit|limits|target|targets|cap|allocation|allotment")
          .reads("The ceiling is 16 million barrels a day.")
          .reads("It keeps to its 300,000 tonne quota.")
          .ignores("The ceiling is 16 metres high.");
  static final MeasureRule ABOVE =
      rule(
              "<n> barrels above the quota",
              Measure.OTHER,
              Shape.AFTER,
              Counted.ANYTHING,
              "above|over|below|under|beyond|short of|in excess of|higher than|lower than")
          .reads("The group is pumping 400,000 barrels a day above its ceiling.")
          .ignores("The pipe carries 400,000 barrels a day above the ground.");
  static final MeasureRule PASSIVE =
      rule(
              "<n> barrels were exported",
              Measure.OTHER,
              Shape.PASSIVE,
              Counted.ANYTHING,
              "produced|pumped|exported|shipped|imported|harvested|reaped|gathered|gathered in|sold"
                  + "|spilled|spilt|leaked|stored|stockpiled|in stock|in storage|in store|held up"
                  + "|stranded|stuck|backed up|waiting|awaiting shipment|lost|destroyed|unloaded"
                  + "|delivered|brought in")
          .reads("Some 90,000 bags are held up in the port.")
          .ignores("Some 90,000 bags are brown.");
  static final MeasureRule ALIKE =
      rule("<n>, like the output told of", Measure.OTHER, Shape.BARE, Counted.ANYTHING, "")
          .reads(
              "Norland pumped 2.1 million barrels a day in May; Sudland 1.9 million barrels a day.")
          .ignores("Norland pumped 2.1 million barrels a day in May and sold 1.9 million cars.");

  static final List<MeasureRule> ROWS = List.of(NOUN, VERB, QUOTA, ABOVE, PASSIVE, ALIKE);

  /** What a flow is called in a population's name, by the words that tell it. */
  private static final Map<String, String> NAMES =
      names(
          "output output production outturn produce produces produced producing pump pumps pumped"
              + " pumping lift lifting lifted averaged averaging quota quotas ceiling ceilings limit"
              + " limits target targets cap allocation allotment",
          "crop crop crops harvest harvests harvested harvesting reap reaped reaping yield yielded"
              + " yields grew gathered",
          "exports exports export shipments shipment exported exporting ship ships shipped shipping",
          "imports imports import imported importing",
          "stocks stocks stock stockpile stockpiles inventories stored storing stockpiled in",
          "consumption consumption usage consume consumed consumes consuming",
          "supply supply supplies",
          "sales sales sell sells sold selling",
          "spill spill spilled spilt spilling spewed leaked leaking",
          "liftings liftings",
          "draw draw drawdown",
          "demand demand",
          "capacity capacity",
          "throughput throughput",
          "surplus surplus",
          "shortfall shortfall");

  private static final Set<String> GOODS =
      WordSet.of(
          "oil crude petroleum gas grain grains wheat corn maize barley rice soybean soybeans soya"
              + " coffee cocoa sugar cotton tea coal steel copper gold silver aluminium aluminum tin"
              + " zinc nickel rubber fuel gasoline petrol diesel fertiliser fertilizer ammunition"
              + " cement milk butter beef pork fish timber uranium lithium iron potatoes oats"
              + " rapeseed sorghum tobacco wool olive potash ore");
  private static final Set<String> OILS = WordSet.of("oil crude petroleum");
  private static final Set<String> THEMES =
      WordSet.of(
          "output production quota quotas harvest harvests crop crops exports imports stocks"
              + " stockpiles inventories supply supplies");

  private FlowRules() {}

  private static Map<String, String> names(String... groups) {
    Map<String, String> names = new HashMap<>();
    for (String group : groups) {
      String[] words = group.split(" ");
      for (int i = 1; i < words.length; i++) {
        names.put(words[i], words[0]);
      }
    }
    return Map.copyOf(names);
  }

  /** The name of the flow that a word tells of: "production" and "pumped" are "output". */
  static @Nullable String name(String low) {
    return NAMES.get(low);
  }

  /** One name for goods that have several. */
  static String goods(String low) {
    return switch (low) {
      case "grains" -> "grain";
      case "maize" -> "corn";
      case "soybeans", "soya" -> "soybean";
      case "aluminum" -> "aluminium";
      case "fertilizer" -> "fertiliser";
      case "petrol" -> "gasoline";
      default -> low;
    };
  }

  static boolean isGoods(String low) {
    return GOODS.contains(low);
  }

  /** Goods that a figure in barrels is taken to be of, so that nobody needs to name them. */
  static boolean isOil(String low) {
    return OILS.contains(low);
  }

  static boolean isTheme(String low) {
    return THEMES.contains(low);
  }

  /** Groups of countries that set themselves limits. */
  static boolean isCartel(String low) {
    return low.equals("opec") || low.equals("oapec") || low.equals("opec+");
  }
}
