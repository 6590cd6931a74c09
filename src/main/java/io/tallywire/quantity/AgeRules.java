package io.tallywire.quantity;

import static io.tallywire.quantity.Rule.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How old somebody is: it tells who is meant, and counts nothing. */
final class AgeRules {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

  static final List<Rule> ROWS =
      List.of(
          rule("<n>-year-old", "<n> [-] (old|olds)", AgeRules::old)
              .reads("a 15-year-old boy", "5478.75 days of age")
              .reads("it is three weeks old", "21 days of age"),
          rule("<n> years of age", "<n> of age", AgeRules::old)
              .reads("9 years of age", "3287.25 days of age"),
          rule("aged <n>", "(aged|age|ages) [of] <n>", AgeRules::age)
              .reads("a man aged 87", "87 of age"),
          rule("<Name>, <n>,", "<Name> , <n> (,|.|\\)|who|was|is|has)", AgeRules::named)
              .reads("Maria Olsen, 34, said so", "34 of age"));

  private AgeRules() {}

  private static @Nullable Amount old(Captures c) {
    Amount n = c.amount("n");
    return n.unit() == null || n.unit().kind() != Unit.Kind.DURATION
        ? null
        : c.whole("n").as(QuantityForm.AGE);
  }

  private static @Nullable Amount age(Captures c) {
    Amount n = c.amount("n");
    return n.first().compareTo(OLDEST) > 0 ? null : c.whole("n").as(QuantityForm.AGE);
  }

  private static @Nullable Amount named(Captures c) {
    Amount n = c.amount("n");
    boolean age =
        n.unit() == null
            && n.style() == Numeral.Style.PLAIN
            && n.first().signum() > 0
            && n.first().compareTo(OLDEST) <= 0
            && !Slots.isMonth(c.token(c.start()));
    return age ? n.as(QuantityForm.AGE) : null;
  }
}
