package io.tallywire.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.Golden;
import io.tallywire.alert.Subscription;
import io.tallywire.alert.Threshold;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscribeTest {
  private final Conversation talk = new Conversation();

  @Test
  void a_threshold_is_set_shown_changed_and_dropped() throws IOException {
    talk.types("/subscribe flood when change > 50%")
        .types("/subscribe flood when change > 50%")
        .types("/topics")
        .types("/subscribe flood when change > 80%");
    assertThat(subscriptions())
        .containsExactly(new Subscription(Conversation.CHAT, "flood", Threshold.of(80)));
    talk.types("/subscribe flood when change > lots").types("/subscribe flood").types("/topics");

    assertThat(subscriptions()).containsExactly(new Subscription(Conversation.CHAT, "flood"));
    Golden.check("commands/subscribe.txt", talk.transcript());
  }

  @Test
  void a_mistake_changes_nothing() {
    talk.types("/subscribe flood when change > 50%").types("/subscribe flood when change > 0%");

    assertThat(subscriptions())
        .containsExactly(new Subscription(Conversation.CHAT, "flood", Threshold.of(50)));
  }

  @Test
  void a_watchlist_that_is_changed_keeps_its_threshold() {
    talk.types("/watch shells: shells OR missiles")
        .types("/subscribe shells when change > 30%")
        .types("/watch shells: shells");

    assertThat(subscriptions())
        .extracting(Subscription::threshold)
        .containsExactly(Threshold.of(30));
  }

  private List<Subscription> subscriptions() {
    return talk.db.read(tx -> talk.stores.subscriptions().of(tx, Conversation.CHAT));
  }
}
