package io.tallywire.ledger;

/**
 * What a new claim does to an earlier one.
 *
 * @param rule the name of the rule that found it
 * @param reason one plain sentence fit for the chat
 * @param severity 0 to 100: how far apart, how independent, how fresh; 0 for what is no conflict
 */
public record Finding(
    Relation relation, Posting newer, Posting earlier, String rule, String reason, int severity) {}
