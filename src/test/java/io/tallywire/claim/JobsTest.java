package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose jobs a figure counts, and whether they are gone or to go. */
class JobsTest {
  private static final Topic CUTS =
      new Topic(
          "t",
          "Job cuts at big firms",
          Query.of("job*"),
          "Jobs cut at Norcar and Vellin Steel",
          null);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norcar is to cut 400 jobs.                                                | norcar employees
          Brandline, a chain of shops, failed, putting the jobs of 900 people in doubt. | brandline employees
          More than 3,700 people have lost their jobs at textile companies.         | textile jobs
          Up to 6,000 posts will go in the public sector.                           | public sector jobs
          Ada Roe, who leads Norcar, is tired. Roe said 300 jobs would go.          | norcar employees
          Norcar will cut 900 jobs in Arvik.                                        | norcar employees in arvik
          """)
  void the_employer_is_named(String text, String population) {
    assertThat(estimates(text)).last().extracting(Estimate::population).isEqualTo(population);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norcar is to cut 400 jobs.                                              | PLAN
          Norcar failed to ask the union before it sacked 60 clerks.              | TOTAL
          More than 900 people have lost their jobs at the mills.                 | TOTAL
          Norcar wants to shut two mills, sell a third and lay off 1,200 workers. | PLAN
          Norcar is to cut 400 jobs, 300 of them in Arvik.                        | SUBSET
          """)
  void what_is_gone_is_told_from_what_is_to_go(String text, Kind kind) {
    assertThat(estimates(text)).last().extracting(Estimate::kind).isEqualTo(kind);
  }

  private static List<Estimate> estimates(String text) {
    return new ClaimExtractor()
        .extract(Articles.of(text), CUTS).stream().map(Claim::estimate).toList();
  }
}
