package io.tallywire.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SlackManifestTest {
  private static final Path MANIFEST = Path.of("config", "slack-manifest.yml");

  private final JsonNode manifest = read();

  @Test
  void it_has_the_one_command_for_everything_and_the_short_ones() {
    assertThat(texts(manifest.at("/features/slash_commands"), "command"))
        .containsExactly("/tallywire", "/latest", "/estimates", "/subscribe", "/watch");
  }

  @Test
  void it_subscribes_to_what_the_program_handles() {
    assertThat(texts(manifest.at("/settings/event_subscriptions/bot_events"), ""))
        .containsExactlyInAnyOrder(
            "app_mention",
            "message.im",
            "member_joined_channel",
            "channel_left",
            "channel_archive",
            "channel_unarchive",
            "channel_deleted",
            "group_left",
            "group_archive",
            "group_unarchive");
  }

  @Test
  void its_events_have_the_scopes_that_they_need() {
    assertThat(texts(manifest.at("/oauth_config/scopes/bot"), ""))
        .contains("app_mentions:read", "im:history", "channels:read", "groups:read")
        .contains("chat:write", "commands");
  }

  @Test
  void it_keeps_to_the_limits_of_manifests() {
    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/display_information/name").asText()).hasSizeBetween(1, 35);
    assertThat(manifest.at("/display_information/description").asText()).hasSizeBetween(1, 140);
    for (JsonNode command : manifest.at("/features/slash_commands")) {
      assertThat(command.path("command").asText()).matches("/[a-z-]{1,31}");
      assertThat(command.path("description").asText()).hasSizeBetween(1, 2000);
      assertThat(command.path("usage_hint").asText()).hasSizeBetween(1, 1000);
    }
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> field.isEmpty() ? node.asText() : node.path(field).asText())
        .toList();
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(Files.readString(MANIFEST));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
