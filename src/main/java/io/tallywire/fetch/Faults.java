package io.tallywire.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Failures in words; an exception's own message is never used, for it may quote the address. */
final class Faults {

  private Faults() {}

  static FetchResult describe(IOException e, String tooSlow) {
    if (isForbidden(e)) {
      return new FetchResult.Forbidden("the address is private or reserved");
    }
    return new FetchResult.Unreachable(
        switch (e) {
          case UnknownHostException unknown -> "the host name is not known";
          case InterruptedIOException slow -> tooSlow;
          case ConnectException refused -> "the host does not accept connections";
          case NoRouteToHostException lost -> "there is no route to the host";
          case SSLException insecure -> "no secure connection can be made";
          case ProtocolException odd -> "the answer broke off or is not HTTP";
          case EOFException cut -> "the answer broke off";
          case ZipException bad -> "the answer's compression is broken";
          default -> "the connection failed";
        });
  }

  /** The client tries all addresses of a name and keeps what failed first, the rest beside it. */
  private static boolean isForbidden(Throwable e) {
    if (e instanceof ForbiddenAddressException) {
      return true;
    }
    for (Throwable other : e.getSuppressed()) {
      if (other instanceof ForbiddenAddressException) {
        return true;
      }
    }
    return e.getCause() != null && isForbidden(e.getCause());
  }
}
