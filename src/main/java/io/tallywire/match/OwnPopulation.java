package io.tallywire.match;

import java.util.List;

/**
 * Who or what a topic counts, and what else the papers call it.
 *
 * @param name the name that claims are kept under, lower case: "norland soldiers"
 * @param also other wordings, lower case: "the expeditionary corps", "arvik's men"
 */
public record OwnPopulation(String name, List<String> also) {
  public OwnPopulation {
    also = List.copyOf(also);
  }
}
