package io.tallywire.pipeline;

import io.tallywire.alert.Alert;
import io.tallywire.alert.ChatRef;
import io.tallywire.alert.Correction;
import io.tallywire.alert.CorrectionAlert;
import io.tallywire.alert.Dispute;
import io.tallywire.alert.Move;
import io.tallywire.claim.Estimate;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Posting;
import io.tallywire.store.ToldChat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects which figures are to be corrected in which chat. It stores nothing. */
final class Corrections {
  private final Carriers carriers;
  private final Map<ChatRef, List<Correction>> ofChat = new LinkedHashMap<>();
  private final Map<ChatRef, Set<String>> topics = new LinkedHashMap<>();

  Corrections(Carriers carriers) {
    this.carriers = carriers;
  }

  /** For those who were told about the article or shown the figure. */
  void changed(Correction.Changed change, String topic, List<ChatRef> following) {
    add(change, topic, following, carriers.of(change.was()));
  }

  /** For those who were shown the figure. */
  void gone(Correction correction, String topic, List<ChatRef> following) {
    add(correction, topic, following, carriers.showing(correction.was()));
  }

  private void add(
      Correction correction, String topic, List<ChatRef> following, List<ToldChat> told) {
    Set<ChatRef> chats = told.stream().map(ToldChat::chat).collect(Collectors.toSet());
    for (ChatRef chat : following) {
      if (chats.contains(chat)) {
        List<Correction> known = ofChat.computeIfAbsent(chat, c -> new ArrayList<>());
        if (known.stream().noneMatch(k -> isAlike(k.was(), correction.was()))) {
          known.add(correction);
        }
        topics.computeIfAbsent(chat, c -> new LinkedHashSet<>()).add(topic);
      }
    }
  }

  /** Two topics' ledgers, or two sentences of the article, hold the same figure. */
  private static boolean isAlike(Posting a, Posting b) {
    Estimate x = a.claim().estimate();
    Estimate y = b.claim().estimate();
    return a.claim().source().equals(b.claim().source())
        && x.measure().equals(y.measure())
        && x.population().equals(y.population())
        && x.kind() == y.kind()
        && x.interval().equals(y.interval());
  }

  boolean reach(ChatRef chat) {
    return ofChat.containsKey(chat);
  }

  /**
   * @param alerts what else the article now brings to a chat
   */
  List<CorrectionAlert> alerts(Article article, Map<ChatRef, Alert> alerts) {
    return ofChat.entrySet().stream()
        .map(e ->
            alert(article, e.getKey(), e.getValue(), Optional.ofNullable(alerts.get(e.getKey()))))
        .toList();
  }

  private CorrectionAlert alert(
      Article article, ChatRef chat, List<Correction> corrections, Optional<Alert> alert) {
    Set<String> changed =
        corrections.stream()
            .filter(Correction.Changed.class::isInstance)
            .map(c -> ((Correction.Changed) c).now().id())
            .collect(Collectors.toSet());
    List<Dispute> disputes = alert.map(Alert::disputes).orElse(List.of());
    List<Move> moves =
        alert.map(Alert::moves).orElse(List.of()).stream()
            .filter(move -> !changed.contains(move.now().id()))
            .toList();
    return new CorrectionAlert(
        chat,
        article,
        List.copyOf(topics.getOrDefault(chat, Set.of())),
        corrections,
        disputes,
        moves);
  }
}
