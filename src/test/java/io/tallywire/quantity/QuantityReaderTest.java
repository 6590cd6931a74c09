package io.tallywire.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  private final QuantityReader reader = new QuantityReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,300 tents                          | 1300
          1 300 tents                          | 1300
          1.300.000 votes                      | 1300000
          1.300 people                         | 1300
          1.306 metres                         | 0.001306 km
          3,50,000 voters                      | 350000
          12.3m tonnes                         | 12300000 tonnes
          a 100m race                          | 0.1 km
          3.5 lakh homes                       | 350000
          two crore rupees                     | 20000000 INR
          four and a half thousand letters     | 4500
          half a million letters               | 500000
          a quarter of a million letters       | 250000
          two and a half million letters       | 2500000
          a hundred and fifty sheep            | 150
          two hundred and six sheep            | 206
          sixty-one thousand four hundred bees | 61400
          a dozen eggs                         | 12
          half a dozen eggs                    | 6
          two dozen eggs                       | 24
          2½ hours                             | 0.104166666667 days
          $4.2bn                               | 4200000000 USD
          US $84 million                       | 84000000 USD
          RM120,000                            | 120000 MYR
          C$1.5 million                        | 1500000 CAD
          361 million pounds                   | 361000000 GBP
          200 pounds of flour                  | 0.090718474 tonnes
          50 cents                             | 0.5 USD
          1,300 square kilometres              | 1300 km2
          a 1,100-kilometre front              | 1100 km
          12 sq. miles                         | 31.079857324 km2
          two weeks                            | 14 days
          -5 degrees Celsius                   | -5 celsius
          20 per cent                          | 20 percent
          400 metres per second                | 0.4 km per second
          $98 a share                          | 98 USD per share
          roughly 10 to 12 thousand men        | 10000..12000
          at least several hundred geese       | >= 300
          up to half a million fans            | <= 500000
          half an hour                         | 0.0208333333333 days
          a 7.8-magnitude quake                | 7.8 magnitude
          nearly one in five drivers           | ~ 20 percent
          a day and a half                     | 1.5 days
          three-quarters of a million letters  | 750000
          12-1/2 pct of the shares             | 12.5 percent
          4.2 mln dlrs                         | 4200000 USD
          60 cts a share                       | 0.6 USD per share
          12.3 mln stg                         | 12300000 GBP
          200 mln marks                        | 200000000 DEM
          1.2 mln bpd                          | 1200000 barrels per day
          between 10 and 15,000 letters        | 10000..15000
          two or three thousand letters        | 2000..3000
          """)
  void figures_come_out_in_base_units(String phrase, String amount) {
    assertThat(reader.read(phrase).stream().map(QuantityText::of)).containsExactly(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The F-16 and the S-300 were on show.",
        "COVID-19 kept the G20 apart.",
        "The Nifty 50 and the S&P 500 were flat.",
        "They live at 22 Baker Street.",
        "Call 020-7946-0018 for help.",
        "The 93rd brigade and the 95th left.",
        "See section 12 of the act.",
        "Harbour beat Rovers 3-1.",
        "In 1998, and again in 2014, it closed.",
        "It was dated 2019-09-01.",
        "The 1990s were quiet.",
        "Call 0800 123 4567 or +44 20 7946 0018.",
        "The bill won 217-213.",
        "They remember 9/11.",
        "Phones with 5G sold well.",
        "The case, 14-cv-1021, was closed.",
        "Nothing has changed since '98.",
        "Call 555-0199 or write to ZIP code 90210.",
        "She won the Formula 1 title at 17:30.",
      })
  void names_dates_and_scores_are_no_amounts(String sentence) {
    assertThat(reader.read(sentence)).isEmpty();
  }

  @Test
  void a_mention_knows_the_place_of_the_phrase_and_of_the_figure() {
    String sentence = "He put it at more than $5 million a year.";
    QuantityMention mention = reader.read(sentence).getFirst();
    assertThat(mention.span().of(sentence)).isEqualTo("more than $5 million a year");
    assertThat(mention.figure().of(sentence)).isEqualTo("5 million");
    assertThat(mention.stated().figures()).containsExactly(new BigDecimal("5000000"));
  }

  @Test
  void a_share_resolves_against_its_base() {
    Quantity base = reader.read("11,000-12,000").getFirst().quantity();
    assertThat(QuantityText.of(reader.read("about half of them").getFirst().of(base)))
        .isEqualTo("~ 5500..6000");
    assertThat(reader.read("a third of them").getFirst().of(Quantity.exactly(new BigDecimal(900))))
        .isEqualTo(Quantity.exactly(new BigDecimal(300)));
  }

  @Test
  void an_age_is_told_from_a_count() {
    List<QuantityMention> mentions = reader.read("Anna Berg, 44, counted 44 geese.");
    assertThat(mentions.stream().map(QuantityMention::form))
        .containsExactly(QuantityForm.AGE, QuantityForm.COUNT);
  }

  @Test
  void a_year_is_told_from_a_count_of_the_same_digits() {
    assertThat(reader.read("In 2019 some 2019 geese came, against 1800 swans.").stream())
        .extracting(QuantityText::of)
        .containsExactly("~ 2019", "1800");
  }

  @Test
  void several_amounts_of_a_sentence_come_in_order_and_apart() {
    assertThat(reader.read("Exports rose 6.5 percent to $164 million, and 12 of 30 mills closed."))
        .extracting(QuantityText::of)
        .containsExactly("6.5 percent up", "164000000 USD", "12", "30");
  }
}
