package io.tallywire.alert;

import io.tallywire.claim.Claim;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Decides who hears what about an article. It neither stores nor sends; a chat that follows several
 * of the topics gets one alert, and a conflict that two ledgers found alike is told once.
 */
public final class AlertRouter {

  /**
   * The alerts of one article.
   *
   * @param subscribers for each topic id the chats that follow it
   */
  public List<Alert> route(
      Article article, List<TopicNews> news, Map<String, List<ChatRef>> subscribers) {
    var newsOfChat = new LinkedHashMap<ChatRef, List<TopicNews>>();
    for (TopicNews one : news) {
      for (ChatRef chat : subscribers.getOrDefault(one.topic().id(), List.of())) {
        newsOfChat.computeIfAbsent(chat, c -> new ArrayList<>()).add(one);
      }
    }
    return newsOfChat.entrySet().stream()
        .map(e -> alert(e.getKey(), article, e.getValue()))
        .toList();
  }

  private static Alert alert(ChatRef chat, Article article, List<TopicNews> news) {
    List<Finding> conflicts = conflicts(news);
    List<Claim> claims = news.stream().map(TopicNews::claims).flatMap(Collection::stream).toList();
    List<Claim> disputed = conflicts.stream().map(f -> f.newer().claim()).distinct().toList();
    return new Alert(
        chat,
        article,
        news.stream().map(n -> n.topic().title()).distinct().toList(),
        Summary.of(article, claims, disputed),
        conflicts);
  }

  private static List<Finding> conflicts(List<TopicNews> news) {
    var told = new LinkedHashSet<List<Object>>();
    return news.stream()
        .flatMap(n -> n.findings().stream())
        .filter(Finding::isNewConflict)
        .sorted(Comparator.comparingInt(Finding::severity).reversed())
        .filter(f -> told.add(List.of(likeness(f.newer()), likeness(f.earlier()))))
        .toList();
  }

  /** What makes two claims of two ledgers the same to a reader. */
  private static List<Object> likeness(Posting posting) {
    Claim claim = posting.claim();
    return List.of(
        posting.article(),
        claim.source().name(),
        claim.estimate().measure(),
        claim.estimate().interval(),
        claim.evidence().quote());
  }
}
