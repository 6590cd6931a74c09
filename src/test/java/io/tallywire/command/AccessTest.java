package io.tallywire.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.chat.IncomingMessage;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTest {
  private static final IncomingMessage SLACK =
      new IncomingMessage(new ChatRef("slack", "C1"), "#news", "U1", "/help", true, "T1");

  @Test
  void an_empty_list_lets_everyone_in() {
    assertThat(Access.everyone().allows(SLACK)).isTrue();
  }

  @Test
  void a_chat_a_user_or_a_workspace_can_be_let_in() {
    assertThat(new Access(Set.of("slack:C1")).allows(SLACK)).isTrue();
    assertThat(new Access(Set.of("U1")).allows(SLACK)).isTrue();
    assertThat(new Access(Set.of("slack:T1")).allows(SLACK)).isTrue();
  }

  @Test
  void others_are_kept_out_and_so_is_the_same_id_on_another_platform() {
    assertThat(new Access(Set.of("C2", "telegram:C1")).allows(SLACK)).isFalse();
  }

  @Test
  void the_operators_own_terminal_is_always_answered() {
    var typed =
        new IncomingMessage(new ChatRef("console", "terminal"), "", "operator", "/help", true);
    assertThat(new Access(Set.of("U9")).allows(typed)).isTrue();
  }
}
