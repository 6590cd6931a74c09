package io.tallywire.cli;

/** A file that a person gave cannot be read; the message says where and why. */
final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String where, String why) {
    super(where + ": " + why);
  }
}
