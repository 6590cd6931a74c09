package io.tallywire.alert;

import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Text;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An alert in plain words: headline, outlet and day, two or three sentences, then each new figure
 * with the earlier ones it conflicts with, their sources, days, links and sentences, then the
 * figures that have moved on.
 *
 * <p>Figures stand as the ledger has them and the sentences verbatim; it adds no judgement.
 */
public final class AlertText {
  static final int DISPUTES_SHOWN = 4;

  /** The text of an alert. */
  public static RichText of(Alert alert) {
    Article article = alert.article();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(article.title(), article.url()));
    blocks.add(Paragraph.of(byline(article, alert.topics())));
    if (!alert.summary().isEmpty()) {
      blocks.add(Paragraph.of(String.join(" ", alert.summary())));
    }
    remark(article, blocks);
    disputes(alert.disputes(), blocks);
    moves(alert.moves(), blocks);
    return new RichText(blocks);
  }

  static String byline(Article article, List<String> topics) {
    return article.outlet()
        + " · "
        + Dates.day(article.published())
        + " · "
        + String.join(", ", topics);
  }

  /** Each new figure with its rivals. */
  static void disputes(List<Dispute> disputes, List<Block> blocks) {
    disputes.stream().limit(DISPUTES_SHOWN).forEach(dispute -> dispute(dispute, blocks));
    int more = disputes.size() - DISPUTES_SHOWN;
    if (more > 0) {
      blocks.add(
          Paragraph.of(
              "%d more of its figures %s earlier ones"
                  .formatted(more, more == 1 ? "contradicts" : "contradict")));
    }
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

  private static void dispute(Dispute dispute, List<Block> blocks) {
    Posting newer = dispute.newer();
    List<Posting> rivals = dispute.rivals();
    blocks.add(title(title(dispute), newer));
    var items = new ArrayList<List<Inline>>();
    items.add(marked("Now: ", newer));
    rivals.forEach(earlier -> items.add(marked("Before: ", earlier)));
    int more = dispute.findings().size() - rivals.size();
    if (more > 0) {
      items.add(List.of(Text.of("and " + more + " more")));
    }
    blocks.add(new Bullets(items));
    quote(newer, blocks);
    quote(rivals.getFirst(), blocks);
  }

  private static String title(Dispute dispute) {
    boolean revision = dispute.findings().stream().allMatch(f -> f.relation() == Relation.REVISES);
    return revision ? "Revised figure" : "Contradicts an earlier figure";
  }

  /** Each figure that has moved on. */
  static void moves(List<Move> moves, List<Block> blocks) {
    moves.forEach(move -> move(move, blocks));
  }

  private static void move(Move move, List<Block> blocks) {
    blocks.add(title(move.isUp() ? "New highest figure" : "New lowest figure", move.now()));
    blocks.add(
        new Bullets(List.of(marked("Now: ", move.now()), marked("Before: ", move.before()))));
  }

  private static Paragraph title(String what, Posting newer) {
    return Paragraph.of(Text.bold(what + ": " + ClaimText.subject(newer.claim().estimate())));
  }

  static List<Inline> marked(String word, Posting posting) {
    var parts = new ArrayList<Inline>();
    parts.add(Text.of(word));
    parts.addAll(ClaimText.line(posting));
    return parts;
  }

  /** The sentence that a claim was read from, once in a message. */
  static void quote(Posting posting, List<Block> blocks) {
    String sentence = posting.claim().evidence().quote();
    var quote = new Quote(List.of(Text.of(posting.outlet() + ": " + sentence)));
    if (!sentence.isBlank() && !blocks.contains(quote)) {
      blocks.add(quote);
    }
  }

  private AlertText() {}
}
