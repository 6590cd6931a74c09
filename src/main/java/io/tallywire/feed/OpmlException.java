package io.tallywire.feed;

/** A document that is no OPML; the message says why. */
public final class OpmlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  OpmlException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Where the mistake was noticed, from 1. */
  public int line() {
    return line;
  }
}
