package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AnalyzeTest {
  private static final String POLICE =
      """
      {"id":"x1","article":"a1","measure":"attendance","population":"dunholm march of 4 may",\
      "low":300000,"high":300000,"bound":"approx","source":"the police","asOf":"2025-05-04","tier":1}
      """;
  private static final String ORGANISERS =
      """
      {"id":"x2","article":"a2","measure":"attendance","population":"dunholm march of 4 may",\
      "low":800000,"high":800000,"bound":"=","kind":"total","source":"organisers","asOf":"2025-05-04"}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int analyze(String claims, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("claims.jsonl"), claims);
    List<String> args = new java.util.ArrayList<>(List.of(options));
    args.addAll(List.of("--claims", file.toString()));
    return new CommandLine(new Analyze())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(args.toArray(String[]::new));
  }

  @Test
  void given_claims_are_echoed_and_followed_by_their_relations() throws IOException {
    assertThat(analyze(POLICE + ORGANISERS, "--json")).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(3))
        .startsWith("{\"type\":\"estimate\",\"measure\":\"attendance\"")
        .contains("\"range\":{\"low\":300000,\"high\":800000,\"bound\":\"range\"}")
        .contains("\"source\":\"organisers\",\"low\":800000,\"high\":800000,\"bound\":\"=\"")
        .contains("\"claim\":\"x2\",\"since\":\"2025-05-04\",\"asOf\":\"2025-05-04\"")
        .contains("\"conflicts\":[{\"one\":\"the police\",\"other\":\"organisers\",\"why\":");
    assertThat(lines.getFirst())
        .startsWith("{\"type\":\"claim\",\"id\":\"x1\",")
        .contains("\"tier\":1", "\"low\":300000,");
    assertThat(lines.get(2))
        .contains("\"type\":\"relation\",\"newer\":\"x2\",\"earlier\":\"x1\"")
        .contains("\"relation\":\"contradicts\"")
        .contains("the police: about 300,000 people, 4 May; organisers: 800,000, 4 May");
  }

  @Test
  void people_read_claims_conflicts_and_estimates() throws IOException {
    assertThat(analyze(POLICE + ORGANISERS)).isZero();
    assertThat(out.toString())
        .contains("2 claims", "1 conflicts", "the police: about 300,000 people, 4 May")
        .contains("attendance, dunholm march of 4 may: 300,000-800,000, in conflict")
        .contains("organisers", "as of 2025-05-04, 1 article, seen 2025-05-04")
        .contains("conflict: the police: about 300,000 people, 4 May; organisers: 800,000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"id":"x3"}                    | "measure" is missing
          {"id":"x3"                     | is not JSON
          [1]                            | is not a JSON object
          """)
  void a_bad_line_is_named_with_its_place(String line, String complaint) throws IOException {
    assertThat(analyze(POLICE + line + "\n", "--json")).isEqualTo(2);
    assertThat(err.toString()).contains("claims.jsonl:2: ", complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "asOf":"2025-05-04" | "asOf":"May 4"   | "asOf" is not a day like 2025-01-31: May 4
          "low":800000        | "low":"many"     | "low" is not a number: "many"
          "low":800000        | "low":900000     | low 900000 is above high 800000
          "bound":"="         | "bound":"circa"  | no bound is called 'circa'
          "kind":"total"      | "kind":"sum"     | 'sum' is no kind
          "id":"x2"           | "id":"x1"        | id 'x1' is used twice
          """)
  void a_bad_value_is_named_with_its_place(String from, String to, String complaint)
      throws IOException {
    assertThat(analyze(POLICE + ORGANISERS.replace(from, to))).isEqualTo(2);
    assertThat(err.toString()).contains("claims.jsonl:2: ", complaint);
  }

  @Test
  void a_missing_file_is_named() {
    int exit =
        new CommandLine(new Analyze())
            .setErr(new PrintWriter(err, true))
            .execute("--claims", folder.resolve("none.jsonl").toString());
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).contains("none.jsonl", "cannot be read");
  }

  private static final String TOPIC =
      """
      {"id":"vellin","title":"Flood in Vellin","query":"flood AND vellin","description":""}
      """;
  private static final String ARTICLES =
      """
      {"id":"n2","outlet":"Times","url":"https://t.example/2","title":"Flood toll disputed",\
      "published":"2025-05-09T10:00:00Z",\
      "text":"The flood in Vellin killed 300 people, the governor's office said on Friday."}
      {"id":"n1","outlet":"Post","url":"https://p.example/1","title":"Flood in Vellin",\
      "published":"2025-05-06T10:00:00Z",\
      "text":"The flood in Vellin killed 900 people, the city council said on Tuesday."}
      """;

  private int analyzeArticles(String topic, String articles) throws IOException {
    Path file = Files.writeString(folder.resolve("articles.jsonl"), articles);
    return new CommandLine(new Analyze())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute("--json", "--topic", topic, file.toString());
  }

  @Test
  void articles_are_read_in_order_of_publication() throws IOException {
    Path topic = Files.writeString(folder.resolve("topic.json"), TOPIC);
    assertThat(analyzeArticles(topic.toString(), ARTICLES)).isZero();
    List<String> articles = out.toString().lines().filter(l -> l.contains("article\",")).toList();
    assertThat(articles.getFirst())
        .startsWith("{\"type\":\"article\",\"id\":\"n1\",\"matched\":true")
        .contains("\"topics\":[\"vellin\"]", "\"summary\":[\"The flood in Vellin killed 900");
    assertThat(out.toString())
        .contains("\"id\":\"n1#1\",\"article\":\"n1\"", "\"low\":900,\"high\":900");
  }

  private static final String OWN_WORDS =
      """
      {"id":"vellin","title":"Flood in Vellin","query":"flood",
       "measures":[{"name":"sheltered","counts":"people","said":["put up in tents"],
         "reads":["Some 40 families were put up in tents."]}],
       "populations":[{"name":"river people","also":["the islanders"]}]}
      """;

  @Test
  void a_topic_file_may_bring_words_of_its_own() throws IOException {
    Path topic = Files.writeString(folder.resolve("own.json"), OWN_WORDS);
    String articles =
        """
        {"id":"n1","outlet":"Post","url":"https://p.example/1","title":"Flood",\
        "published":"2025-05-06T10:00:00Z",\
        "text":"Of the islanders, 600 were put up in tents, and the rest went to their relatives."}
        """;

    assertThat(analyzeArticles(topic.toString(), articles)).isZero();
    assertThat(out.toString())
        .contains("\"measure\":\"sheltered\",\"population\":\"river people\",\"low\":600");
  }

  @Test
  void given_claims_are_held_together_by_the_topic_s_names() throws IOException {
    Path topic = Files.writeString(folder.resolve("own.json"), OWN_WORDS);
    String claims =
        POLICE.replace("attendance", "killed").replace("dunholm march of 4 may", "islanders")
            + ORGANISERS
                .replace("attendance", "killed")
                .replace("dunholm march of 4 may", "river people");

    assertThat(analyze(claims, "--json", "--topic", topic.toString())).isZero();
    assertThat(out.toString())
        .contains("\"type\":\"relation\",\"newer\":\"x2\",\"earlier\":\"x1\"");
    out.getBuffer().setLength(0);
    assertThat(analyze(claims, "--json")).isZero();
    assertThat(out.toString()).doesNotContain("\"type\":\"relation\"");
  }

  @Test
  void a_mistake_in_a_topic_s_own_words_is_told_with_its_line() throws IOException {
    Path topic =
        Files.writeString(
            folder.resolve("own.json"), OWN_WORDS.replace("Some 40 families", "Some families"));

    assertThat(analyzeArticles(topic.toString(), ARTICLES)).isEqualTo(2);
    assertThat(err.toString()).contains("own.json:3: the example gives no 'sheltered'");
  }

  @Test
  void an_article_that_the_query_does_not_match_says_so() throws IOException {
    assertThat(analyzeArticles("volcano", ARTICLES)).isZero();
    assertThat(out.toString()).contains("\"matched\":false,\"topics\":[]");
  }

  @Test
  void a_query_that_cannot_be_read_is_explained() throws IOException {
    assertThat(analyzeArticles("flood AND", ARTICLES)).isEqualTo(2);
    assertThat(err.toString()).contains("--topic: ");
  }
}
