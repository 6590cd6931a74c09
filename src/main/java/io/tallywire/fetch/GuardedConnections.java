package io.tallywire.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.SocketFactory;
import okhttp3.Dns;

/**
 * Holds every connection against the guard twice: when a name is resolved, and when a socket
 * connects, because a literal address is never resolved and a name may answer differently the next
 * time.
 */
final class GuardedConnections extends SocketFactory implements Dns {

  private final UrlGuard guard;

  GuardedConnections(UrlGuard guard) {
    this.guard = guard;
  }

  @Override
  public List<InetAddress> lookup(String hostname) throws UnknownHostException {
    List<InetAddress> addresses = Dns.SYSTEM.lookup(hostname);
    List<InetAddress> allowed = addresses.stream().filter(guard::allows).toList();
    if (allowed.isEmpty()) {
      throw new ForbiddenAddressException();
    }
    return allowed;
  }

  @Override
  public Socket createSocket() {
    return new GuardedSocket(guard);
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException("the HTTP client connects its sockets itself");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    return createSocket(host.getHostAddress(), port);
  }

  @Override
  public Socket createSocket(
      InetAddress address, int port, InetAddress localAddress, int localPort) {
    return createSocket(address, port);
  }

  private static final class GuardedSocket extends Socket {
    private final UrlGuard guard;

    GuardedSocket(UrlGuard guard) {
      super(Proxy.NO_PROXY);
      this.guard = guard;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (endpoint instanceof InetSocketAddress target
          && target.getAddress() != null
          && guard.allows(target.getAddress())) {
        super.connect(endpoint, timeout);
      } else {
        throw new ForbiddenAddressException();
      }
    }
  }
}
