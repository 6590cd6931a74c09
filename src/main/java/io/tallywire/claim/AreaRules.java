package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.List;

/** Rows for areas burned, flooded, taken or held; an area that only describes a thing is none. */
final class AreaRules {
  private AreaRules() {}

  static final List<MeasureRule> ROWS =
      List.of(
          rule(
                  "burned <n> km2",
                  Measure.AREA,
                  Shape.BEFORE,
                  Counted.ANYTHING,
                  "burned|burnt|burning|scorched|scorching|charred|charring|consumed|consuming"
                      + "|blackened|blackening|destroyed|destroying|flooded|flooding|submerged"
                      + "|inundated|inundating|seized|seizing|captured|capturing|retaken|retook"
                      + "|recaptured|recapturing|liberated|liberating|occupied|occupies|occupy"
                      + "|controls|controlled|control|controlling|hold|held|lost|losing"
                      + "|gained|gaining|covers|covered|covering|ravaged|ravaging|razed|engulfed"
                      + "|torched|burned through|spread over|spread across|area of|blaze of"
                      + "|fire of|taken|conceded|damaged|damaging|swallowed|burn|destroy|cover")
              .reads("The blaze has charred 3,000 hectares.")
              .reads("The rebels now hold some 40 square miles.")
              .ignores("She bought a plot of 3 hectares.")
              .ignores("The park holds 3 hectares.")
              .ignores("The fire reached a park that 3 hectares of lawn surround."),
          rule(
                  "<n> km2 were burned",
                  Measure.AREA,
                  Shape.PASSIVE,
                  Counted.ANYTHING,
                  "burned|burnt|scorched|charred|consumed|blackened|destroyed|flooded|submerged"
                      + "|inundated|under water|underwater|seized|captured|retaken|recaptured"
                      + "|liberated|occupied|lost|ravaged|razed|on fire|ablaze|damaged|covered"
                      + "|hit|affected")
              .reads("About 3,000 hectares have been burned.")
              .ignores("About 3,000 hectares have been fenced."),
          rule(
                  "<n> km2 of forest",
                  Measure.AREA,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "forest|forests|woodland|farmland|crops|cropland|scrub|scrubland|grassland"
                      + "|vegetation|brush|bush|territory|ground")
              .reads("The flames raced through 3,000 hectares of scrub.")
              .ignores("The flames raced past 3,000 hectares of car parks."),
          rule(
                  "the fire grew to <n> km2",
                  Measure.AREA,
                  Shape.TOLL,
                  Counted.ANYTHING,
                  "fire|fires|wildfire|blaze|area burned|burned area|burnt area|flooded area")
              .reads("The wildfire has grown to 3,000 hectares.")
              .ignores("The estate has grown to 3,000 hectares."));
}
