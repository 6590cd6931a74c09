package io.tallywire.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.demo.NewsroomArticle;
import io.tallywire.demo.NewsroomScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tallywire demo --exit} as a newcomer runs it. */
class DemoIT {
  @TempDir Path folder;

  @Test
  void the_demo_tells_alerts_and_contradictions_once_and_ends_by_itself() throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");

    Process demo = PackagedProgram.start(out, err, Map.of(), "demo", "--exit");
    assertThat(demo.waitFor(240, TimeUnit.SECONDS)).as("ended by itself").isTrue();

    String transcript = Files.readString(out);
    assertThat(demo.exitValue()).as(Files.readString(err)).isZero();
    List<NewsroomArticle> articles = NewsroomScript.load().articles();
    List<String> lines = transcript.lines().toList();
    long alerts = articles.stream().filter(a -> lines.contains(a.title())).count();
    assertThat(alerts).isGreaterThanOrEqualTo(10);
    for (NewsroomArticle article : articles) {
      long told = lines.stream().filter(article.title()::equals).count();
      boolean corrected = article.page().equals("n25");
      assertThat(told).as(article.title()).isLessThanOrEqualTo(corrected ? 2 : 1);
    }
    assertThat(transcript.split("Contradicts an earlier figure").length - 1)
        .isGreaterThanOrEqualTo(3);
    assertThat(transcript)
        .contains("Volodymyr Zelensky: more than 3,000, 23 December 2024")
        .containsPattern("South Korea's [A-Za-z ()]+: about 1,100, 23 December 2024")
        .contains("Estimates: North Korean troops in Russia");
  }
}
