package io.tallywire.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tallywire.fetch.FetchSettings;
import io.tallywire.fetch.PollSettings;
import io.tallywire.match.OwnMeasure;
import io.tallywire.match.OwnPopulation;
import io.tallywire.match.OwnWords;
import io.tallywire.match.Topic;
import io.tallywire.store.FeedAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {
  private static final Map<String, String> NOTHING = Map.of();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void givenSettingsThatAreEmpty() {
    write("tallywire.yml", "");
    write("feeds.yml", "feeds: []");
    write("topics.yml", "topics:");
  }

  @Test
  void the_folder_that_is_shipped_has_no_problem_and_the_defaults() throws ConfigException {
    Config shipped = Config.load(Path.of("config"), NOTHING);

    assertThat(shipped.warnings()).isEmpty();
    assertThat(shipped.feeds()).hasSizeBetween(20, 30);
    assertThat(shipped.topics()).extracting(Topic::id).containsExactly("nk-troops");
    assertThat(shipped)
        .usingRecursiveComparison()
        .ignoringFields("feeds", "topics")
        .isEqualTo(Config.load(folder, NOTHING));
  }

  @Test
  void what_is_left_out_has_its_default() throws ConfigException {
    Config config = Config.load(folder, NOTHING);

    assertThat(config.database().url()).isEqualTo("jdbc:sqlite:data/tallywire.db");
    assertThat(config.database().user()).isNull();
    assertThat(config.database().password()).isNull();
    assertThat(config.poll())
        .isEqualTo(new PollSettings(Duration.ofMinutes(2), Duration.ofHours(1)));
    assertThat(config.fetch())
        .isEqualTo(new FetchSettings(Duration.ofSeconds(20), 10 << 20, false));
    assertThat(config.telegram())
        .isEqualTo(new Config.Telegram(null, URI.create("https://api.telegram.org")));
    assertThat(config.slack())
        .isEqualTo(new Config.Slack(null, null, URI.create("https://slack.com/api/")));
    assertThat(config.allowed()).isEmpty();
    assertThat(config.web()).isEqualTo(new Config.Web("127.0.0.1", 8080));
  }

  @Test
  void all_keys_are_read_from_the_files() throws ConfigException {
    write(
        "tallywire.yml",
        """
        database: { url: "jdbc:postgresql://db/news", user: tally, password: pass word }
        poll: { min-interval: 1s, max-interval: 1d }
        fetch: { timeout: 500ms, max-bytes: 512KB, allow-private-addresses: true }
        telegram: { token: "1:abc", api: "http://127.0.0.1:8081" }
        slack: { bot-token: xoxb-1, app-token: xapp-1, api: "http://127.0.0.1:8082/api/" }
        access: { allow: ["telegram:1", 42] }
        web: { bind: 0.0.0.0, port: 0 }
        """);
    write("feeds.yml", "feeds:\n  - { url: 'https://a.example/rss', outlet: A }");
    write("topics.yml", "topics:\n  - { id: storms, query: 'storm OR gale' }");

    Config config = Config.load(folder, NOTHING);

    assertThat(config.database().url()).isEqualTo("jdbc:postgresql://db/news");
    assertThat(config.database().user()).isEqualTo("tally");
    assertThat(config.database().password()).isEqualTo("pass word");
    assertThat(config.poll())
        .isEqualTo(new PollSettings(Duration.ofSeconds(1), Duration.ofDays(1)));
    assertThat(config.fetch())
        .isEqualTo(new FetchSettings(Duration.ofMillis(500), 512 << 10, true));
    assertThat(config.telegram())
        .isEqualTo(new Config.Telegram(new Secret("1:abc"), URI.create("http://127.0.0.1:8081")));
    assertThat(config.slack())
        .isEqualTo(
            new Config.Slack(
                new Secret("xoxb-1"),
                new Secret("xapp-1"),
                URI.create("http://127.0.0.1:8082/api/")));
    assertThat(config.allowed()).containsExactlyInAnyOrder("telegram:1", "42");
    assertThat(config.web()).isEqualTo(new Config.Web("0.0.0.0", 0));
    assertThat(config.feeds()).containsExactly(new FeedAddress("https://a.example/rss", "A"));
    assertThat(config.topics()).hasSize(1);
    assertThat(config.topics().getFirst().title()).isEqualTo("storms");
    assertThat(config.topics().getFirst().query().text()).isEqualTo("storm OR gale");
  }

  @Test
  void the_environment_counts_more_than_the_file_unless_it_is_empty() throws ConfigException {
    write("tallywire.yml", "poll: { min-interval: 10s, max-interval: 20s }");

    Config config =
        Config.load(
            folder,
            Map.of(
                "TALLYWIRE_POLL_MIN_INTERVAL", "5s",
                "TALLYWIRE_POLL_MAX_INTERVAL", "",
                "TALLYWIRE_ACCESS_ALLOW", "telegram:1, slack:C2",
                "HOME", "/root"));

    assertThat(config.poll())
        .isEqualTo(new PollSettings(Duration.ofSeconds(5), Duration.ofSeconds(20)));
    assertThat(config.allowed()).containsExactlyInAnyOrder("telegram:1", "slack:C2");
    assertThat(config.warnings()).isEmpty();
  }

  @Test
  void a_secret_can_be_in_a_file_of_its_own() throws ConfigException {
    write("token", "1:abc\n");
    write("tallywire.yml", "telegram: { token: '2:def' }");

    Config config =
        Config.load(
            folder, Map.of("TALLYWIRE_TELEGRAM_TOKEN_FILE", folder.resolve("token").toString()));

    assertThat(requireNonNull(config.telegram().token()).reveal()).isEqualTo("1:abc");
  }

  @Test
  void a_secret_file_that_cannot_be_read_or_is_one_too_many_is_a_problem() {
    assertThat(
            problems(
                Map.of(
                    "TALLYWIRE_TELEGRAM_TOKEN_FILE", "/nowhere/token",
                    "TALLYWIRE_DATABASE_PASSWORD", "a",
                    "TALLYWIRE_DATABASE_PASSWORD_FILE", "/nowhere/password")))
        .containsExactlyInAnyOrder(
            "TALLYWIRE_TELEGRAM_TOKEN_FILE: the file '/nowhere/token' cannot be read",
            "TALLYWIRE_DATABASE_PASSWORD_FILE: TALLYWIRE_DATABASE_PASSWORD is set too: unset one"
                + " of them");
  }

  @Test
  void no_secret_is_printed() throws ConfigException {
    Config config =
        Config.load(
            folder,
            Map.of(
                "TALLYWIRE_TELEGRAM_TOKEN", "1:hush",
                "TALLYWIRE_SLACK_BOT_TOKEN", "xoxb-hush",
                "TALLYWIRE_SLACK_APP_TOKEN", "xapp-hush",
                "TALLYWIRE_DATABASE_PASSWORD", "hush"));

    assertThat(config.toString()).doesNotContain("hush").contains("***");
    assertThat(problems(Map.of("TALLYWIRE_TELEGRAM_TOKEN", "hush")).toString())
        .contains("telegram.token is not of the form 123456:ABC-def")
        .doesNotContain("hush");
  }

  @Test
  void a_variable_that_is_no_setting_is_warned_of() throws ConfigException {
    Config config =
        Config.load(folder, Map.of("TALLYWIRE_POL_MIN_INTERVAL", "5s", "TALLYWIRE_HEAP", "1g"));

    assertThat(config.warnings())
        .extracting(Problem::toString)
        .containsExactly(
            "TALLYWIRE_POL_MIN_INTERVAL: no setting has this variable; did you mean"
                + " 'TALLYWIRE_POLL_MIN_INTERVAL'?");
  }

  @Test
  void all_problems_are_told_together_with_file_and_line() {
    write(
        "tallywire.yml",
        """
        # settings
        pol:
          min-interval: 2m
        poll:
          max-interval: soon
        fetch: [timeout]
        web: { port: 99999, prot: 1 }
        database: { url: "mysql://x" }
        nonsense: true
        """);
    write(
        "feeds.yml",
        """
        feeds:
          - { url: "https://a.example/rss", outlet: A }
          - { url: "htp:/b.example", outlet: B }
          - url: "https://a.example/rss"
            outlet: C
          - { url: "https://d.example/rss" }
          - { url: "https://e.example/rss", outled: E }
        """);
    write(
        "topics.yml",
        """
        topics:
          - id: storms
            query: 'storm AND'
          - id: storms
            query: flood
          - id: "North Korea"
            query: korea
          - title: nothing
        """);

    assertThat(problems(NOTHING))
        .containsExactly(
            "tallywire.yml:3: unknown key 'pol.min-interval'; did you mean 'poll.min-interval'?",
            "tallywire.yml:6: 'fetch' is a group: its keys stand below it",
            "tallywire.yml:7: unknown key 'web.prot'; did you mean 'web.port'?",
            "tallywire.yml:9: unknown key 'nonsense'",
            "tallywire.yml:8: database.url: 'mysql://x' starts with neither jdbc:sqlite: nor"
                + " jdbc:postgresql:",
            "tallywire.yml:5: poll.max-interval: 'soon' is no time from 1s to 365d, such as 500ms,"
                + " 20s, 2m, 1h or 1d",
            "tallywire.yml:7: web.port: '99999' is no port from 0 to 65535",
            "feeds.yml:3: 'htp:/b.example' is no address that starts with http:// or https://",
            "feeds.yml:4: 'https://a.example/rss' stands in feeds.yml:2 already",
            "feeds.yml:6: a feed needs a url and an outlet",
            "feeds.yml:7: unknown key 'outled'; did you mean 'outlet'?",
            "feeds.yml:7: a feed needs a url and an outlet",
            """
            topics.yml:3: cannot read the query: a word, a "phrase" or ( is missing at the end
                storm AND
                         ^\
            """,
            "topics.yml:4: the topic 'storms' stands in topics.yml:2 already",
            "topics.yml:6: 'North Korea' is no topic id: use a-z, 0-9 and -, at most 64",
            "topics.yml:8: a topic needs an id and a query");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          poll: { min-interval: 999ms }                    | 1: poll.min-interval: '999ms' is no time from 1s to 365d, such as 500ms, 20s, 2m, 1h or 1d
          poll: { min-interval: 2h }                       | 1: poll.max-interval is below poll.min-interval
          fetch: { timeout: 0s }                           | 1: fetch.timeout: '0s' is no time from 1ms to 365d, such as 500ms, 20s, 2m, 1h or 1d
          fetch: { timeout: 999999999999d }                | 1: fetch.timeout: '999999999999d' is no time from 1ms to 365d, such as 500ms, 20s, 2m, 1h or 1d
          fetch: { max-bytes: 2GB }                        | 1: fetch.max-bytes: '2GB' is no size from 1B to 1GB, such as 10MB
          fetch: { allow-private-addresses: perhaps }      | 1: fetch.allow-private-addresses: 'perhaps' is neither true nor false
          fetch: { timeout: [1s] }                         | 1: 'fetch.timeout' takes a single value
          slack: { bot-token: xoxb-1 }                     | 1: slack.app-token is missing: Slack needs both tokens
          slack: { api: slack.com }                        | 1: slack.api: 'slack.com' is no address that starts with http:// or https://
          telegram: { api: "https://a.example/bot" }       | 1: telegram.api is scheme://host:port without a path
          access: { allow: [{ a: b }] }                    | 1: a single value is expected here
          - a                                              | 1: keys with values are expected at the top
          """)
  void a_value_that_cannot_be_used_is_a_problem(String yaml, String problem) {
    write("tallywire.yml", yaml);

    assertThat(problems(NOTHING)).containsExactly("tallywire.yml:" + problem);
  }

  @Test
  void a_key_that_stands_twice_is_a_problem() {
    write("tallywire.yml", "web:\n  port: 1\n  port: 2\n");

    assertThat(problems(NOTHING))
        .containsExactly("tallywire.yml:3: 'port' stands in line 2 already");
  }

  @Test
  void a_file_that_is_no_yaml_is_a_problem_with_its_line() {
    write("feeds.yml", "feeds:\n  - { url: 'https://a.example/rss', outlet: A\n  - b: [\n");

    assertThat(problems(NOTHING))
        .singleElement()
        .satisfies(problem -> assertThat(problem).startsWith("feeds.yml:3: this is no YAML: "));
  }

  private static final String JABS =
      """
      topics:
        - id: jabs
          title: Jabs
          query: jab*
          measures:
            - name: vaccinated
              counts: people
              said: [vaccinated, Given the jab]
              verb: vaccinated
              noun: [jabs]
              toll: [number of jabs]
              reads:
                - "Some 4,000 children were vaccinated on Monday."
                - "The number of jabs rose to 300."
              ignores:
                - "The 40 nurses vaccinated the mayor."
          populations:
            - name: Harbour folk
              also: ["the dockers", "Arvik's men"]
      """;

  @Test
  void a_topic_may_bring_measures_and_populations() throws ConfigException {
    write("topics.yml", JABS);

    Topic topic = Config.load(folder, NOTHING).topics().getFirst();

    assertThat(topic.words())
        .isEqualTo(
            new OwnWords(
                List.of(
                    new OwnMeasure(
                        "vaccinated",
                        OwnMeasure.Counts.PEOPLE,
                        List.of("vaccinated", "given the jab"),
                        List.of("vaccinated"),
                        List.of("jabs"),
                        List.of("number of jabs"))),
                List.of(new OwnPopulation("harbour folk", List.of("the dockers", "arvik's men")))));
  }

  @Test
  void an_example_that_is_not_read_as_it_should_be_is_a_problem() {
    write(
        "topics.yml",
        JABS.replace("children were vaccinated", "children were inoculated")
            .replace("nurses vaccinated the mayor", "nurses were vaccinated"));

    assertThat(problems(NOTHING))
        .containsExactly(
            "topics.yml:13: the example gives no 'vaccinated' (it gives nothing): add the words it"
                + " uses under said, verb, noun or toll",
            "topics.yml:16: the sentence is to be left alone, but gives 'vaccinated' of nurses by"
                + " the row 'topic: <n> were vaccinated; <n>': take out the words that read it");
  }

  @Test
  void what_cannot_be_used_of_a_topic_s_own_words_is_told_with_its_line() {
    write(
        "topics.yml",
        """
        topics:
          - id: jabs
            query: jab*
            measures:
              - said: [a]
              - name: No Name
                said: [a]
              - name: money
                said: [spent]
              - name: empty
              - name: jabbed
                counts: cats
                said: ["<n> jabbed", "a word and one and two more", {a: b}]
                sayd: [b]
                noun: [jabs]
              - name: twice
                noun: [jabs]
            populations:
              - name: folk
              - name: men
                also: [the crew]
              - name: women
                also: [the crew]
          - id: b
            query: b
            measures: none
        """);

    assertThat(problems(NOTHING))
        .containsExactly(
            "topics.yml:5: a measure needs a name",
            "topics.yml:6: 'No Name' is no measure: one word of a-z, 0-9 and -",
            "topics.yml:8: 'money' is read from its unit and takes no words: choose another name",
            "topics.yml:10: the measure 'empty' needs words: said, verb, noun or toll",
            "topics.yml:14: unknown key 'sayd'; did you mean 'said'?",
            "topics.yml:13: 'said' takes single values",
            "topics.yml:13: '<n> jabbed': words alone are expected, without the number and without"
                + " marks",
            "topics.yml:13: 'a word and one and two more' is longer than 5 words: the decisive ones"
                + " are enough",
            "topics.yml:12: 'counts' is people, soldiers, things or anything, not 'cats'",
            "topics.yml:17: 'jabs' gives 'jabbed' already: leave one of them out",
            "topics.yml:19: the population 'folk' needs other wordings under 'also'",
            "topics.yml:23: 'the crew' stands for 'men' already",
            "topics.yml:26: 'measures' is a list: each entry starts with a dash");
  }

  @Test
  void a_missing_file_is_a_problem() {
    assertThatThrownBy(() -> Config.load(folder.resolve("nowhere"), NOTHING))
        .isInstanceOfSatisfying(
            ConfigException.class,
            e ->
                assertThat(e.problems())
                    .extracting(
                        problem -> Path.of(problem.place()).getFileName() + ": " + problem.text())
                    .containsExactly(
                        "tallywire.yml: there is no such file",
                        "feeds.yml: there is no such file",
                        "topics.yml: there is no such file"));
  }

  /** The problems, without the name of the folder. */
  private List<String> problems(Map<String, String> environment) {
    ConfigException e =
        catchThrowableOfType(ConfigException.class, () -> Config.load(folder, environment));
    return e.problems().stream()
        .map(problem -> problem.toString().replace(folder + "/", ""))
        .toList();
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
