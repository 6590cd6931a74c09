package io.tallywire.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Ledger;
import io.tallywire.ledger.Posting;
import io.tallywire.match.OwnWords;
import io.tallywire.match.Topic;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze}: claims and conflicts over articles, or over given claims, in reading order. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "Prints claims, conflicts and estimates.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:the input cannot be read; the message says where"})
public final class Analyze implements Callable<Integer> {
  private static final int BAD_INPUT = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--json",
      description = "One JSON object a line, in reading order; the estimates last.")
  private boolean json;

  @Option(
      names = "--topic",
      paramLabel = "FILE|QUERY",
      description =
          "The topic: a JSON file with id, title, query, description, and its own measures and"
              + " populations as in topics.yml; or a query.")
  private @Nullable String topic;

  @ArgGroup(multiplicity = "1")
  private Input input = new Input();

  /** Claims or articles. */
  static final class Input {
    @Option(
        names = "--claims",
        paramLabel = "CLAIMS.jsonl",
        description = "Claims in reading order: the ledger alone.")
    private @Nullable Path claims;

    @Parameters(
        paramLabel = "ARTICLES.jsonl",
        description = "Articles: id, url, outlet, title, published, text.")
    private @Nullable Path articles;
  }

  @Override
  public Integer call() {
    try {
      if (input.claims != null) {
        OwnWords words = topic == null ? OwnWords.NONE : TopicArgument.read(topic).words();
        analyzeClaims(words, GivenClaims.read(JsonLines.read(input.claims)));
      } else if (input.articles != null) {
        String given = topic;
        if (given == null) {
          throw new InputException("--topic", "is missing: articles are read for a topic");
        }
        analyzeArticles(
            TopicArgument.read(given), ArticlesInOrder.read(JsonLines.read(input.articles)));
      }
      return 0;
    } catch (InputException e) {
      spec.commandLine().getErr().println("analyze: " + e.getMessage());
      return BAD_INPUT;
    }
  }

  private void analyzeClaims(OwnWords words, List<GivenClaims.Given> given) {
    Ledger ledger = new Ledger(words);
    List<Finding> findings = new ArrayList<>();
    List<Posting> postings = new ArrayList<>();
    for (GivenClaims.Given claim : given) {
      postings.add(claim.posting());
      findings.addAll(ledger.post(claim.posting()));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      for (GivenClaims.Given claim : given) {
        out.println(echo(claim.line().object()));
      }
      findings.forEach(finding -> out.println(relation(finding)));
      ledger.estimates().forEach(line -> out.println(EstimateJson.of(line)));
    } else {
      new AnalysisText(out).print(postings, findings, ledger.estimates());
    }
    out.flush();
  }

  private void analyzeArticles(Topic read, List<ArticlesInOrder.Given> given) {
    Analysis analysis = new Analysis(read);
    PrintWriter out = spec.commandLine().getOut();
    List<Finding> findings = new ArrayList<>();
    List<Posting> postings = new ArrayList<>();
    for (ArticlesInOrder.Given article : given) {
      Analysis.Read brought = analysis.read(article);
      postings.addAll(brought.claims());
      findings.addAll(brought.findings());
      if (json) {
        out.println(article(brought, read));
        brought.claims().forEach(posting -> out.println(ClaimJson.of(posting)));
        brought.findings().forEach(finding -> out.println(relation(finding)));
      }
    }
    if (json) {
      analysis.ledger().estimates().forEach(line -> out.println(EstimateJson.of(line)));
    } else {
      new AnalysisText(out).print(postings, findings, analysis.ledger().estimates());
    }
    out.flush();
  }

  private static ObjectNode article(Analysis.Read brought, Topic topic) {
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("type", "article");
    line.put("id", brought.id());
    line.put("matched", brought.matched());
    ArrayNode topics = line.putArray("topics");
    if (brought.matched()) {
      topics.add(topic.id());
    }
    ArrayNode summary = line.putArray("summary");
    brought.summary().forEach(summary::add);
    return line;
  }

  private static ObjectNode echo(ObjectNode claim) {
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("type", "claim");
    claim.properties().stream()
        .filter(entry -> !entry.getKey().equals("type"))
        .forEach(entry -> line.set(entry.getKey(), entry.getValue()));
    return line;
  }

  static ObjectNode relation(Finding finding) {
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("type", "relation");
    line.put("newer", finding.newer().id());
    line.put("earlier", finding.earlier().id());
    line.put("relation", finding.relation().word());
    line.put("why", finding.reason());
    line.put("rule", finding.rule());
    if (finding.relation().isConflict()) {
      line.put("severity", finding.severity());
      line.put("restated", finding.restated());
    }
    return line;
  }
}
