package io.tallywire.ledger;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the name of a source says about the weight of its voice: whether anybody in particular
 * speaks, whether two names may be one, and on which side of a crowd it stands.
 */
final class Voices {
  /** Paper speaks for whoever wrote it; where the name says no more, nobody is known to speak. */
  private static final Set<String> PAPER =
      Set.of(
          ("page pages paper papers note notes document documents file files article"
                  + " version list lists record records sample samples data figure figures statistic"
                  + " statistics count counts tally estimate estimates poll study agency website site"
                  + " channel post posts wire news internal official earlier latest")
              .split(" "));

  /** By these alone a body is known only beside a fuller name. */
  private static final Set<String> ROLES =
      Set.of(
          ("ministry police army military officials official authorities government company firm"
                  + " union unions organisers organizers agency hospital coastguard coast guard"
                  + " committee commission department service court bank survey family families")
              .split(" "));

  private static final Set<String> ORGANISERS =
      Set.of(
          ("organisers organizers organiser organizer union unions cgt cfdt tuc front coalition"
                  + " campaign campaigners activists protesters movement alliance federation")
              .split(" "));

  private static final Set<String> AUTHORITIES =
      Set.of(
          ("police ministry interior-ministry prefecture prefectures government authorities officials"
                  + " gendarmerie minister mayor council")
              .split(" "));

  /** What stands beside an authority's name and is no place. */
  private static final Set<String> NOWHERE =
      Set.of(
          ("interior local city state national federal park riot military chief headquarters"
                  + " department service security education public safety")
              .split(" "));

  /** Whether only paper speaks: "an internal note", "the page", "official figures". */
  static boolean isPaper(SourceId source) {
    return !source.outlet()
        && source.camp() == null
        && !source.words().isEmpty()
        && PAPER.containsAll(source.words());
  }

  /** Whether the name is a role that every town has: "police", "organisers". */
  static boolean isRole(SourceId source) {
    return !source.words().isEmpty() && ROLES.containsAll(source.words());
  }

  /** Whether the name says who speaks: no outlet, no mere role, no paper. */
  static boolean isKnown(SourceId source) {
    return !source.outlet() && !source.unnamed() && !isRole(source) && !isPaper(source);
  }

  /** Whether one name may be the other's short form: "the ministry", "the interior ministry". */
  static boolean mayBeOne(SourceId a, SourceId b) {
    return isShortFor(a, b) || isShortFor(b, a);
  }

  private static boolean isShortFor(SourceId brief, SourceId full) {
    return !brief.words().isEmpty()
        && brief.words().size() < full.words().size()
        && ROLES.containsAll(brief.words())
        && full.words().containsAll(brief.words());
  }

  /**
   * Whether two counts may be of one crowd: no organiser counts fewer than the police, those of one
   * side do not count against each other, and a town's police counts in its town.
   */
  static boolean isOneCrowd(Pair pair) {
    if (pair.first().sameOrigin(pair.later())) {
      return true;
    }
    boolean firstOrganises = is(ORGANISERS, pair.first());
    boolean laterOrganises = is(ORGANISERS, pair.later());
    boolean firstOfficial = is(AUTHORITIES, pair.first());
    boolean laterOfficial = is(AUTHORITIES, pair.later());
    if ((firstOrganises && laterOrganises) || (isPolice(pair.first()) && isPolice(pair.later()))) {
      return false;
    }
    if (!pair.sameArticle()
        && ((firstOfficial && laterOfficial)
            || isElsewhere(pair.first())
            || isElsewhere(pair.later()))) {
      return false;
    }
    if (firstOrganises && laterOfficial) {
      return pair.falls();
    }
    return !(laterOrganises && firstOfficial) || pair.rises();
  }

  /** Rome's police, where the crowd's name says nothing of Rome. */
  private static boolean isElsewhere(Assertion assertion) {
    return is(AUTHORITIES, assertion)
        && assertion.source().words().stream()
            .map(word -> word.equals("metropolitan") ? "london" : word)
            .anyMatch(word ->
                !AUTHORITIES.contains(word)
                    && !NOWHERE.contains(word)
                    && !Countries.isCountry(word)
                    && !assertion.population().limits().contains(word));
  }

  private static boolean isPolice(Assertion assertion) {
    return words(assertion.source()).anyMatch("police"::equals);
  }

  private static boolean is(Set<String> side, Assertion assertion) {
    return words(assertion.source()).anyMatch(side::contains);
  }

  private static Stream<String> words(SourceId source) {
    Set<String> words =
        source.words().stream().filter(word -> !word.isBlank()).collect(Collectors.toSet());
    return Stream.concat(words.stream(), Stream.of(source.key()));
  }

  private Voices() {}
}
