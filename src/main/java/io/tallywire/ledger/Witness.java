package io.tallywire.ledger;

import java.time.Instant;

/**
 * An article that carries a figure.
 *
 * @param article the article's id
 */
public record Witness(String article, String outlet, String url, Instant published) {

  static Witness of(Posting posting) {
    return new Witness(posting.article(), posting.outlet(), posting.url(), posting.published());
  }
}
