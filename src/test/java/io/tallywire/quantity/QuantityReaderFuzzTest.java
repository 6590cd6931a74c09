package io.tallywire.quantity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Any bytes are a sentence: nothing is thrown, and amounts lie in it apart and in order. */
class QuantityReaderFuzzTest {
  private final QuantityReader reader = new QuantityReader();

  @FuzzTest(maxDuration = "10m")
  void any_bytes_are_read(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    List<QuantityMention> mentions = reader.read(text);
    int end = 0;
    for (QuantityMention mention : mentions) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().contains(mention.figure())).isTrue();
      end = mention.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    assertThat(reader.read(text)).isEqualTo(mentions);
  }
}
