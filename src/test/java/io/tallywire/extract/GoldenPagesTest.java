package io.tallywire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is read from each saved page stands beside it; {@code -Dgolden.update=true} rewrites it. */
class GoldenPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/golden/pages");

  @TestFactory
  List<DynamicTest> a_page_gives_the_article_beside_it() throws IOException {
    try (Stream<Path> cases = Files.list(PAGES)) {
      return cases
          .sorted()
          .map(dir -> DynamicTest.dynamicTest(dir.getFileName().toString(), () -> check(dir)))
          .toList();
    }
  }

  private static void check(Path dir) throws IOException {
    byte[] html = Files.readAllBytes(dir.resolve("page.html"));
    Page page = new ArticleExtractor().read(html, "text/html", "https://news.example/a/1");
    Path golden = dir.resolve("article.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, printed(page));
    }
    assertThat(printed(page)).isEqualTo(Files.readString(golden));
  }

  private static String printed(Page page) {
    return """
    title: %s
    author: %s
    published: %s
    address: %s
    language: %s

    %s
    """
        .formatted(
            page.title(),
            page.author(),
            page.published(),
            page.canonicalUrl(),
            page.language(),
            page.text());
  }
}
