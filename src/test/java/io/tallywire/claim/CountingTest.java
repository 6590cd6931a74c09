package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.quantity.Quantity;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures are claims and of which measure, where more than one word decides it. */
class CountingTest {
  private static final Topic WAR =
      new Topic("t", "War between Norway and Sweden", Query.of("x"), "", null);
  private static final Topic WRECK =
      new Topic("t", "Ferry wreck off Norway", Query.of("x"), "", null);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council counts 6,100 people in 40 camps.                               | displaced 6100
          The council counts 6,100 people in 40 choirs.                              | ''
          Nine captives, two of them nurses, have died, the envoy said.              | killed 9, killed 2
          Phones belonging to 30 guests were seized.                                 | ''
          The army lost 90 lorries, 20 of them new, along with six howitzers.        | destroyed 90, destroyed 20, destroyed 6
          Some 40 guns are said to have been destroyed, along with five depots.      | destroyed 40, destroyed 5
          How many were killed? 300? 400?                                            | ''
          There must be dozens, no, hundreds dead, the mayor said.                   | killed 200
          The floods left 1.2 million people homeless, 40 in Arvik.                  | displaced 1200000, displaced 40
          One villager in six was hurt.                                              | ''
          Graves holding 90 bodies each were dug.                                    | ''
          Counting the hurt and the missing, the army has lost 9,000 soldiers.       | casualties 9000
          The army had 3,000 killed and perhaps twice that many wounded.             | killed 3000, wounded 6000
          The office named 700 dead. The envoy believes the number of dead to be five times as high. | killed 700, killed 3500
          The army had 3,000 killed, twice as many as in May.                        | killed 3000
          The envoy put Norway's dead at 1,900.                                      | killed 1900
          He gives the death toll as 31 and that of the hurt as 101.                 | killed 31, wounded 101
          There were 700 cases of treatment for burns.                               | wounded 700
          There were 700 cases of looting.                                           | ''
          Of the 90 captives most were alive, the army said.                         | captured 90
          Doctors treated 80 villagers for poisoning.                                | affected 80
          The staff said all of the 13-man council were killed.                      | ''
          One body was counted twice.                                                | ''
          """)
  void a_figure_counts_what_its_words_say(String text, String expected) {
    assertThat(counted(text, WAR)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The owner said not one more than 850 got on that evening.                  | other null
          The clerk said 850 at the outside were on board.                           | other null
          The parish lists 70 villagers who never came home.                         | missing 70
          Of the 104 who were saved, 71 left by bus for a hostel.                    | rescued 104
          The tribunal counts 350 victims.                                           | killed 350
          A clerk said he had lost 25 members of his family.                         | ''
          """)
  void a_wreck_has_words_of_its_own(String text, String expected) {
    assertThat(counted("The ferry sank and many died. The dead lay on deck. " + text, WRECK))
        .isEqualTo(expected);
  }

  private static String counted(String text, Topic topic) {
    return new ClaimExtractor()
        .extract(Articles.of(text), topic).stream()
            .map(Claim::estimate)
            .map(
                e -> e.measure().name() + " " + (e.interval() instanceof Quantity q ? q.low() : ""))
            .collect(Collectors.joining(", "));
  }
}
