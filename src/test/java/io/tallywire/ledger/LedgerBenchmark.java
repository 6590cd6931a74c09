package io.tallywire.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How long it takes to post one claim into a topic that holds 100,000: prints median and p95 in
 * milliseconds of processor time. A program, not a test: run {@code main}, optionally with the
 * number of claims.
 *
 * <p>The claims are the worst kind: few things counted, many sources, figures that disagree.
 */
public final class LedgerBenchmark {
  private static final List<String> MEASURES =
      List.of("killed", "wounded", "casualties", "deployed", "missing");
  private static final List<String> POPULATIONS =
      List.of("soldiers of norland", "people in vellin", "people in norland", "civilians");
  private static final int SOURCES = 1_500;
  private static final int MEASURED = 5_000;

  public static void main(String[] args) {
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    Random random = new Random(7);
    Ledger ledger = new Ledger();
    long findings = 0;
    for (int i = 0; i < size; i++) {
      findings += ledger.post(posting(i, random)).size();
    }
    List<Posting> more = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      more.add(posting(size + i, random));
    }
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    double[] millis = new double[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long start = thread.getCurrentThreadCpuTime();
      findings += ledger.post(more.get(i)).size();
      millis[i] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        "claims %d, findings %d, one claim: median %.3f ms, p95 %.3f ms, max %.3f ms%n",
        ledger.size(),
        findings,
        millis[MEASURED / 2],
        millis[MEASURED * 95 / 100],
        millis[MEASURED - 1]);
    long start = System.nanoTime();
    int lines = ledger.estimates().size();
    System.out.printf("estimates: %d lines in %.0f ms%n", lines, (System.nanoTime() - start) / 1e6);
  }

  private static Posting posting(int i, Random random) {
    LocalDate day = LocalDate.parse("2024-01-01").plusDays(i / 250);
    int figure = 100 + random.nextInt(50_000);
    String kind = random.nextInt(10) == 0 ? "; kind=period" : "";
    String bound = random.nextInt(3) == 0 ? "~" : "";
    Posting row =
        Rows.one(
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
    return row;
  }

  private LedgerBenchmark() {}
}
