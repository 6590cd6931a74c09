package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
  private final ClaimExtractor extractor = new ClaimExtractor();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 70 people drowned and 300 were hurt, the Flood Agency told parliament on Monday. | Flood Agency
          At least 40 people were killed, Interior Minister Anna Moller told a briefing.        | Anna Moller
          Forty people were killed, Governor Ivo Hart said in remarks published on Tuesday.     | Ivo Hart
          The Rescue Agency has said 40 people were killed.                                     | Rescue Agency
          The Health Ministry raised its count to 52 people killed.                             | Health Ministry
          Forty people were killed, according to the coastguard's spokesman.                    | coastguard
          The River Institute's report puts the death toll at 40.                               | River Institute
          The mayor, Ann Roe, told reporters that 40 people were killed.                        | Ann Roe
          """)
  void an_audience_or_an_occasion_behind_the_verb_hides_no_speaker(String text, String source) {
    assertThat(sources(text)).isNotEmpty().containsOnly(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Defence Minister Jane Roe said rain fell. About 40 soldiers died, the minister said.       | Jane Roe
          The Harbour Institute, a think tank, said ships sank. The institute said 40 people died.   | Harbour Institute
          The Rivers Bureau of Intelligence said rain fell. The spy agency said 40 people died.      | Rivers Bureau of Intelligence
          Norway's Rescue Agency said rain fell. Police closed roads. The agency said 40 people died.| Norway's Rescue Agency
          The Rescue Agency said rain fell. The Health Ministry agreed. The agency said 40 died.     | Rescue Agency
          The Pentagon said rain fell. The department said 40 soldiers died.                         | Pentagon
          Estonia's General Staff said rain fell. Some 40 soldiers died, the general staff said.     | Estonia's General Staff
          The Red Anchor charity said ships sank. The group said 40 people died.                     | Red Anchor charity
          The ministry said 40 people died.                                                          | ministry
          The Rescue Agency said rain fell. It added that 40 people died.                            | Rescue Agency
          Mayor Ann Roe said rain fell. She put the death toll at 40.                                | Ann Roe
          Defence Minister Jane Roe left. Health Minister Al Dunn said rain fell. The defence minister said 40 people died. | Jane Roe
          """)
  void a_description_leads_back_to_the_last_one_it_fits(String text, String source) {
    assertThat(sources(text)).containsExactly(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSLO, Oct 18 (Wireline) - The Rescue Agency said 40 people died.           | Rescue Agency
          18:20 GMT – The Pentagon said 40 soldiers died.                            | Pentagon
          Late on Monday the ministry said 40 people died.                           | ministry
          In January officials of the port said 40 people died.                      | officials of the port
          In Oslo the Harbour Institute said 40 people died.                         | Harbour Institute
          Forty people died, the Harbour Institute in Oslo said.                     | Harbour Institute
          Norway's Rescue Agency met. In January the agency said 40 people died.     | Norway's Rescue Agency
          """)
  void what_stands_before_or_behind_a_name_is_no_part_of_it(String text, String source) {
    assertThat(sources(text)).containsExactly(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norland's Chiefs of Staff (NCS) said 40 soldiers died.                               | Norland's Chiefs of Staff (NCS)
          Norland's Chiefs of Staff (NCS) said rain fell. About 40 soldiers died, the NCS said.| Norland's Chiefs of Staff (NCS)
          Norwegian Rescue Service (NRS) boats left. The NRS said 40 people died.              | Norwegian Rescue Service (NRS)
          Norland's Rescue Service (NRS) said rain fell. The service said 40 people died.      | Norland's Rescue Service (NRS)
          The Rescue Office (RO) said 40 people died.                                          | Rescue Office (RO)
          """)
  void a_body_with_a_short_name_is_one_source(String text, String source) {
    assertThat(sources(text)).containsExactly(source);
  }

  private List<String> sources(String text) {
    Topic topic = new Topic("t", "Events", Query.of("x"), "", null);
    return extractor.extract(Articles.of(text), topic).stream()
        .map(claim -> claim.source().name())
        .toList();
  }
}
