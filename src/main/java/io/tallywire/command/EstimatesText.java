package io.tallywire.command;

import io.tallywire.alert.ClaimText;
import io.tallywire.alert.Dates;
import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Table;
import io.tallywire.alert.RichText.Text;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.ledger.EstimateLine;
import io.tallywire.ledger.FigureText;
import io.tallywire.ledger.Ledger;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.SourceEstimate;
import io.tallywire.store.TopicRow;
import java.util.Comparator;
import java.util.List;

/**
 * A topic's ledger in a chat: what was counted, who says how many, as of when, and where sources
 * differ.
 */
public final class EstimatesText {
  private static final int LINES = 12;
  private static final int SOURCES = 6;
  private static final List<String> HEADER = List.of("figure", "source", "as of");

  /**
   * Adds the estimates of a topic; totals first, in the order of the measures, the best attested
   * first.
   */
  public static void add(TopicRow topic, List<Posting> postings, List<Block> blocks) {
    var ledger = new Ledger(topic.words());
    postings.forEach(ledger::post);
    blocks.add(new Heading("Estimates: " + topic.title(), null));
    List<EstimateLine> lines =
        ledger.estimates().stream()
            .filter(l -> l.kind() != Kind.DENIED)
            .sorted(
                Comparator.comparing((EstimateLine l) -> l.kind() != Kind.TOTAL)
                    .thenComparingInt(l -> rank(l.measure()))
                    .thenComparingInt(l -> -witnesses(l)))
            .toList();
    if (lines.isEmpty()) {
      blocks.add(Paragraph.of("No figures have been read on this topic yet."));
      return;
    }
    lines.stream().limit(LINES).forEach(line -> add(line, blocks));
    if (lines.size() > LINES) {
      blocks.add(Paragraph.of("and %d more counted things.".formatted(lines.size() - LINES)));
    }
  }

  private static void add(EstimateLine line, List<Block> blocks) {
    String subject =
        ClaimText.subject(line.measure(), line.population(), line.scope())
            + ClaimText.remark(line.kind());
    blocks.add(
        Paragraph.of(Text.bold(line.inConflict() ? subject + " - sources differ" : subject)));
    List<List<String>> rows =
        line.sources().stream().limit(SOURCES).map(s -> row(line, s)).toList();
    blocks.add(new Table(HEADER, rows));
    if (line.sources().size() > SOURCES) {
      blocks.add(Paragraph.of("and %d more sources".formatted(line.sources().size() - SOURCES)));
    }
  }

  private static List<String> row(EstimateLine line, SourceEstimate source) {
    SourceEstimate.Figure figure = source.current();
    return List.of(
        FigureText.of(figure.interval(), line.measure(), line.unit()),
        source.source(),
        Dates.shortDay(figure.until()));
  }

  private static int rank(Measure measure) {
    int rank = Measure.COMMON.indexOf(measure);
    return rank < 0 ? Measure.COMMON.size() : rank;
  }

  private static int witnesses(EstimateLine line) {
    return line.sources().stream().mapToInt(s -> s.current().witnesses().size()).sum();
  }

  private EstimatesText() {}
}
