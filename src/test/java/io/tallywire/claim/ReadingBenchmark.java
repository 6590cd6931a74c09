package io.tallywire.claim;

import io.tallywire.extract.Article;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Articles a second through the text, quantity and claim rooms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {
  private final List<Article> articles = BenchmarkArticles.of(200);
  private final Topic topic =
      new Topic("crash", "Train crash in Syria", Query.of("crash"), "", null);
  private final ClaimExtractor extractor = new ClaimExtractor();
  private int next;

  @Benchmark
  public List<Claim> articles() {
    next = (next + 1) % articles.size();
    return extractor.extract(articles.get(next), topic);
  }
}
