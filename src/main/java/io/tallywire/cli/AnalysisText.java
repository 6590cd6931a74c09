package io.tallywire.cli;

import io.tallywire.claim.Estimate;
import io.tallywire.claim.Kind;
import io.tallywire.ledger.EstimateLine;
import io.tallywire.ledger.FigureText;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.SourceEstimate;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What the ledger makes of claims, for people: the claims, the conflicts, the estimates. */
final class AnalysisText {
  private final PrintWriter out;

  AnalysisText(PrintWriter out) {
    this.out = out;
  }

  void print(List<Posting> claims, List<Finding> findings, List<EstimateLine> estimates) {
    claims(claims);
    conflicts(findings);
    estimates(estimates);
  }

  private void claims(List<Posting> claims) {
    out.printf("%d claims%n", claims.size());
    for (Posting posting : claims) {
      Estimate estimate = posting.claim().estimate();
      out.printf(
          "  %-12s %-11s %-28s %-22s %-10s %s%n",
          posting.id(),
          estimate.measure().name(),
          shortened(estimate.population(), 28),
          shortened(figure(estimate), 22),
          estimate.asOf(),
          source(posting) + kind(estimate.kind()));
    }
  }

  private void conflicts(List<Finding> findings) {
    List<Finding> conflicts = findings.stream().filter(Finding::isNewConflict).toList();
    long restated = findings.stream().filter(f -> f.relation().isConflict()).count();
    out.printf(
        "%n%d conflicts (%d more restate known figures)%n",
        conflicts.size(), restated - conflicts.size());
    for (Finding finding : conflicts) {
      out.printf(
          "  %-12s %3d  %s  [%s, %s: %s]%n",
          finding.relation().word(),
          finding.severity(),
          finding.reason(),
          finding.newer().id(),
          finding.earlier().id(),
          finding.rule());
    }
  }

  private void estimates(List<EstimateLine> lines) {
    out.printf("%n%d estimates%n", lines.size());
    for (EstimateLine line : lines) {
      out.printf(
          "  %s, %s%s%s: %s%s%n",
          line.measure().name(),
          line.population(),
          line.scope() == null ? "" : " (" + line.scope() + ")",
          kind(line.kind()),
          FigureText.of(line.range(), line.measure(), line.unit()),
          line.inConflict() ? ", in conflict" : "");
      for (SourceEstimate source : line.sources()) {
        SourceEstimate.Figure current = source.current();
        out.printf(
            "    %-34s %-22s as of %s, %s%s%n",
            shortened(source.source(), 34),
            FigureText.of(current.interval(), line.measure(), line.unit()),
            current.until(),
            seen(current),
            history(source, line));
      }
      for (EstimateLine.Rivals pair : line.conflicts()) {
        out.printf("    conflict: %s%n", pair.reason());
      }
    }
  }

  private static String seen(SourceEstimate.Figure figure) {
    int articles = figure.witnesses().size();
    LocalDate first = figure.firstSeen().atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate last = figure.lastSeen().atOffset(ZoneOffset.UTC).toLocalDate();
    return "%s, seen %s%s"
        .formatted(
            articles == 1 ? "1 article" : articles + " articles",
            first,
            first.equals(last) ? "" : " to " + last);
  }

  private static String history(SourceEstimate source, EstimateLine line) {
    if (source.history().isEmpty()) {
      return "";
    }
    List<String> before =
        source.history().stream()
            .map(figure ->
                "%s (%s)"
                    .formatted(
                        FigureText.of(figure.interval(), line.measure(), line.unit()),
                        figure.until()))
            .toList();
    return "; before: " + String.join(", ", before);
  }

  private static String figure(Estimate estimate) {
    return FigureText.of(estimate.interval(), estimate.measure(), estimate.unit());
  }

  private static String source(Posting posting) {
    return posting.claim().source().isOutlet() ? posting.outlet() : posting.claim().source().name();
  }

  private static String kind(Kind kind) {
    return kind == Kind.TOTAL ? "" : " (" + kind.word() + ")";
  }

  private static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 3) + "...";
  }
}
