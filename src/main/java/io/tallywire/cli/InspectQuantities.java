package io.tallywire.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.quantity.QuantityMention;
import io.tallywire.quantity.QuantityReader;
import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the amounts read from sentences, one line for each line of a file. */
@Command(
    name = "quantities",
    mixinStandardHelpOptions = true,
    description = "Shows the amounts that are read from the sentences of a JSON Lines file.")
public final class InspectQuantities implements Callable<Integer> {
  private final ObjectMapper json = new ObjectMapper();
  private final QuantityReader reader = new QuantityReader();

  @Option(names = "--json", description = "Print one JSON object a line instead of plain text.")
  private boolean asJson;

  @Parameters(
      paramLabel = "SENTENCES.jsonl",
      description = "A JSON object with a \"text\" on each line.")
  @SuppressWarnings("NullAway.Init") // set from the command line
  private Path sentences;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (BufferedReader lines = Files.newBufferedReader(sentences, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          JsonNode sentence = json.readTree(line);
          print(sentence.path("text").asText(), out);
        }
      }
    }
    out.flush();
    return 0;
  }

  private void print(String text, PrintWriter out) throws IOException {
    List<Token> tokens = Words.of(text);
    List<QuantityMention> mentions = reader.read(tokens);
    if (asJson) {
      out.println(json.writeValueAsString(object(text, tokens, mentions)));
      return;
    }
    out.println(text);
    for (QuantityMention mention : mentions) {
      out.printf("    %s  [%s]  %s%n", mention.span().of(text), mention.rule(), mention.quantity());
    }
  }

  private ObjectNode object(String text, List<Token> tokens, List<QuantityMention> mentions) {
    ObjectNode object = json.createObjectNode();
    object.put("text", text);
    ArrayNode quantities = object.putArray("quantities");
    for (QuantityMention mention : mentions) {
      QuantityView.row(mention, tokens)
          .ifPresent(row ->
              quantities
                  .addObject()
                  .put("value", row.value())
                  .put("change", row.change())
                  .put("unit", row.unit()));
    }
    return object;
  }
}
