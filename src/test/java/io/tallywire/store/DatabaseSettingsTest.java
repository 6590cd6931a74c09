package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
  @Test
  void they_print_without_any_secret() {
    var settings =
        new DatabaseSettings(
            "jdbc:postgresql://anna:hidden@db.test/news?password=hidden", "anna", "hidden");

    assertThat(settings).hasToString("jdbc:postgresql://db.test/news");
  }

  @Test
  void an_address_of_another_kind_is_refused() {
    assertThatThrownBy(() -> Database.open(DatabaseSettings.of("jdbc:oracle:thin:@//x?password=y")))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("is no database address")
        .hasMessageNotContaining("password");
  }
}
