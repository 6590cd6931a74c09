package io.tallywire.alert;

import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import io.tallywire.quantity.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides who hears what about an article: conflicts that nobody was told of, and updates that are
 * a topic's new record and past the chat's threshold. Confirmations are never told.
 *
 * <p>It neither stores nor sends; a chat that follows several of the topics gets one alert, and
 * what two ledgers found alike is told once.
 */
public final class AlertRouter {

  /** A topic's news as one chat follows it. */
  private record Followed(TopicNews news, Subscriber subscriber) {}

  /**
   * The alerts of one article.
   *
   * @param subscribers for each topic id the chats that follow it
   */
  public List<Alert> route(
      Article article, List<TopicNews> news, Map<String, List<Subscriber>> subscribers) {
    var newsOfChat = new LinkedHashMap<ChatRef, List<Followed>>();
    for (TopicNews one : news) {
      for (Subscriber subscriber : subscribers.getOrDefault(one.topic().id(), List.of())) {
        newsOfChat
            .computeIfAbsent(subscriber.chat(), c -> new ArrayList<>())
            .add(new Followed(one, subscriber));
      }
    }
    return newsOfChat.entrySet().stream()
        .map(e -> alert(e.getKey(), article, e.getValue()))
        .toList();
  }

  private static Alert alert(ChatRef chat, Article article, List<Followed> followed) {
    List<TopicNews> news = followed.stream().map(Followed::news).toList();
    List<Dispute> disputes = disputes(news);
    List<Move> moves = moves(followed, disputes);
    List<Posting> postings = news.stream().flatMap(n -> n.postings().stream()).toList();
    List<Claim> first =
        Stream.concat(disputes.stream().map(Dispute::newer), moves.stream().map(Move::now))
            .map(Posting::claim)
            .distinct()
            .toList();
    List<String> summary =
        Summary.of(article, postings.stream().map(Posting::claim).toList(), first);
    return new Alert(
        chat,
        article,
        news.stream().map(n -> n.topic().title()).distinct().toList(),
        summary,
        postings.stream().filter(p -> summary.contains(p.claim().evidence().quote())).toList(),
        disputes,
        moves);
  }

  private static List<Dispute> disputes(List<TopicNews> news) {
    var told = new ArrayList<Finding>();
    for (TopicNews one : news) {
      for (Finding finding : one.findings()) {
        if (finding.isNewConflict() && told.stream().noneMatch(t -> isMirror(t, finding))) {
          told.add(finding);
        }
      }
    }
    var byFigure = new LinkedHashMap<List<Object>, List<Finding>>();
    told.forEach(f -> byFigure.computeIfAbsent(figure(f.newer()), k -> new ArrayList<>()).add(f));
    return byFigure.values().stream()
        .map(findings -> new Dispute(findings.getFirst().newer(), eachOnce(findings)))
        .sorted(Comparator.comparingInt(Dispute::severity).reversed())
        .toList();
  }

  /** "3,000, against 1,100" and in a later sentence "1,100, against 3,000": one dispute. */
  private static boolean isMirror(Finding told, Finding finding) {
    return figure(told.newer()).equals(figure(finding.earlier()))
        && count(told.earlier()).equals(count(finding.newer()));
  }

  /** The ledger's order, nearest first, is kept. */
  private static List<Finding> eachOnce(List<Finding> findings) {
    Set<List<Object>> told = new HashSet<>();
    return findings.stream().filter(f -> told.add(figure(f.earlier()))).toList();
  }

  private static List<Move> moves(List<Followed> followed, List<Dispute> disputes) {
    Set<List<Object>> told = new HashSet<>();
    disputes.forEach(d -> told.add(figure(d.newer())));
    var moves = new ArrayList<Move>();
    for (Followed one : followed) {
      for (TopicNews.Peak peak : one.news().peaks()) {
        Finding update = peak.update();
        Posting before =
            one.subscriber().toldLast().getOrDefault(update.newer().id(), update.earlier());
        var move = new Move(update.newer(), before);
        boolean far =
            one.subscriber().threshold().isPassed(interval(before), interval(update.newer()));
        if ((move.isUp() ? peak.highest() : peak.lowest())
            && far
            && told.add(figure(update.newer()))) {
          moves.add(move);
        }
      }
    }
    return moves;
  }

  private static Interval interval(Posting posting) {
    return posting.claim().estimate().interval();
  }

  /** What makes two claims the same to a reader, whichever ledger or sentence they stand in. */
  private static List<Object> figure(Posting posting) {
    return List.of(posting.article(), posting.claim().source().name(), count(posting));
  }

  /** How many of what, whoever says it. */
  private static List<Object> count(Posting posting) {
    Estimate estimate = posting.claim().estimate();
    return List.of(estimate.measure(), estimate.population(), estimate.kind(), estimate.interval());
  }
}
