package io.tallywire.cli;

import io.tallywire.alert.Summary;
import io.tallywire.claim.Claim;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Ledger;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Topic;
import io.tallywire.story.Shingles;
import io.tallywire.story.Signature;
import io.tallywire.story.StoryIndex;
import io.tallywire.story.StoryRef;
import java.util.ArrayList;
import java.util.List;

/** Reads articles one after the other into one topic's ledger. */
final class Analysis {
  private static final int STORIES = 2_000;

  private final Topic topic;
  private final ClaimExtractor extractor = new ClaimExtractor();
  private final StoryIndex stories = new StoryIndex(STORIES);
  private final Ledger ledger;
  private long lastStory;

  /**
   * What one article brings.
   *
   * @param summary two or three sentences, verbatim and in its order
   */
  record Read(
      String id,
      boolean matched,
      List<String> summary,
      List<Posting> claims,
      List<Finding> findings) {}

  Analysis(Topic topic) {
    this.topic = topic;
    this.ledger = new Ledger(topic.words());
  }

  Read read(ArticlesInOrder.Given given) {
    Article article = given.article();
    String story = Long.toString(story(article));
    List<Posting> postings = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Claim> claims = extractor.extract(article, topic);
    for (Claim claim : claims) {
      Posting posting =
          new Posting(
              given.id() + "#" + (postings.size() + 1),
              given.id(),
              article.outlet(),
              article.url(),
              article.published(),
              story,
              claim);
      postings.add(posting);
      findings.addAll(ledger.post(posting));
    }
    List<Claim> disputed =
        findings.stream()
            .filter(Finding::isNewConflict)
            .map(finding -> finding.newer().claim())
            .toList();
    return new Read(
        given.id(),
        topic.query().matches(article),
        Summary.of(article, claims, disputed),
        postings,
        findings);
  }

  Ledger ledger() {
    return ledger;
  }

  private long story(Article article) {
    Signature signature = Shingles.signature(article);
    long story = stories.find(signature).map(StoryRef::story).orElseGet(() -> ++lastStory);
    stories.add(story, signature);
    return story;
  }
}
