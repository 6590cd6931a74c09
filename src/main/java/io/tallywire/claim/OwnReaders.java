package io.tallywire.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The readers that know a field of its own, with what they remember of one article: output and
 * trade, job cuts, strikes, and shares of each. Not shared between articles.
 */
record OwnReaders(FlowReader flows, JobsReader jobs, Strikes strikes, ShareReader shares) {

  static OwnReaders of(
      Business business, List<Line> lines, Line title, Line topic, NameBook book, int year) {
    Employers employers = new Employers(lines, title, topic, book);
    JobsReader jobs = new JobsReader(business, employers);
    Strikes strikes = new Strikes(employers);
    return new OwnReaders(
        new FlowReader(business, year), jobs, strikes, new ShareReader(jobs, strikes));
  }

  /** Takes note of a line before its figures are read. */
  void pass(Line line) {
    flows.pass(line);
    jobs.pass(line);
    strikes.pass(line);
  }

  /** The reading of a count; what the common rows read where it is of none of these fields. */
  @Nullable Reading count(Line line, Figure figure, NounPhrase counted, @Nullable Reading common) {
    return strikes.read(line, figure, counted, jobs.read(line, figure, counted, common));
  }
}
