package io.tallywire.cli;

import io.tallywire.alert.ClaimText;
import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.config.Config;
import io.tallywire.config.ConfigException;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Topic;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a misread figure of an article out of the ledgers; chats that were shown it are told. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description =
        "Take a figure of an article out of the ledgers. Chats that were shown it get a reply"
            + " that says so. Without FIGURE: show what counts of the article.")
final class Withdraw implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "URL", description = "The article's address.")
  private String url = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FIGURE",
      description = "The figure as a number (3000 or 3,000) or as a day (2024-11-05).")
  private @Nullable String figure;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "For the chats: 'it is the toll of another flood'.")
  private @Nullable String reason;

  @Mixin private ConfigFolder folder = new ConfigFolder();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  Withdraw(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws ConfigException, InputException {
    Config config = folder.load();
    if (!Database.isThere(config.database())) {
      throw new InputException(config.database().toString(), "there is no such database");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (var archive = new Archive(config, clock)) {
      StoredArticle article =
          archive
              .article(url)
              .orElseThrow(() -> new InputException(url, "no article of this address is kept"));
      Map<Topic, List<Posting>> claims = archive.withdraw().claims(article);
      String wanted = figure;
      if (wanted == null) {
        out.println(article.article().title());
        claims.forEach((topic, postings) -> print(out, topic, postings, claim -> true));
      } else if (claims.values().stream().flatMap(List::stream).noneMatch(p -> is(p, wanted))) {
        throw new InputException(
            wanted, "is no figure of this article; 'withdraw " + url + "' lists them");
      } else {
        int told = archive.withdraw().run(article, claim -> is(claim, wanted), reason);
        out.println("Taken out of the ledgers:");
        claims.forEach((topic, postings) -> print(out, topic, postings, c -> is(c, wanted)));
        out.printf("%d chats are told.%n", told);
      }
    }
    out.flush();
    return 0;
  }

  private static boolean is(Posting posting, String wanted) {
    return is(posting.claim(), wanted);
  }

  private static boolean is(Claim claim, String wanted) {
    Interval interval = claim.estimate().interval();
    return switch (interval) {
      case Days days ->
          days.low().toString().equals(wanted) || days.high().toString().equals(wanted);
      case Quantity quantity -> {
        @Nullable BigDecimal number = number(wanted);
        yield number != null && (isSame(quantity.low(), number) || isSame(quantity.high(), number));
      }
    };
  }

  private static boolean isSame(@Nullable BigDecimal end, BigDecimal number) {
    return end != null && end.compareTo(number) == 0;
  }

  private static @Nullable BigDecimal number(String typed) {
    try {
      return new BigDecimal(typed.replace(",", ""));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static void print(
      PrintWriter out, Topic topic, List<Posting> postings, Predicate<Claim> shown) {
    for (Posting posting : postings) {
      Estimate estimate = posting.claim().estimate();
      if (shown.test(posting.claim())) {
        out.printf(
            "  %s: %s%s, as of %s (%s)  [%s]%n",
            ClaimText.subject(estimate),
            ClaimText.figure(estimate),
            ClaimText.remark(estimate.kind()),
            estimate.asOf(),
            ClaimText.source(posting),
            topic.id());
      }
    }
  }
}
