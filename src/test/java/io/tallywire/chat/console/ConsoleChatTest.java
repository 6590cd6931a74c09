package io.tallywire.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Table;
import io.tallywire.alert.RichText.Text;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.ReplyTo;
import io.tallywire.outbox.SendResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleChatTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ConsoleSender sender = new ConsoleSender(stream(bytes), 60, false);

  @Test
  void a_message_is_wrapped_at_the_terminals_width_with_addresses_below() {
    String text =
        new ConsoleText(40, false)
            .render(
                RichText.of(
                    new Heading("Ferry: 40 missing", "https://example.org/ferry"),
                    Paragraph.of(
                        Text.of("The coast guard said that forty people were still missing in "),
                        new Link("the strait", "https://example.org/strait")),
                    new Quote(List.of(Text.of("Forty are missing."))),
                    new Bullets(List.of(List.of(Text.bold("now")), List.of(Text.of("then"))))));

    assertThat(text)
        .isEqualTo(
            """
            Ferry: 40 missing
            https://example.org/ferry
            The coast guard said that forty people
            were still missing in the strait
            https://example.org/strait

              | Forty are missing.

              - now
              - then
            """);
  }

  @Test
  void the_columns_of_a_table_are_aligned() {
    String text =
        new ConsoleText(80, false)
            .render(
                RichText.of(
                    new Table(
                        List.of("figure", "source"),
                        List.of(List.of("about 1,100", "NIS"), List.of("3,000", "Zelensky")))));

    assertThat(text).isEqualTo("figure       source\nabout 1,100  NIS\n3,000        Zelensky\n");
  }

  @Test
  void an_article_cannot_steer_the_terminal() {
    assertThat(new ConsoleText(80, false).render(RichText.plain("a\033[2Jb\u202Ec\r")))
        .isEqualTo("a[2Jbc\n");
  }

  @Test
  void a_reply_names_the_message_that_it_refers_to() {
    var earlier =
        new ReplyTo("17", "Flood kills 600 in the valley", Instant.parse("2026-03-02T09:00:00Z"));
    sender.send(
        new OutboxMessage(
            2, ConsoleSender.TERMINAL, RichText.plain("600 is now 2,000"), 1, earlier));

    assertThat(bytes.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
        .contains("To the message of 2 March 2026: Flood kills 600 in the valley 600 is now");
  }

  @Test
  void a_closed_terminal_keeps_the_message() {
    var closed =
        new ConsoleSender(
            stream(
                new OutputStream() {
                  @Override
                  public void write(int b) throws IOException {
                    throw new IOException("closed");
                  }
                }),
            60,
            false);

    assertThat(closed.send(new OutboxMessage(1, ConsoleSender.TERMINAL, RichText.plain("x"), 1)))
        .isInstanceOf(SendResult.Unavailable.class);
  }

  @Test
  void what_is_typed_is_answered_line_by_line() {
    var in = new ByteArrayInputStream("/help\n\n/topics\n".getBytes(StandardCharsets.UTF_8));

    new ConsoleListener(in, sender, m -> RichText.plain(m.chat() + " said " + m.text())).run();

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\nconsole:terminal said /help\n\n\nconsole:terminal said /topics\n\n");
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}
