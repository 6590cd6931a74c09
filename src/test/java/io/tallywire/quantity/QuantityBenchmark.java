package io.tallywire.quantity;

import io.tallywire.claim.BenchmarkArticles;
import io.tallywire.text.Sentence;
import io.tallywire.text.SentenceSplitter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Sentences a second, from characters to amounts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class QuantityBenchmark {
  private final List<String> sentences =
      BenchmarkArticles.of(200).stream()
          .flatMap(article -> new SentenceSplitter().split(article.text()).stream())
          .map(Sentence::text)
          .toList();
  private final QuantityReader reader = new QuantityReader();
  private int next;

  @Benchmark
  public List<QuantityMention> sentences() {
    next = (next + 1) % sentences.size();
    return reader.read(sentences.get(next));
  }
}
