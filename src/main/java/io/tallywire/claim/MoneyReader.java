package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an amount of money is for: the object of a verb of paying or losing, the complement of
 * a noun of damage, aid or trade, or what stands before such a noun. A price, a profit or a fortune
 * in passing is none.
 */
final class MoneyReader {
  /** How far a noun or a verb may stand from the amount it governs. */
  private static final int REACH = 9;

  private static final int BEHIND = 5;

  static final String NOUNS =
      "aid damage damages loss losses cost costs bill compensation relief reconstruction rebuilding"
          + " package appeal funding fund funds assistance help grant grants loan loans bailout"
          + " settlement ransom fine fines deficit surplus shortfall gap exports imports severance"
          + " savings charge insurance budget support";
  private static final Set<String> NOUN = WordSet.of(NOUNS);
  private static final Set<String> VERB =
      WordSet.of(
          "cost costs costing lose loses lost losing pledge pledges pledged pledging donate donates"
              + " donated donating raise raised raising spend spends spent spending need needs needed"
              + " needing seek seeks sought seeking asking asks asked appeal appeals appealed"
              + " appealing approve approves approved approving allocate allocated allocating vote"
              + " votes voted earmark earmarked release released releasing offer offers offered"
              + " offering promise promised promises commit committed commits contribute contributed"
              + " provide provided provides providing grant granted grants fined save saved saves"
              + " saving require requires announced announces announcing unveiled unveils costed"
              + " compensate compensated insured");
  private static final Set<String> PURPOSES =
      WordSet.of("repair rebuild help fix restore replace reconstruct rehouse compensate clean");
  private static final Set<String> WRECKED = WordSet.of("destroyed damaged lost burned burnt");
  private static final Set<String> PRICES =
      WordSet.of("price prices share shares stock brent crude gold barrel spot futures discount");
  private static final Set<String> RATES = WordSet.of("a per an each apiece");
  private static final Set<String> AGAINST = WordSet.of("from against versus vs than");

  private MoneyReader() {}

  static boolean isTold(Line line, Figure figure) {
    if (isConversion(line, figure)
        || line.has(figure.from() - REACH, figure.from(), PRICES)
        || (RATES.contains(line.word(figure.to()))
            && PRICES.contains(line.word(figure.to() + 1)))) {
      return false;
    }
    return behind(line, figure) || before(line, figure) || isAgainst(line, figure);
  }

  /** "1.5 billion dinars ($250 million)": the same amount again. */
  private static boolean isConversion(Line line, Figure figure) {
    return line.word(figure.from() - 1).equals("(")
        && figure.index() > 0
        && line.figures().get(figure.index() - 1).to() == figure.from() - 1;
  }

  /** "$4m in aid", "a $4m appeal", "4 mln dlrs to repair the line", "worth $4m was destroyed". */
  private static boolean behind(Line line, Figure figure) {
    for (int i = figure.to(); i < Math.min(line.size(), figure.to() + BEHIND); i++) {
      String low = line.word(i);
      if (line.figureAt(i) != null || Word.MARK.has(low)) {
        return false;
      }
      boolean purpose = PURPOSES.contains(low) && line.word(i - 1).equals("to");
      boolean wrecked = WRECKED.contains(low) && line.word(figure.from() - 1).equals("worth");
      if (NOUN.contains(low) || purpose || wrecked) {
        return true;
      }
    }
    return false;
  }

  private static boolean before(Line line, Figure figure) {
    for (int i = figure.from() - 1; i >= 0 && figure.from() - i < REACH; i--) {
      String low = line.word(i);
      if (NOUN.contains(low) || VERB.contains(low)) {
        return true;
      }
      if (low.equals(";") || low.equals(",") || low.equals(":") || Word.SUBORDINATOR.has(low)) {
        return false;
      }
    }
    return false;
  }

  /** "shrank to $9 billion from a revised $13 billion": the amount that the first replaces. */
  private static boolean isAgainst(Line line, Figure figure) {
    if (figure.index() == 0) {
      return false;
    }
    Figure other = line.figures().get(figure.index() - 1);
    @Nullable String unit = other.mention().unit();
    boolean same = unit != null && unit.equals(figure.mention().unit());
    return same && line.has(figure.from() - 4, figure.from(), AGAINST) && isTold(line, other);
  }
}
