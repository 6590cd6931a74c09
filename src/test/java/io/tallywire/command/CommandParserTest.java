package io.tallywire.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallywire.alert.Threshold;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandParserTest {
  @Test
  void a_command_is_read_with_and_without_a_slash_and_in_any_case() throws Exception {
    assertThat(CommandParser.parse("/latest nk-troops")).isEqualTo(new Command.Latest("nk-troops"));
    assertThat(CommandParser.parse(" LATEST  nk-troops "))
        .isEqualTo(new Command.Latest("nk-troops"));
    assertThat(CommandParser.parse("estimates")).isEqualTo(new Command.Estimates(null));
  }

  @Test
  void a_watchlist_keeps_its_query_as_typed() throws Exception {
    assertThat(CommandParser.parse("/watch Arms deals: (shells OR missiles) AND \"a: b\""))
        .isEqualTo(new Command.Watch("Arms deals", "(shells OR missiles) AND \"a: b\""));
  }

  @Test
  void a_watchlist_without_a_query_is_told_what_to_type() {
    assertThatThrownBy(() -> CommandParser.parse("/watch arms deals"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("/watch NAME: QUERY");
  }

  @Test
  void a_name_that_is_missing_is_asked_for_with_an_example() {
    assertThatThrownBy(() -> CommandParser.parse("/subscribe"))
        .hasMessage(
            "/subscribe needs a name. Type: /subscribe TOPIC [when change > N%],"
                + " for example /subscribe nk-troops when change > 50%");
  }

  @ParameterizedTest
  @CsvSource({
    "/subscribe nk-troops, nk-troops, ",
    "/subscribe nk-troops when change > 50%, nk-troops, 50",
    "subscribe NK-Troops WHEN Change>50 %, NK-Troops, 50",
    "/subscribe floods when change > 1000%, floods, 1000",
    "/subscribe when pigs fly, when pigs fly, ",
    "/subscribe if it rains, if it rains, ",
    "/subscribe top 50%, top 50%, ",
  })
  void a_subscription_has_a_topic_and_may_have_a_threshold(
      String typed, String topic, @Nullable Integer percent) throws Exception {
    assertThat(CommandParser.parse(typed))
        .isEqualTo(new Command.Subscribe(topic, new Threshold(percent)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when change > 0%",
        "when change > 1001%",
        "when change > 99999999999%",
        "when change > 12.5%",
        "when change > -5%",
        "when change < 50%",
        "when change >= 50%",
        "when change > 50",
        "when change over 50%",
        "when change",
        "when killed > 3000",
        "if change > 50%",
        "when",
        "> 50%"
      })
  void a_threshold_that_cannot_be_read_is_answered_with_one_that_can(String condition) {
    assertThatThrownBy(() -> CommandParser.parse("/subscribe nk-troops " + condition))
        .hasMessage(
            "I cannot read '%s'. Type: /subscribe nk-troops when change > 50%%, with a whole number from 1 to 1000."
                .formatted(condition));
  }

  @Test
  void a_slip_of_the_finger_is_answered_with_the_nearest_command() {
    assertThatThrownBy(() -> CommandParser.parse("/estimtes"))
        .hasMessage("There is no command 'estimtes'. Did you mean /estimates [TOPIC]?");
    assertThatThrownBy(() -> CommandParser.parse("please send me everything"))
        .hasMessage("There is no command 'please'. /help lists what I understand.");
  }

  @ParameterizedTest
  @EnumSource(Word.class)
  void the_example_of_every_word_is_a_command(Word word) throws Exception {
    assertThat(CommandParser.word(word.example())).isEqualTo(word);
    assertThat(CommandParser.parse(word.example())).isNotNull();
  }

  @Property
  void whatever_is_typed_is_a_command_or_a_clear_error(@ForAll String text) {
    try {
      assertThat(CommandParser.parse(text)).isNotNull();
    } catch (CommandException e) {
      assertThat(e.getMessage()).contains("/").hasSizeLessThan(300);
    }
  }
}
