package io.tallywire.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Makes the manual's page of settings from the table of keys. */
class SettingsPageTest {
  private static final Path PAGE = Path.of("docs", "settings.md");

  @Test
  void the_page_of_settings_is_in_step_with_the_program() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).as("rewritten with -Dgolden.update=true").hasContent(page);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Settings

            The keys of `config/tallywire.yml`. A key that is left out or left empty has its default. The
            environment counts more than the file; a secret can also be read from a file that a variable names,
            for instance `TALLYWIRE_TELEGRAM_TOKEN_FILE=/run/secrets/telegram-token`. A list in the environment has
            commas between its entries.

            Times are written as `500ms`, `20s`, `2m`, `1h` or `1d`, sizes as `512KB` or `10MB`.

            This page is made from the program: `mvn test -Dtest=SettingsPageTest -Dgolden.update=true`.

            | key | default | environment | meaning |
            | --- | --- | --- | --- |
            """);
    for (Setting setting : Setting.values()) {
      String byDefault = setting.byDefault();
      page.append(
          "| `%s` | %s | `%s`%s | %s |\n"
              .formatted(
                  setting.key(),
                  byDefault == null ? "" : "`" + byDefault + "`",
                  setting.variable(),
                  setting.fileVariable().isPresent() ? ", `..._FILE`" : "",
                  setting.meaning()));
    }
    return page.toString();
  }
}
