package io.tallywire.cli;

import io.tallywire.alert.ClaimText;
import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.config.Config;
import io.tallywire.config.ConfigException;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.Rereading;
import io.tallywire.pipeline.RereadArticles.Changed;
import io.tallywire.store.Database;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads stored articles again after an upgrade of the claim reader. Nobody is told. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    description =
        "Read stored articles again after an upgrade and show what changes. Nothing is posted"
            + " again.")
final class Reread implements Callable<Integer> {
  @Option(names = "--dry-run", description = "Only show what would change.")
  private boolean dryRun;

  @Option(
      names = "--topic",
      paramLabel = "ID",
      description =
          "Read all stored articles of this topic again, whatever version has read them: after its"
              + " own words were changed.")
  private @Nullable String topic;

  @Mixin private ConfigFolder folder = new ConfigFolder();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  Reread(InstantSource clock) {
    this.clock = clock;
  }

  /** What the printed articles come to. */
  private static final class Sum {
    int articles;
    int gone;
    int fresh;
    int changed;

    void add(Rereading rereading) {
      articles++;
      changed += rereading.changes().size();
      gone += rereading.gone().size() - rereading.changes().size();
      fresh += rereading.fresh().size() - rereading.changes().size();
    }
  }

  @Override
  public Integer call() throws ConfigException, InputException {
    Config config = folder.load();
    if (!Database.isThere(config.database())) {
      throw new InputException(config.database().toString(), "there is no such database");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (topic != null && config.topics().stream().noneMatch(t -> t.id().equals(topic))) {
      throw new InputException("--topic", "topics.yml has no topic '%s'".formatted(topic));
    }
    var sum = new Sum();
    try (var archive = new Archive(config, clock)) {
      int read =
          archive
              .reread()
              .run(
                  dryRun,
                  topic,
                  changed -> {
                    sum.add(changed.rereading());
                    print(out, changed);
                  });
      out.printf(
          "%d articles read again, %d of them otherwise: %d claims gone, %d fresh, %d changed.%s%n",
          read,
          sum.articles,
          sum.gone,
          sum.fresh,
          sum.changed,
          dryRun ? " Nothing was put in place." : "");
    }
    out.flush();
    return 0;
  }

  private static void print(PrintWriter out, Changed changed) {
    out.printf(
        "%s, %s: %s  [%s]%n",
        changed.article().article().outlet(),
        changed.article().article().published().atOffset(ZoneOffset.UTC).toLocalDate(),
        changed.article().article().title(),
        changed.topic().id());
    Rereading rereading = changed.rereading();
    Set<Posting> before = new HashSet<>();
    Set<Claim> now = new HashSet<>();
    for (Rereading.Change change : rereading.changes()) {
      before.add(change.before());
      now.add(change.now());
      out.printf("  changed  %s -> %s%n", text(change.before().claim()), text(change.now()));
    }
    rereading.gone().stream()
        .filter(p -> !before.contains(p))
        .forEach(p -> out.printf("  gone     %s%n", text(p.claim())));
    rereading.fresh().stream()
        .filter(c -> !now.contains(c))
        .forEach(c -> out.printf("  fresh    %s%n", text(c)));
    out.println("    " + changed.article().article().url());
  }

  private static String text(Claim claim) {
    Estimate estimate = claim.estimate();
    return "%s: %s%s, as of %s (%s)"
        .formatted(
            ClaimText.subject(estimate),
            ClaimText.figure(estimate),
            ClaimText.remark(estimate.kind()),
            estimate.asOf(),
            claim.source().name());
  }
}
