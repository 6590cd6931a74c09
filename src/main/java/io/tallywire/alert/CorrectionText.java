package io.tallywire.alert;

import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Text;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What has become of figures that a chat was told, in plain words: the article, then each figure
 * with its source, day and link. It can stand alone, where the message that told them is gone.
 */
public final class CorrectionText {
  private static final int SHOWN = 4;

  /** The text of a correction. */
  public static RichText of(CorrectionAlert alert) {
    Article article = alert.article();
    List<Correction> corrections = alert.corrections();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(article.title(), article.url()));
    blocks.add(Paragraph.of(AlertText.byline(article, alert.topics())));
    corrections.stream().limit(SHOWN).forEach(c -> correction(c, blocks));
    if (corrections.size() > SHOWN) {
      blocks.add(Paragraph.of("and %d more figures of it".formatted(corrections.size() - SHOWN)));
    }
    AlertText.disputes(alert.disputes(), blocks);
    AlertText.moves(alert.moves(), blocks);
    return new RichText(blocks);
  }

  private static void correction(Correction correction, List<Block> blocks) {
    Posting was = correction.was();
    String subject = ClaimText.subject(was.claim().estimate());
    String figure = ClaimText.figure(was.claim().estimate());
    switch (correction) {
      case Correction.Changed changed -> {
        blocks.add(
            title(
                "%s changed %s to %s: %s"
                    .formatted(
                        was.outlet(),
                        figure,
                        ClaimText.figure(changed.now().claim().estimate()),
                        subject)));
        blocks.add(
            new Bullets(
                List.of(
                    AlertText.marked("Now: ", changed.now()), AlertText.marked("Before: ", was))));
        AlertText.quote(changed.now(), blocks);
      }
      case Correction.Dropped dropped -> {
        blocks.add(
            title("%s no longer gives the figure %s: %s".formatted(was.outlet(), figure, subject)));
        blocks.add(new Bullets(List.of(AlertText.marked("Was: ", was))));
      }
      case Correction.Withdrawn withdrawn -> {
        blocks.add(title("Taken back: %s, %s".formatted(figure, subject)));
        blocks.add(new Bullets(List.of(AlertText.marked("Was: ", was))));
        blocks.add(
            Paragraph.of(
                "An editor took it out: %s. It no longer counts against other figures."
                    .formatted(Objects.requireNonNullElse(withdrawn.reason(), "it was misread"))));
      }
    }
  }

  private static Paragraph title(String text) {
    return Paragraph.of(Text.bold(text));
  }

  private CorrectionText() {}
}
