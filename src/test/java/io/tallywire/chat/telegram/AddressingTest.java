package io.tallywire.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressingTest {
  private final Addressing addressing = new Addressing("Tally_Bot");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          /latest floods            | /latest floods | /latest floods
          /latest@Tally_Bot floods  | /latest floods | /latest floods
          /latest@tally_bot         | /latest        | /latest
          /latest@Other_Bot floods  | -              | -
          @Tally_Bot latest floods  | latest floods  | latest floods
          latest, @Tally_Bot        | latest,        | latest,
          @Tally_Bot: help          | help           | help
          @Tally_Bot_2 help         | @Tally_Bot_2 help    | -
          me@Tally_Bot.example      | me@Tally_Bot.example | -
          see you at eight          | see you at eight     | -
          /usr/bin is full          | /usr/bin is full     | -
          """)
  void what_is_for_the_bot_loses_the_platforms_decoration(
      String typed, String inPrivate, String inGroup) {
    assertThat(addressing.inPrivate(typed).orElse(null)).isEqualTo(inPrivate);
    assertThat(addressing.inGroup(typed).orElse(null)).isEqualTo(inGroup);
  }
}
