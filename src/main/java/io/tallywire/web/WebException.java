package io.tallywire.web;

import java.io.Serial;

/** The server cannot listen where it was told to; the message says so to the operator. */
public final class WebException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  WebException(String message, Throwable cause) {
    super(message, cause);
  }
}
