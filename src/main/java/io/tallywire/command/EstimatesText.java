package io.tallywire.command;

import io.tallywire.alert.ClaimText;
import io.tallywire.alert.Dates;
import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Text;
import io.tallywire.claim.Kind;
import io.tallywire.ledger.EstimateLine;
import io.tallywire.ledger.FigureText;
import io.tallywire.ledger.Ledger;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.SourceEstimate;
import io.tallywire.ledger.SourceEstimate.Figure;
import io.tallywire.quantity.Quantity;
import io.tallywire.store.TopicRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A topic's ledger in a chat: what was counted, who says how many as of when, what they said
 * before, when it was seen, and who is in conflict with whom. Made for a phone: no wide table, the
 * best attested things in full, those that one article mentions in a line each.
 */
final class EstimatesText {
  private static final int PAIRS = 4;
  private static final int BEFORE = 3;

  /** A figure that is read some days after its own day is not worth a remark. */
  private static final int LAG = 3;

  private final int things;
  private final int sources;
  private final int mentions;

  private EstimatesText(int things, int sources, int mentions) {
    this.things = things;
    this.sources = sources;
    this.mentions = mentions;
  }

  /** Of the topic that was asked for. */
  static EstimatesText full() {
    return new EstimatesText(8, 6, 6);
  }

  /** Of one among several topics. */
  static EstimatesText brief() {
    return new EstimatesText(3, 3, 0);
  }

  /** Adds the estimates of a topic, the best attested things, in the order of the measures. */
  void add(TopicRow topic, List<Posting> postings, List<Block> blocks) {
    var ledger = new Ledger(topic.words());
    postings.forEach(ledger::post);
    blocks.add(new Heading("Estimates: " + topic.title(), null));
    List<EstimateLine> lines = ledger.estimates();
    if (lines.isEmpty()) {
      blocks.add(Paragraph.of("No figures have been read on this topic yet."));
      return;
    }
    List<EstimateLine> first =
        lines.stream()
            .filter(l -> witnesses(l) > 1 || lines.size() <= things)
            .sorted(
                Comparator.comparing(EstimateLine::inConflict)
                    .thenComparing(l -> l.kind() == Kind.TOTAL)
                    .thenComparingInt(l -> l.sources().size())
                    .thenComparingInt(EstimatesText::witnesses)
                    .reversed())
            .limit(things)
            .toList();
    lines.stream().filter(first::contains).forEach(line -> thing(line, blocks));
    rest(topic, lines.stream().filter(l -> !first.contains(l)).toList(), blocks);
  }

  private void thing(EstimateLine line, List<Block> blocks) {
    String range = line.sources().size() < 2 ? "" : ": " + range(line);
    blocks.add(Paragraph.of(Text.bold(subject(line) + range)));
    var items = new ArrayList<List<Inline>>();
    line.sources().stream().limit(sources).forEach(s -> items.add(source(line, s)));
    if (line.sources().size() > sources) {
      items.add(List.of(Text.of("and %d more sources".formatted(line.sources().size() - sources))));
    }
    blocks.add(new Bullets(items));
    if (line.inConflict()) {
      blocks.add(Paragraph.of("In conflict: " + pairs(line) + "."));
    }
  }

  /** "more than 300" leaves the upper end open, though no figure above 300 is printed. */
  private static String range(EstimateLine line) {
    String range = FigureText.of(line.range(), line.measure(), line.unit());
    boolean open =
        line.range() instanceof Quantity whole
            && line.sources().stream()
                .map(source -> source.current().interval())
                .anyMatch(i ->
                    i instanceof Quantity q && q.high() == null && isSame(q.low(), whole.high()));
    return open ? range + " or more" : range;
  }

  private static boolean isSame(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && b != null && a.compareTo(b) == 0;
  }

  /** {@code about 1,000 - Western officials, 22 Jan 2025}, and below it what else is known. */
  private static List<Inline> source(EstimateLine line, SourceEstimate source) {
    Figure figure = source.current();
    String more = more(line, source);
    return List.of(
        Text.bold(figure(line, figure)),
        Text.of(
            " - %s, %s%s"
                .formatted(
                    source.source(),
                    Dates.shortDay(figure.until()),
                    more.isEmpty() ? "" : "\n" + more)));
  }

  private static String more(EstimateLine line, SourceEstimate source) {
    Figure figure = source.current();
    var parts = new ArrayList<String>();
    int articles = figure.witnesses().size();
    LocalDate first = figure.firstSeen().atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate last = figure.lastSeen().atOffset(ZoneOffset.UTC).toLocalDate();
    if (articles > 1) {
      parts.add(
          figure.outlets() > 1
              ? "%d articles of %d outlets".formatted(articles, figure.outlets())
              : articles + " articles");
    }
    if (!first.equals(last)) {
      parts.add("seen %s to %s".formatted(Dates.shortDay(first), Dates.shortDay(last)));
    } else if (ChronoUnit.DAYS.between(figure.until(), first) > LAG) {
      parts.add("seen " + Dates.shortDay(first));
    }
    List<Figure> history = source.history();
    if (!history.isEmpty()) {
      String before =
          history.reversed().stream()
              .limit(BEFORE)
              .map(f -> "%s (%s)".formatted(figure(line, f), Dates.shortDay(f.until())))
              .collect(Collectors.joining(", "));
      parts.add("before: " + before + (history.size() > BEFORE ? ", …" : ""));
    }
    return String.join("; ", parts);
  }

  private static String pairs(EstimateLine line) {
    Map<String, List<String>> rivals = new LinkedHashMap<>();
    line.conflicts().stream()
        .limit(PAIRS)
        .forEach(
            pair -> rivals.computeIfAbsent(pair.one(), one -> new ArrayList<>()).add(pair.other()));
    int more = line.conflicts().size() - PAIRS;
    return rivals.entrySet().stream()
            .map(e -> e.getKey() + " with " + listed(e.getValue()))
            .collect(Collectors.joining("; "))
        + (more > 0 ? "; and %d more".formatted(more) : "");
  }

  private static String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private void rest(TopicRow topic, List<EstimateLine> lines, List<Block> blocks) {
    if (lines.isEmpty()) {
      return;
    }
    if (mentions == 0) {
      blocks.add(
          Paragraph.of("%d more: /estimates %s".formatted(lines.size(), Topics.handle(topic))));
      return;
    }
    var items = new ArrayList<List<Inline>>();
    lines.stream().limit(mentions).forEach(line -> items.add(mention(line)));
    if (lines.size() > mentions) {
      items.add(List.of(Text.of("and %d more".formatted(lines.size() - mentions))));
    }
    blocks.add(Paragraph.of(Text.bold("Also counted")));
    blocks.add(new Bullets(items));
  }

  private static List<Inline> mention(EstimateLine line) {
    SourceEstimate source = line.sources().getFirst();
    return List.of(
        Text.of(
            "%s: %s - %s, %s"
                .formatted(
                    subject(line),
                    figure(line, source.current()),
                    source.source(),
                    Dates.shortDay(source.current().until()))));
  }

  private static String subject(EstimateLine line) {
    return ClaimText.subject(line.measure(), line.population(), line.scope())
        + ClaimText.remark(line.kind());
  }

  private static String figure(EstimateLine line, Figure figure) {
    return FigureText.of(figure.interval(), line.measure(), line.unit());
  }

  private static int witnesses(EstimateLine line) {
    return line.sources().stream().mapToInt(s -> s.current().witnesses().size()).sum();
  }
}
