package io.tallywire.command;

import io.tallywire.alert.Dates;
import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Text;
import io.tallywire.alert.Threshold;
import io.tallywire.extract.Article;
import io.tallywire.match.Topic;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.TopicRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of the answers. */
final class Answers {
  RichText help() {
    List<List<Inline>> items =
        Word.ALL.stream()
            .map(w -> List.<Inline>of(Text.bold(w.usage()), Text.of(" - " + w.meaning())))
            .toList();
    return RichText.of(
        Paragraph.of(
            "I read the news, keep score of its numbers and tell you who contradicts whom."),
        new Bullets(items),
        Paragraph.of(
            "A query: words, \"phrases\", north* for beginnings, AND OR NOT, brackets. Example: "
                + Word.WATCH.example()));
  }

  RichText start(Topics topics, boolean back) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        Paragraph.of(
            (back ? "Welcome back. " : "")
                + "I read the news, keep score of its numbers and tell you when they contradict"
                + " earlier ones: who said how many, when, and who said otherwise."));
    topics(topics, blocks);
    blocks.add(Paragraph.of("/help lists everything else."));
    return new RichText(blocks);
  }

  RichText topics(Topics topics) {
    var blocks = new ArrayList<Block>();
    topics(topics, blocks);
    return new RichText(blocks);
  }

  private static void topics(Topics topics, List<Block> blocks) {
    List<TopicRow> offered = topics.visible();
    if (offered.isEmpty()) {
      blocks.add(
          Paragraph.of(
              "There are no topics yet. Follow words of your own: " + Word.WATCH.example()));
      return;
    }
    blocks.add(Paragraph.of("Topics:"));
    blocks.add(new Bullets(offered.stream().map(t -> topic(t, topics.threshold(t))).toList()));
    offered.stream()
        .filter(t -> !topics.isSubscribed(t))
        .findFirst()
        .ifPresent(t ->
            blocks.add(
                Paragraph.of("To hear about one here, type /subscribe " + Topics.handle(t) + ".")));
  }

  private static List<Inline> topic(TopicRow topic, Optional<Threshold> subscribed) {
    String title = topic.isWatchlist() ? " - watchlist: " + topic.query() : " - " + topic.title();
    String state =
        subscribed
            .map(t -> t.isStandard() ? " (subscribed)" : " (subscribed when " + shown(t) + ")")
            .orElse("");
    return List.of(Text.bold(Topics.handle(topic)), Text.of(title + state));
  }

  /** As it is typed. */
  private static String shown(Threshold threshold) {
    return "change > " + threshold.percent() + "%";
  }

  /**
   * @param before what held until now, if the chat was subscribed
   */
  RichText subscribed(TopicRow topic, Optional<Threshold> before, Threshold now) {
    boolean changed = before.isPresent() && !before.get().equals(now);
    String done =
        before.isEmpty()
            ? "Subscribed to %s."
            : changed ? "Changed the subscription to %s." : "Already subscribed to %s.";
    String updates =
        now.isStandard()
            ? "Updates are told from a new highest figure, at least %d%% above the last one told here."
                .formatted(Threshold.STANDARD_PERCENT)
            : "Updates are told when a new highest or lowest figure differs from the last one told here by more than %d%%."
                .formatted(now.percent());
    String more =
        now.isStandard()
            ? "For a threshold of your own: /subscribe %s when change > 50%%"
            : "For the usual threshold: /subscribe %s";
    return RichText.of(
        Paragraph.of(
            done.formatted(Topics.shown(topic))
                + " New articles come here as they appear, and always contradictions and corrections."),
        Paragraph.of(updates + " " + more.formatted(Topics.handle(topic))));
  }

  void latest(TopicRow topic, List<StoredArticle> articles, List<Block> blocks) {
    blocks.add(new Heading("Latest: " + topic.title(), null));
    if (articles.isEmpty()) {
      blocks.add(Paragraph.of("No articles yet. They appear as the feeds bring them."));
      return;
    }
    blocks.add(
        new Bullets(
            articles.stream()
                .map(StoredArticle::article)
                .map(a ->
                    List.<Inline>of(
                        new Link(a.title(), a.url()),
                        Text.of(" (" + a.outlet() + ", " + Dates.day(a.published()) + ")")))
                .toList()));
  }

  /** What a new watchlist would have brought. */
  RichText watching(Topic watchlist, boolean replaced, List<StoredArticle> newest, long stored) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        Paragraph.of(
            "%s '%s': %s"
                .formatted(
                    replaced ? "Changed the watchlist" : "Watching",
                    watchlist.title(),
                    watchlist.query())));
    if (stored > 0 && newest.isEmpty()) {
      blocks.add(Paragraph.of("None of the articles I have kept matches it so far."));
    } else if (!newest.isEmpty()) {
      blocks.add(Paragraph.of("It would have brought, newest first:"));
      blocks.add(
          new Bullets(newest.stream().map(StoredArticle::article).map(Answers::article).toList()));
    }
    return new RichText(blocks);
  }

  private static List<Inline> article(Article article) {
    return List.of(
        new Link(article.title(), article.url()), Text.of(" (" + article.outlet() + ")"));
  }
}
