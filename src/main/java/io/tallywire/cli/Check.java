package io.tallywire.cli;

import io.tallywire.config.Config;
import io.tallywire.config.ConfigException;
import io.tallywire.feed.FeedParser;
import io.tallywire.feed.FeedReading;
import io.tallywire.fetch.FetchRequest;
import io.tallywire.fetch.FetchResult;
import io.tallywire.fetch.Fetcher;
import io.tallywire.fetch.HostLimits;
import io.tallywire.store.FeedAddress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the settings and, if asked, the feeds; says every problem at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Check the settings; every problem at once, with file and line.")
public final class Check implements Callable<Integer> {
  @Mixin private ConfigFolder folder = new ConfigFolder();

  @Option(names = "--online", description = "Also fetch every feed once.")
  private boolean online;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  public Check(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws InterruptedException, ExecutionException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Config config;
    try {
      config = folder.load();
    } catch (ConfigException e) {
      e.problems().forEach(err::println);
      err.println("%d problem(s)".formatted(e.problems().size()));
      return Tallywire.BAD_INPUT;
    }
    config.warnings().forEach(w -> err.println("warning: " + w));
    out.printf(
        "The settings are in order: %d feeds, %d topics.%n",
        config.feeds().size(), config.topics().size());
    return online && !feedsAnswer(config, out) ? Tallywire.FAILED : 0;
  }

  private boolean feedsAnswer(Config config, PrintWriter out)
      throws InterruptedException, ExecutionException {
    var limits = new HostLimits(2, Duration.ZERO, clock);
    boolean all = true;
    try (var fetcher = new Fetcher(config.fetch(), limits, clock, Tallywire.version());
        var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (FeedAddress feed : config.feeds()) {
        answers.add(workers.submit(() -> answer(fetcher, feed)));
      }
      for (int i = 0; i < answers.size(); i++) {
        String problem = answers.get(i).get();
        FeedAddress feed = config.feeds().get(i);
        out.printf("%-6s %s  %s%n", problem.isEmpty() ? "ok" : "FAILED", feed.outlet(), problem);
        all &= problem.isEmpty();
      }
    }
    return all;
  }

  /** What is wrong with a feed; empty where it can be read. */
  private static String answer(Fetcher fetcher, FeedAddress feed) throws InterruptedException {
    FetchResult result = fetcher.fetch(FetchRequest.of(feed.url()));
    if (!(result instanceof FetchResult.Fetched fetched)) {
      return feed.url() + ": " + result;
    }
    return new FeedParser().parse(fetched.body(), fetched.contentType(), fetched.finalUrl())
            instanceof FeedReading.NotAFeed not
        ? feed.url() + ": " + not.reason()
        : "";
  }
}
