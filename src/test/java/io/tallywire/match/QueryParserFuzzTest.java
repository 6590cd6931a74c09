package io.tallywire.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes are typed as a query: it is read, or a message fit for a chat says why not. */
class QueryParserFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void any_bytes_are_a_query_or_a_mistake(byte[] bytes) {
    String typed = new String(bytes, UTF_8);
    try {
      Query query = Query.parse(typed);
      assertThat(query.text()).isNotBlank();
      assertThat(query.toString()).isNotBlank();
    } catch (QueryException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
