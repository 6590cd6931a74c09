package io.tallywire.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to post one claim into a topic that holds 100,000. The claims are the worst
 * kind: few things counted, many sources, figures that disagree.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class LedgerBenchmark {
  private static final List<String> MEASURES =
      List.of("killed", "wounded", "casualties", "deployed", "missing");
  private static final List<String> POPULATIONS =
      List.of("soldiers of norland", "people in vellin", "people in norland", "civilians");
  private static final int HELD = 100_000;
  private static final int SOURCES = 1_500;
  private static final int POSTED = 500;

  private final Random random = new Random(7);
  private final Ledger ledger = new Ledger();
  private final List<Posting> more = new ArrayList<>();
  private int posted;

  @Setup
  public void fill() {
    while (posted < HELD) {
      ledger.post(posting());
    }
  }

  @Setup(Level.Iteration)
  public void write() {
    more.clear();
    for (int i = 0; i < POSTED; i++) {
      more.add(posting());
    }
  }

  /** Few enough that the ledger hardly grows. */
  @Benchmark
  @OperationsPerInvocation(POSTED)
  public int posts() {
    int findings = 0;
    for (Posting posting : more) {
      findings += ledger.post(posting).size();
    }
    return findings;
  }

  private Posting posting() {
    int i = posted++;
    LocalDate day = LocalDate.parse("2024-01-01").plusDays(i / 250);
    int figure = 100 + random.nextInt(50_000);
    String kind = random.nextInt(10) == 0 ? "; kind=period" : "";
    String bound = random.nextInt(3) == 0 ? "~" : "";
    return Rows.one(
        "a%d; %s; %s; %s%d; Speaker Name%s; %s%s; at=%d"
            .formatted(
                i,
                MEASURES.get(random.nextInt(MEASURES.size())),
                POPULATIONS.get(random.nextInt(POPULATIONS.size())),
                bound,
                figure,
                Integer.toString(random.nextInt(SOURCES), 36),
                day,
                kind,
                i % 24));
  }
}
