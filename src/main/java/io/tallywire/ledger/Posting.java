package io.tallywire.ledger;

import io.tallywire.claim.Claim;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it enters a topic's ledger: with its id and the article that carries it.
 *
 * @param id unique within the topic; it carries no order
 * @param article the article's id
 * @param outlet the outlet that published the article
 * @param url the article's address
 * @param published when the article was published
 * @param story the story the article belongs to, where known; articles of one story are one origin
 */
public record Posting(
    String id,
    String article,
    String outlet,
    String url,
    Instant published,
    @Nullable String story,
    Claim claim) {}
