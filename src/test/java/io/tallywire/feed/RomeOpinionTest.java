package io.tallywire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RomeOpinionTest {
  @Test
  void a_feed_that_names_no_site_has_the_link_that_rome_finds() {
    assertThat(read("<link rel='self' href='https://herald.example/feed'/>").link())
        .isEqualTo("https://herald.example/feed");
  }

  @Test
  void what_our_own_reading_found_stays() {
    Feed feed =
        read(
            "<link rel='self' href='https://herald.example/feed'/>"
                + "<link href='https://herald.example/'/>");

    assertThat(feed.link()).isEqualTo("https://herald.example/");
  }

  private static Feed read(String links) {
    String document =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Herald</title>" + links + "</feed>";
    var reading =
        new FeedParser()
            .parse(document.getBytes(StandardCharsets.UTF_8), "application/atom+xml", null);
    assertThat(reading).isInstanceOf(FeedReading.Read.class);
    return ((FeedReading.Read) reading).feed();
  }
}
