package io.tallywire.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlGuardTest {

  private final UrlGuard guard = new UrlGuard(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.254",
        "127.0.0.1",
        "127.255.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:0:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1"
      })
  void inner_addresses_are_refused(String literal) throws Exception {
    assertThat(guard.allows(InetAddress.getByName(literal))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "126.255.255.255",
        "169.253.1.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.167.1.1",
        "198.17.255.255",
        "198.20.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450::1",
        "64:ff9b::101:101",
        "2002:101:101::"
      })
  void addresses_of_the_world_are_allowed(String literal) throws Exception {
    assertThat(guard.allows(InetAddress.getByName(literal))).isTrue();
  }

  @Test
  void private_addresses_can_be_allowed() throws Exception {
    assertThat(new UrlGuard(true).allows(InetAddress.getLoopbackAddress())).isTrue();
  }

  @Test
  void a_socket_refuses_what_a_name_turned_into_after_it_was_resolved() throws Exception {
    try (Socket socket = new GuardedConnections(guard).createSocket()) {
      var target = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);

      assertThatThrownBy(() -> socket.connect(target, 1000))
          .isInstanceOf(ForbiddenAddressException.class);
    }
  }
}
