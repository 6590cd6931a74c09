package io.tallywire.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.ledger.EstimateLine;
import io.tallywire.ledger.SourceEstimate;
import io.tallywire.ledger.Witness;

/** What the ledger knows of one thing that was counted, as one JSON object. */
final class EstimateJson {

  static ObjectNode of(EstimateLine line) {
    ObjectNode json = JsonLines.JSON.createObjectNode();
    json.put("type", "estimate");
    json.put("measure", line.measure().name());
    json.put("population", line.population());
    if (line.unit() != null) {
      json.put("unit", line.unit());
    }
    json.put("kind", line.kind().word());
    if (line.scope() != null) {
      json.put("scope", line.scope());
    }
    ClaimJson.put(json.putObject("range"), line.range());
    ArrayNode sources = json.putArray("sources");
    for (SourceEstimate source : line.sources()) {
      ObjectNode one = sources.addObject();
      one.put("source", source.source());
      figure(one, source.current());
      ArrayNode before = one.putArray("before");
      source.history().forEach(figure -> figure(before.addObject(), figure));
    }
    ArrayNode conflicts = json.putArray("conflicts");
    for (EstimateLine.Rivals pair : line.conflicts()) {
      conflicts
          .addObject()
          .put("one", pair.one())
          .put("other", pair.other())
          .put("why", pair.reason());
    }
    return json;
  }

  private static void figure(ObjectNode json, SourceEstimate.Figure figure) {
    ClaimJson.put(json, figure.interval());
    json.put("claim", figure.claim().id());
    json.put("since", figure.since().toString());
    json.put("asOf", figure.until().toString());
    json.put("firstSeen", figure.firstSeen().toString());
    json.put("lastSeen", figure.lastSeen().toString());
    ArrayNode witnesses = json.putArray("witnesses");
    for (Witness witness : figure.witnesses()) {
      witnesses
          .addObject()
          .put("article", witness.article())
          .put("outlet", witness.outlet())
          .put("url", witness.url());
    }
  }

  private EstimateJson() {}
}
