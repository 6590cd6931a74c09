package io.tallywire.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackSettingsTest {
  private static final URI API = SlackSettings.PUBLIC_API;

  @Test
  void they_print_without_the_tokens() {
    assertThat(SlackSettings.of("xoxb-1-one", "xapp-1-two"))
        .hasToString("SlackSettings[botToken=***, appToken=***, api=https://slack.com/api/]");
  }

  @ParameterizedTest
  @CsvSource({"xapp-1-two, xapp-1-two", "xoxb-1-one, xoxb-1-one", "token, xapp-1-two", "'', ''"})
  void tokens_that_were_mixed_up_are_told_apart_without_being_repeated(String bot, String app) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlackSettings(bot, app, API))
        .withMessageContaining("token has the form")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("one").doesNotContain("two"));
  }

  @Test
  void an_address_gets_the_slash_that_methods_are_put_behind() {
    var settings = new SlackSettings("xoxb-1", "xapp-1", URI.create("http://127.0.0.1:80/api"));
    assertThat(settings.api()).hasToString("http://127.0.0.1:80/api/");
  }

  @ParameterizedTest
  @CsvSource({"ftp://slack.com/api/", "https:/api", "https://slack.com/api/?a=b", "slack.com"})
  void an_address_that_is_none_is_refused(URI api) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlackSettings("xoxb-1", "xapp-1", api))
        .withMessageContaining(api.toString());
  }
}
