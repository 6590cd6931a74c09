package io.tallywire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryKeyTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2025-03-01T12:00:00Z");

  private static Entry entry(@Nullable String id, @Nullable String link, String title) {
    return new Entry(id, link, title, NOON, null, "", "");
  }

  private static List<EntryKey> keys(Entry... entries) {
    return EntryKey.of(new Feed("Harbour", null, List.of(entries)));
  }

  @Test
  void an_id_outlives_a_new_link_title_and_date() {
    Entry edited = new Entry("a1", "https://h.example/2", "New", NOON.plusDays(1), NOON, "x", "y");

    assertThat(keys(edited)).isEqualTo(keys(entry("a1", "https://h.example/1", "Old")));
  }

  @ParameterizedTest
  @CsvSource({
    "http://h.example/1",
    "https://www.h.example/1/",
    "https://H.EXAMPLE:443/1?utm_source=rss&utm_medium=feed",
    "https://h.example/1?fbclid=abc#comments"
  })
  void a_link_is_the_same_in_all_its_dresses(String link) {
    assertThat(keys(entry(null, link, "x")))
        .isEqualTo(keys(entry(null, "https://h.example/1", "y")));
  }

  @Test
  void a_parameter_that_names_the_page_counts() {
    assertThat(keys(entry(null, "https://h.example/?id=1", "x")))
        .isNotEqualTo(keys(entry(null, "https://h.example/?id=2", "x")));
  }

  @Test
  void an_id_that_is_an_address_does_not_change_with_its_scheme() {
    assertThat(keys(entry("http://h.example/?p=1", null, "x")))
        .isEqualTo(keys(entry("https://h.example/?p=1", null, "x")));
  }

  @Test
  void an_id_that_several_pages_share_identifies_none_of_them() {
    assertThat(
            keys(
                entry("news", "https://h.example/1", "a"),
                entry("news", "https://h.example/2", "b")))
        .doesNotHaveDuplicates()
        .isEqualTo(
            keys(entry(null, "https://h.example/1", "a"), entry(null, "https://h.example/2", "b")));
  }

  @Test
  void a_link_that_several_entries_share_identifies_none_of_them() {
    assertThat(keys(entry(null, "https://h.example/", "a"), entry(null, "https://h.example/", "b")))
        .doesNotHaveDuplicates();
  }

  @Test
  void parts_of_a_live_page_are_told_apart_by_their_fragments() {
    assertThat(
            keys(
                entry(null, "https://h.example/live#1", "Update"),
                entry(null, "https://h.example/live#2", "Second update")))
        .doesNotHaveDuplicates();
  }

  @Test
  void an_entry_that_is_said_twice_is_one() {
    assertThat(
            keys(entry("a", "https://h.example/1", "x"), entry("a", "https://h.example/1", "x"))
                .stream()
                .distinct())
        .hasSize(1);
  }

  @Test
  void a_title_will_do_until_two_are_alike() {
    Entry later = new Entry(null, null, "Weather", NOON.plusDays(1), null, "", "");

    assertThat(keys(entry(null, null, "Weather"))).isEqualTo(keys(later));
    assertThat(keys(entry(null, null, "Weather"), later)).doesNotHaveDuplicates();
  }

  @Test
  void an_entry_of_nothing_has_a_key_and_a_long_one_a_short_key() {
    assertThat(keys(new Entry(null, null, "", null, null, "", ""))).hasSize(1);
    assertThat(keys(entry("a".repeat(5000), null, "")).getFirst().value()).hasSize(200);
    assertThat(keys(entry("a".repeat(5000), null, "")))
        .isNotEqualTo(keys(entry("a".repeat(5001), null, "")));
  }
}
