package io.tallywire.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.chat.slack.FakeSlack;
import io.tallywire.chat.telegram.FakeTelegram;
import io.tallywire.chat.telegram.SentTelegram;
import io.tallywire.command.Word;
import io.tallywire.pipeline.NewsServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program with three platforms at once: one article, one message on each, with the
 * same words.
 */
class ThreePlatformsIT {
  private static final long PERSON = 1001;
  private static final String TOKEN = "123456:secret-of-the-bot";
  private static final String HEADLINE = "North Korean troops in Kursk: 40 killed";
  private static final String FIGURE =
      "Forty North Korean soldiers were killed in the Kursk region of Russia, the army said.";

  private static final String CHANGED = FIGURE.replace("Forty", "Sixty");

  @TempDir Path folder;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void commands_are_answered_and_one_article_is_one_message_on_each() throws Exception {
    try (var telegram = new FakeTelegram(TOKEN);
        var slack = FakeSlack.start();
        var outlet = new NewsServer()) {
      telegram.person(PERSON, "Anna");
      configure(outlet);
      Process program = run(telegram, slack);
      telegram.types(PERSON, PERSON, "/subscribe nk-troops");
      assertThat(telegram.awaitSent(PERSON, 1).get(0).text()).contains("Subscribed");
      slack.awaitListener();
      slack.command(FakeSlack.CHANNEL, "U0ANNA", "/tallywire", "subscribe nk-troops");
      slack.await("the answer to the command", () -> !slack.responses().isEmpty());
      for (Word word : Word.ALL) { // one desk: the same answer on each platform
        int onTelegram = telegram.sent(PERSON).size();
        int onSlack = slack.responses().size();
        telegram.types(PERSON, PERSON, word.example());
        slack.command(FakeSlack.CHANNEL, "U0ANNA", "/tallywire", word.example().substring(1));
        String answer = telegram.awaitSent(PERSON, onTelegram + 1).getLast().text();
        slack.await("the answer to " + word, () -> slack.responses().size() > onSlack);
        assertThat(answer).as("on Telegram to %s", word).isNotBlank();
        assertThat(slack.responses().getLast().words()).as("on Slack to %s", word).isNotBlank();
      }
      for (String again :
          List.of("/start", "/subscribe nk-troops")) { // after /stop and /unsubscribe
        int before = telegram.sent(PERSON).size();
        int beforeOnSlack = slack.responses().size();
        telegram.types(PERSON, PERSON, again);
        slack.command(FakeSlack.CHANNEL, "U0ANNA", "/tallywire", again.substring(1));
        telegram.awaitSent(PERSON, before + 1);
        slack.await(again, () -> slack.responses().size() > beforeOnSlack);
      }
      assertThat(Files.readString(out()))
          .contains("Latest: ", "Estimates: ", "Topics:", "Subscribed to ", "Unsubscribed from ")
          .contains("Watching 'shells'", "Watchlists of this chat:", "Dropped the watchlist")
          .contains("Stopped: nothing more", "/watch NAME: QUERY");
      await(() -> outlet.polls() > 1);

      outlet.publish(
          "one", "Tue, 03 Mar 2026 09:00:00 GMT", HEADLINE, FIGURE, "A second one follows.");
      await(() -> telegramTold(telegram) == 1 && slackTold(slack) == 1 && consoleTold() == 1);

      assertThat(telegram.sent(PERSON).getLast().text()).contains(HEADLINE).contains(FIGURE);
      assertThat(slack.posted().getLast().blocks().toString()).contains(HEADLINE).contains(FIGURE);
      assertThat(Files.readString(out())).contains(HEADLINE).contains(FIGURE);

      int polls = outlet.polls();
      await(() -> outlet.polls() > polls + 1);
      program.destroy(); // a stop in good order
      assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
      Process again = run(telegram, slack);
      int polled = outlet.polls();
      await(() -> outlet.polls() > polled + 1);
      again.destroyForcibly().waitFor(); // and a kill
      Process last = run(telegram, slack);
      int seen = outlet.polls();
      await(() -> outlet.polls() > seen + 1);
      assertThat(telegramTold(telegram)).isEqualTo(1);
      assertThat(slackTold(slack)).isEqualTo(1);
      assertThat(consoleTold()).isEqualTo(1);

      outlet.publish(
          "one", "Tue, 03 Mar 2026 09:00:00 GMT", HEADLINE, CHANGED, "A second one follows.");
      await(() -> telegramTold(telegram) == 2 && slackTold(slack) == 2 && consoleTold() == 2);
      List<SentTelegram> onTelegram =
          telegram.sent(PERSON).stream().filter(m -> m.text().contains(HEADLINE)).toList();
      assertThat(onTelegram.getLast().text()).contains("changed 40 to 60");
      assertThat(onTelegram.getLast().repliesTo()).isEqualTo(onTelegram.getFirst().messageId());
      FakeSlack.Posted onSlack = slack.posted().getLast();
      assertThat(onSlack.words()).contains("changed 40 to 60");
      assertThat(onSlack.thread()).as("the thread of the first message").isNotNull();
      assertThat(onSlack.broadcast()).isTrue();
      assertThat(Files.readString(out())).contains("To the message of ", "changed 40 to 60");
      last.destroy();
      assertThat(last.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(slack.violations()).isEmpty();
      assertThat(Files.readString(folder.resolve("err.txt")))
          .doesNotContain(TOKEN, FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN);
    }
  }

  private Path out() {
    return folder.resolve("out.txt");
  }

  private void configure(NewsServer outlet) throws IOException {
    String typed = Word.ALL.stream().map(Word::example).collect(Collectors.joining("\n"));
    Files.writeString(
        folder.resolve("typed.txt"),
        typed.replace("/unwatch", "/watchlists\n/unwatch") + "\n/start\n/subscribe nk-troops\n");
    PackagedProgram.configuration(
        folder.resolve("config"),
        Map.of("The Herald", outlet.feed()),
        "database: { url: \"jdbc:sqlite:" + folder.resolve("tallywire.db") + "\" }",
        "poll: { min-interval: 1s, max-interval: 1s }",
        "fetch: { allow-private-addresses: true }",
        "console: { chat: on }",
        "web: { port: 0 }");
  }

  private Process run(FakeTelegram telegram, FakeSlack slack) throws IOException {
    Path typed = folder.resolve("typed.txt");
    return PackagedProgram.start(
        typed,
        out(),
        folder.resolve("err.txt"),
        Map.of(
            "TALLYWIRE_TELEGRAM_TOKEN",
            TOKEN,
            "TALLYWIRE_TELEGRAM_API",
            telegram.api().toString(),
            "TALLYWIRE_SLACK_BOT_TOKEN",
            FakeSlack.BOT_TOKEN,
            "TALLYWIRE_SLACK_APP_TOKEN",
            FakeSlack.APP_TOKEN,
            "TALLYWIRE_SLACK_API",
            slack.api().toString()),
        "run",
        "--config",
        folder.resolve("config").toString());
  }

  private static long telegramTold(FakeTelegram telegram) {
    return telegram.sent(PERSON).stream().filter(m -> m.text().contains(HEADLINE)).count();
  }

  private static long slackTold(FakeSlack slack) {
    return slack.posted().stream().filter(p -> p.blocks().toString().contains(HEADLINE)).count();
  }

  private long consoleTold() {
    try {
      List<String> lines = Files.readAllLines(out());
      return lines.stream().filter(HEADLINE::equals).count();
    } catch (IOException e) {
      return 0;
    }
  }

  private void await(BooleanSupplier done) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as(Files.readString(folder.resolve("err.txt"))).isLessThan(end);
      Thread.sleep(50);
    }
  }
}
