package io.tallywire.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a document does, reading it ends soon and with a value. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileFeedsTest {

  private static final String START = "<rss version='2.0'><channel><title>Harbour</title>";
  private static final String END = "</channel></rss>";

  private final FeedParser parser = new FeedParser();

  private FeedReading read(String document) {
    return parser.parse(document.getBytes(UTF_8), null, "https://harbour.example/feed");
  }

  @Test
  void entities_that_multiply_are_not_unfolded() {
    var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>");
    for (char c = 'b'; c < 'p'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      bomb.append("<!ENTITY ").append(c).append(" '").append(before.repeat(10)).append("'>");
    }
    String document = bomb + "]>" + START + "<item><title>&o;</title></item>" + END;

    FeedReading.Read reading = (FeedReading.Read) read(document);

    assertThat(reading.feed().entries().getFirst().title()).hasSizeLessThan(3000);
  }

  @Test
  void external_entities_are_not_read() {
    String document =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + START.replace("Harbour", "[&x;]")
            + END;

    FeedReading.Read reading = (FeedReading.Read) read(document);

    assertThat(reading.feed().title()).matches("\\[(&x;)?]");
  }

  @Test
  void nesting_without_end_is_survived() {
    int deep = 200_000;
    String open = "<a>".repeat(deep);

    assertThat(read(START + "<item><title>One</title><description>" + open)).isNotNull();
    assertThat(read(START + "<item><title>" + open + "</a>".repeat(deep) + "</title></item>" + END))
        .isNotNull();
    assertThat(read("<item>".repeat(deep))).isNotNull();
    assertThat(read("{\"items\":" + "[".repeat(deep))).isNotNull();
    assertThat(read("<html>" + "<div>".repeat(deep))).isNotNull();
  }

  @Test
  void huge_texts_take_no_time_that_grows_faster_than_they_do() {
    String long1 = "x".repeat(5_000_000);
    String brackets = "<".repeat(1_000_000);
    String comments = "<!--".repeat(300_000);
    String scripts = "&lt;script&gt;".repeat(100_000);
    String spaces = " ".repeat(3_000_000);

    for (String evil : new String[] {long1, brackets, comments, scripts, spaces}) {
      String item = "<item><title>" + evil + "</title><description>" + evil + "</description>";
      assertThat(read(START + item + "<pubDate>" + evil + "</pubDate></item>" + END)).isNotNull();
      assertThat(read(START + "<item><title><![CDATA[" + evil + "]]></title></item>" + END))
          .isNotNull();
      assertThat(read("<?xml " + evil)).isNotNull();
      assertThat(read(evil)).isNotNull();
    }
  }

  @Test
  void many_small_things_are_read() {
    String items = "<item><title>a</title><link>/b</link></item>".repeat(50_000);
    FeedReading.Read reading = (FeedReading.Read) read(START + items + END);

    assertThat(reading.feed().entries()).hasSize(50_000);
    assertThat(EntryKey.of(reading.feed())).hasSize(50_000);
    String attributes = " a='1'".repeat(1) + " b=\"" + "y".repeat(1_000_000) + "\"";
    assertThat(read(START + "<item" + attributes + "></item>" + END)).isNotNull();
  }
}
