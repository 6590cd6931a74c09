package io.tallywire.claim;

import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an article counts when its words leave that open: those who came to a march, those aboard a
 * ship, the losses of a war, the dead of a disaster. The topic and the article have to agree on it.
 *
 * @param crowd it counts those who take part
 * @param vessel it tells of a ship, a plane or a train with people aboard
 * @param war it tells of armies and their losses
 * @param deaths it tells of what kills people
 * @param harmed it speaks of people killed at all
 * @param captives it tells of people held by an enemy
 * @param march the topic is one on crowds, whatever the article tells
 */
record Theme(
    boolean crowd,
    boolean vessel,
    boolean war,
    boolean deaths,
    boolean harmed,
    boolean captives,
    boolean march) {
  private static final Set<String> CROWDS =
      WordSet.of(
          "march marches marched rally rallies protest protests protesters protestors demonstration"
              + " demonstrations demonstrators marchers turnout crowd crowds strikers vigil parade"
              + " walkout walkouts procession");
  private static final Set<String> VESSELS =
      WordSet.of(
          "boat boats ship ships ferry ferries trawler vessel dinghy plane aircraft jet airliner"
              + " train bus submarine yacht barge helicopter flight aboard shipwreck");
  private static final Set<String> WARS =
      WordSet.of(
          "war fighting offensive battle battles troops soldiers army invasion frontline front"
              + " tanks ceasefire military shelling enemy forces warplanes divisions corps brigade"
              + " brigades battalion battalions regiment soldier fighters artillery airstrike"
              + " airstrikes militia");
  private static final Set<String> DEATHS =
      WordSet.of(
          "killed dead deaths died toll bodies casualties fatalities earthquake quake explosion"
              + " blast flood floods wreck shipwreck massacre bombing");
  private static final Set<String> CAPTIVES =
      WordSet.of("hostage hostages captive captives captivity pow pows abducted kidnapped");

  /** How often an article speaks of what it counts, where the topic names it too or does not. */
  private static final int OFTEN = 2;

  private static final int VERY_OFTEN = 5;

  static Theme of(TopicReading topic, List<Line> lines) {
    Set<String> title = topic.titleWords();
    Set<String> about = topic.words();
    boolean march = names(CROWDS, about);
    int crowd = names(CROWDS, title) ? 1 : march ? OFTEN : VERY_OFTEN;
    return new Theme(
        is(CROWDS, crowd, lines),
        is(VESSELS, names(VESSELS, about) ? 1 : VERY_OFTEN, lines),
        !march && is(WARS, names(WARS, about) ? OFTEN : VERY_OFTEN, lines),
        is(DEATHS, names(DEATHS, about) ? OFTEN : VERY_OFTEN, lines),
        is(DEATHS, 1, lines),
        is(CAPTIVES, OFTEN, lines),
        march);
  }

  static Set<String> words(String text) {
    return Words.of(text).stream().map(Token::norm).collect(Collectors.toSet());
  }

  private static boolean names(Set<String> words, Set<String> about) {
    return words.stream().anyMatch(about::contains);
  }

  /** Whether a line speaks of people who come together. */
  static boolean isOfCrowd(Line line) {
    return line.has(0, line.size(), CROWDS);
  }

  /** "on March 21", "since 3 March": no march. */
  private static boolean isMonth(Line line, int i) {
    return line.word(i).equals("march")
        && line.token(i).isCapitalised()
        && ((i + 1 < line.size() && line.token(i + 1).isNumber())
            || (i > 0 && line.token(i - 1).isNumber()));
  }

  private static boolean is(Set<String> words, int enough, List<Line> lines) {
    int met = 0;
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (words.contains(line.word(i)) && !isMonth(line, i) && ++met >= enough) {
          return true;
        }
      }
    }
    return false;
  }
}
