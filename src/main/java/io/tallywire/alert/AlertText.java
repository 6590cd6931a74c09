package io.tallywire.alert;

import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Text;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.Relation;
import io.tallywire.ledger.Rereading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An alert in plain words: headline, outlet and day, two or three sentences, then each new figure
 * with the earlier ones it conflicts with, their sources, days, links and sentences.
 *
 * <p>Figures stand as the ledger has them and the sentences verbatim; it adds no judgement.
 */
public final class AlertText {
  private static final int RIVALS_SHOWN = 4;

  /** The text of an alert. */
  public static RichText of(Alert alert) {
    Article article = alert.article();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(article.title(), article.url()));
    blocks.add(Paragraph.of(byline(alert)));
    if (!alert.summary().isEmpty()) {
      blocks.add(Paragraph.of(String.join(" ", alert.summary())));
    }
    remark(article, blocks);
    conflicts(alert.conflicts(), blocks);
    return new RichText(blocks);
  }

  /** The conflicts alone, each new figure with its rivals. */
  public static void conflicts(List<Finding> conflicts, List<Block> blocks) {
    Map<String, List<Finding>> byNewer = new LinkedHashMap<>();
    for (Finding finding : conflicts) {
      byNewer.computeIfAbsent(finding.newer().id(), id -> new ArrayList<>()).add(finding);
    }
    byNewer.values().forEach(findings -> conflict(findings, blocks));
  }

  private static String byline(Alert alert) {
    return alert.article().outlet()
        + " · "
        + Dates.day(alert.article().published())
        + " · "
        + String.join(", ", alert.topics());
  }

  private static void remark(Article article, List<Block> blocks) {
    if (article.origin() == Article.Origin.FEED) {
      blocks.add(Paragraph.of("(From the feed's text: the page itself could not be read.)"));
    }
    if (!article.isEnglish()) {
      String language =
          article.language().equals("und")
              ? "an unknown language"
              : Locale.of(article.language()).getDisplayLanguage(Locale.ENGLISH);
      blocks.add(Paragraph.of("(In " + language + ": figures are read from English only.)"));
    }
  }

  private static void conflict(List<Finding> findings, List<Block> blocks) {
    Finding first = findings.get(0);
    String what = ClaimText.subject(first.newer().claim().estimate());
    blocks.add(Paragraph.of(Text.bold(title(findings) + ": " + what)));

    var items = new ArrayList<List<Inline>>();
    items.add(marked("Now: ", first.newer()));
    findings.stream()
        .limit(RIVALS_SHOWN)
        .map(Finding::earlier)
        .forEach(earlier -> items.add(marked("Before: ", earlier)));
    if (findings.size() > RIVALS_SHOWN) {
      items.add(List.of(Text.of("and " + (findings.size() - RIVALS_SHOWN) + " more")));
    }
    blocks.add(new Bullets(items));
    quote(first.newer(), blocks);
    quote(first.earlier(), blocks);
  }

  private static String title(List<Finding> findings) {
    if (findings.stream().anyMatch(f -> f.rule().equals(Rereading.CHANGED_ARTICLE))) {
      return "Changed by its outlet";
    }
    boolean revision = findings.stream().allMatch(f -> f.relation() == Relation.REVISES);
    return revision ? "Revised figure" : "Contradicts an earlier figure";
  }

  private static List<Inline> marked(String word, Posting posting) {
    var parts = new ArrayList<Inline>();
    parts.add(Text.of(word));
    parts.addAll(ClaimText.line(posting));
    return parts;
  }

  private static void quote(Posting posting, List<Block> blocks) {
    String sentence = posting.claim().evidence().quote();
    if (!sentence.isBlank()) {
      blocks.add(new Quote(List.of(Text.of(posting.outlet() + ": " + sentence))));
    }
  }

  private AlertText() {}
}
