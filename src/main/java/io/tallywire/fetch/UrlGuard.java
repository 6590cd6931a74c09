package io.tallywire.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Knows the addresses that must not be asked on behalf of someone else: private, loopback,
 * link-local (the clouds' metadata among them), carrier, multicast and reserved ranges, and the
 * IPv6 ranges that carry such an IPv4 address inside.
 */
public final class UrlGuard {

  private static final List<Range> FORBIDDEN =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.88.99.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("224.0.0.0", 4),
          Range.of("240.0.0.0", 4),
          Range.of("100::", 64),
          Range.of("2001::", 23),
          Range.of("2001:db8::", 32),
          Range.of("3fff::", 20),
          Range.of("5f00::", 16),
          Range.of("64:ff9b:1::", 48),
          Range.of("fc00::", 7),
          Range.of("fe80::", 10),
          Range.of("fec0::", 10),
          Range.of("ff00::", 8));

  /** Where IPv6 carries an IPv4 address: mapped, compatible, NAT64, 6to4. */
  private static final List<Carrier> CARRIERS =
      List.of(
          new Carrier(Range.of("::", 96), 12),
          new Carrier(Range.of("::ffff:0:0:0", 96), 12),
          new Carrier(Range.of("64:ff9b::", 96), 12),
          new Carrier(Range.of("2002::", 16), 2));

  private final boolean allowPrivateAddresses;
  private final Set<InetAddress> exceptions;

  public UrlGuard(boolean allowPrivateAddresses) {
    this(allowPrivateAddresses, Set.of());
  }

  UrlGuard(boolean allowPrivateAddresses, Set<InetAddress> exceptions) {
    this.allowPrivateAddresses = allowPrivateAddresses;
    this.exceptions = Set.copyOf(exceptions);
  }

  /** Whether this address may be connected to. */
  public boolean allows(InetAddress address) {
    return allowPrivateAddresses || exceptions.contains(address) || !isForbidden(address);
  }

  private static boolean isForbidden(InetAddress address) {
    byte[] bytes = address.getAddress(); // a mapped address is an Inet4Address in Java already
    if (FORBIDDEN.stream().anyMatch(range -> range.contains(bytes))) {
      return true;
    }
    return address instanceof Inet6Address
        && CARRIERS.stream().anyMatch(carrier -> carrier.carriesForbidden(bytes));
  }

  private record Carrier(Range range, int offset) {
    boolean carriesForbidden(byte[] bytes) {
      if (!range.contains(bytes)) {
        return false;
      }
      byte[] inner = new byte[4];
      System.arraycopy(bytes, offset, inner, 0, inner.length);
      return FORBIDDEN.stream().anyMatch(r -> r.contains(inner));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // compared bit by bit, never as a record
  private record Range(byte[] network, int bits) {
    static Range of(String literal, int bits) {
      try {
        InetAddress address = InetAddress.getByName(literal); // a literal is not looked up
        return new Range(address.getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(literal, e);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != network.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit += 8) {
        int mask = bits - bit >= 8 ? 0xFF : 0xFF << (8 - (bits - bit)) & 0xFF;
        if (((address[bit / 8] ^ network[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
