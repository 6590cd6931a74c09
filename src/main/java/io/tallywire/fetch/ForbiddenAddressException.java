package io.tallywire.fetch;

import java.net.UnknownHostException;

/** Stops a connection from inside the HTTP client; never leaves this room. */
final class ForbiddenAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  ForbiddenAddressException() {
    super("a forbidden address");
  }
}
