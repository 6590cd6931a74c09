package io.tallywire.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FetcherTest {

  private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);
  private static final String FEED = "<rss><channel><title>News</title></channel></rss>";

  private RawServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    fetcher = fetcher(new FetchSettings(Duration.ofSeconds(10), 100_000, true));
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  private static Fetcher fetcher(FetchSettings settings) {
    return new Fetcher(settings, new HostLimits(4, Duration.ZERO, CLOCK), CLOCK, "1.2");
  }

  private FetchResult fetch(String path) throws InterruptedException {
    return fetcher.fetch(FetchRequest.of(server.url(path)));
  }

  private FetchResult.Fetched fetched(String path) throws InterruptedException {
    FetchResult result = fetch(path);
    assertThat(result).isInstanceOf(FetchResult.Fetched.class);
    return (FetchResult.Fetched) result;
  }

  @Test
  void a_body_comes_with_what_the_server_says_of_it() throws Exception {
    server.on(
        "/feed",
        "200 OK",
        headers(
            "Content-Type: text/xml; charset=utf-8",
            "ETag: \"v1\"",
            "Last-Modified: Sat, 01 Mar 2025 11:00:00 GMT",
            "Cache-Control: max-age=600"),
        FEED);

    FetchResult.Fetched result = fetched("/feed");

    assertThat(new String(result.body(), UTF_8)).isEqualTo(FEED);
    assertThat(result.contentType()).isEqualTo("text/xml; charset=utf-8");
    assertThat(result.etag()).isEqualTo("\"v1\"");
    assertThat(result.lastModified()).isEqualTo("Sat, 01 Mar 2025 11:00:00 GMT");
    assertThat(result.maxAge()).isEqualTo(Duration.ofMinutes(10));
    assertThat(result.permanentUrl()).isNull();
    assertThat(server.asked.getFirst().headers())
        .contains("User-Agent: Tallywire/1.2 (+https://github.com/tallywire/tallywire)");
  }

  @Test
  void what_is_known_already_is_asked_for_conditionally() throws Exception {
    server.on("/feed", "304 Not Modified", "Cache-Control: max-age=60\r\n", "");

    FetchResult result =
        fetcher.fetch(
            new FetchRequest(server.url("/feed"), "\"v1\"", "Sat, 01 Mar 2025 11:00:00 GMT"));

    assertThat(result).isEqualTo(new FetchResult.NotModified(null, Duration.ofSeconds(60)));
    assertThat(server.asked.getFirst().has("If-None-Match: \"v1\"")).isTrue();
    assertThat(server.asked.getFirst().has("If-Modified-Since: Sat, 01 Mar 2025 11:00:00 GMT"))
        .isTrue();
  }

  @Test
  void an_etag_that_cannot_be_a_header_is_not_sent() throws Exception {
    server.on("/feed", "200 OK", "", FEED);

    fetcher.fetch(new FetchRequest(server.url("/feed"), "\"v1\"\r\nX-Evil: 1", null));

    assertThat(server.asked.getFirst().headers()).noneMatch(h -> h.contains("Evil"));
  }

  @Test
  void a_password_in_the_address_is_sent_as_a_header() throws Exception {
    server.on("/feed", "200 OK", "", FEED);

    fetcher.fetch(FetchRequest.of(server.url("/feed").replace("http://", "http://me:secret@")));

    assertThat(server.asked.getFirst().has("Authorization: Basic bWU6c2VjcmV0")).isTrue();
  }

  @Test
  void an_empty_body_is_a_body() throws Exception {
    server.on("/feed", "200 OK", "", "");

    assertThat(fetched("/feed").body()).isEmpty();
  }

  @Nested
  class Compression {

    @Test
    void gzip_is_undone() throws Exception {
      server.on("/feed", "200 OK", "Content-Encoding: gzip\r\n", gzip(FEED.getBytes(UTF_8)));

      assertThat(new String(fetched("/feed").body(), UTF_8)).isEqualTo(FEED);
    }

    @Test
    void gzip_that_is_not_announced_is_undone() throws Exception {
      server.on("/feed", "200 OK", "", gzip(FEED.getBytes(UTF_8)));

      assertThat(new String(fetched("/feed").body(), UTF_8)).isEqualTo(FEED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deflate_is_undone_with_and_without_its_header(boolean bare) throws Exception {
      server.on("/feed", "200 OK", "Content-Encoding: deflate\r\n", deflate(FEED, bare));

      assertThat(new String(fetched("/feed").body(), UTF_8)).isEqualTo(FEED);
    }

    @Test
    void a_bomb_ends_at_the_limit() throws Exception {
      byte[] bomb = gzip(new byte[50_000_000]);
      assertThat(bomb.length).isLessThan(100_000);
      server.on("/feed", "200 OK", "Content-Encoding: gzip\r\n", bomb);

      assertThat(fetch("/feed")).isEqualTo(new FetchResult.TooLarge(100_000));
    }

    @Test
    void broken_compression_is_no_answer() throws Exception {
      server.on("/feed", "200 OK", "Content-Encoding: gzip\r\n", "not gzip at all, never was");

      assertThat(fetch("/feed")).isInstanceOf(FetchResult.Unreachable.class);
    }
  }

  @Nested
  class Limits {

    @Test
    void a_long_body_ends_at_the_limit_announced_or_not() throws Exception {
      server.on("/announced", "200 OK", "", new byte[100_001]);
      server.on(
          "/endless",
          out -> {
            write(out, "HTTP/1.1 200 OK\r\n\r\n");
            while (server.closing.getCount() > 0) {
              out.write(new byte[10_000]);
            }
          });

      assertThat(fetch("/announced")).isEqualTo(new FetchResult.TooLarge(100_000));
      assertThat(fetch("/endless")).isEqualTo(new FetchResult.TooLarge(100_000));
    }

    @Test
    void a_body_of_exactly_the_limit_is_read() throws Exception {
      server.on("/feed", "200 OK", "", new byte[100_000]);

      assertThat(fetched("/feed").body()).hasSize(100_000);
    }

    @Test
    void a_drip_without_end_is_cut_off() throws Exception {
      server.on(
          "/drip",
          out -> {
            write(out, "HTTP/1.1 200 OK\r\n\r\n");
            while (!server.closing.await(20, TimeUnit.MILLISECONDS)) {
              write(out, " ");
              out.flush();
            }
          });
      try (Fetcher hasty = fetcher(new FetchSettings(Duration.ofMillis(300), 100_000, true))) {
        assertThat(hasty.fetch(FetchRequest.of(server.url("/drip"))))
            .isEqualTo(new FetchResult.Unreachable("no complete answer within 0.3 s"));
      }
    }

    @Test
    void headers_without_end_are_no_answer() throws Exception {
      server.on(
          "/headers",
          out -> {
            write(out, "HTTP/1.1 200 OK\r\n");
            String line = "X-More: " + "x".repeat(1000) + "\r\n";
            while (server.closing.getCount() > 0) {
              write(out, line);
            }
          });

      assertThat(fetch("/headers")).isInstanceOf(FetchResult.Unreachable.class);
    }

    @Test
    void a_body_that_breaks_off_is_no_answer() throws Exception {
      server.on(
          "/cut", out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss><chan"));

      assertThat(fetch("/cut"))
          .isEqualTo(new FetchResult.Unreachable("the answer broke off or is not HTTP"));
    }

    @Test
    void what_is_not_http_is_no_answer() throws Exception {
      server.on("/ssh", out -> write(out, "SSH-2.0-OpenSSH_9.9\r\n"));

      assertThat(fetch("/ssh")).isInstanceOf(FetchResult.Unreachable.class);
    }

    @Test
    void a_closed_port_is_said_to_be_closed() throws Exception {
      int port;
      try (var closed = new ServerSocket(0)) {
        port = closed.getLocalPort();
      }

      assertThat(fetcher.fetch(FetchRequest.of("http://127.0.0.1:" + port + "/")))
          .isEqualTo(new FetchResult.Unreachable("the host does not accept connections"));
    }

    @Test
    void a_reason_names_no_secret_of_the_address() throws Exception {
      FetchResult result =
          fetcher.fetch(
              FetchRequest.of("http://me:hunter2@no-such-host.invalid/feed?token=hunter2"));

      assertThat(result).isEqualTo(new FetchResult.Unreachable("the host name is not known"));
      assertThat(FetchRequest.of("http://me:hunter2@host/").toString()).doesNotContain("hunter2");
    }
  }

  @Nested
  class Refusals {

    @Test
    void too_many_requests_names_the_time_in_seconds_or_as_a_date() throws Exception {
      server.on("/seconds", "429 Too Many Requests", "Retry-After: 120\r\n", "");
      server.on("/date", "503 Unavailable", "Retry-After: Sat, 01 Mar 2025 13:00:00 GMT\r\n", "");
      server.on("/silent", "429 Too Many Requests", "", "");

      assertThat(fetch("/seconds"))
          .isEqualTo(new FetchResult.TooManyRequests(429, NOON.plusSeconds(120)));
      assertThat(fetch("/date"))
          .isEqualTo(new FetchResult.TooManyRequests(503, NOON.plusSeconds(3600)));
      assertThat(fetch("/silent")).isEqualTo(new FetchResult.TooManyRequests(429, null));
    }

    @Test
    void errors_are_answers() throws Exception {
      server.on("/broken", "500 Internal Server Error", "", "oops");
      server.on("/gone", "410 Gone", "", "");

      assertThat(fetch("/broken")).isEqualTo(new FetchResult.Refused(500));
      assertThat(fetch("/gone")).isEqualTo(new FetchResult.Gone());
      assertThat(fetch("/nothing-here")).isEqualTo(new FetchResult.Refused(404));
    }
  }

  @Nested
  class Redirects {

    @Test
    void a_permanent_redirect_names_the_new_address() throws Exception {
      server.on("/old", "301 Moved Permanently", "Location: /newer\r\n", "");
      server.on("/newer", "308 Permanent Redirect", "Location: /new?a=1\r\n", "");
      server.on("/new", "200 OK", "", FEED);

      FetchResult.Fetched result = fetched("/old");

      assertThat(result.permanentUrl()).isEqualTo(server.url("/new?a=1"));
      assertThat(result.finalUrl()).isEqualTo(server.url("/new?a=1"));
      assertThat(result.redirects()).containsExactly(server.url("/old"), server.url("/newer"));
    }

    @Test
    void what_follows_a_temporary_redirect_is_temporary() throws Exception {
      server.on("/old", "302 Found", "Location: /newer\r\n", "");
      server.on("/newer", "301 Moved Permanently", "Location: /new\r\n", "");
      server.on("/new", "200 OK", "", FEED);

      FetchResult.Fetched result = fetched("/old");

      assertThat(result.permanentUrl()).isNull();
      assertThat(result.finalUrl()).isEqualTo(server.url("/new"));
    }

    @Test
    void a_loop_ends() throws Exception {
      server.on("/loop", "302 Found", "Location: /loop\r\n", "");

      assertThat(fetch("/loop"))
          .isEqualTo(new FetchResult.Unreachable("redirected more than 10 times"));
      assertThat(server.asked).hasSize(11);
    }

    @Test
    void a_password_stays_with_its_host() throws Exception {
      server.on("/old", "302 Found", "Location: " + server.url("127.0.0.2", "/new") + "\r\n", "");
      server.on("/new", "200 OK", "", FEED);

      fetcher.fetch(FetchRequest.of(server.url("/old").replace("http://", "http://me:secret@")));

      assertThat(server.asked).hasSize(2);
      assertThat(server.asked.getLast().headers()).noneMatch(h -> h.startsWith("Authorization"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)"})
    void only_the_web_is_followed(String target) throws Exception {
      server.on("/old", "302 Found", "Location: " + target + "\r\n", "");

      assertThat(fetch("/old")).isInstanceOf(FetchResult.Forbidden.class);
    }
  }

  @Nested
  class ForbiddenAddresses {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "127.0.0.1",
          "localhost",
          "[::1]",
          "[::ffff:127.0.0.1]",
          "2130706433",
          "127.1",
          "0.0.0.0"
        })
    void this_machine_is_not_asked_by_any_of_its_names(String host) throws Exception {
      server.on("/feed", "200 OK", "", FEED);
      try (Fetcher guarded = fetcher(new FetchSettings(Duration.ofSeconds(5), 100_000, false))) {
        FetchResult result = guarded.fetch(FetchRequest.of(server.url(host, "/feed")));

        assertThat(result)
            .isEqualTo(new FetchResult.Forbidden("the address is private or reserved"));
      }
      assertThat(server.asked).isEmpty();
    }

    @Test
    void a_redirect_does_not_lead_inside() throws Exception {
      server.on("/out", "302 Found", "Location: " + server.url("127.0.0.1", "/in") + "\r\n", "");
      server.on("/in", "200 OK", "", "secret");
      var guard = new UrlGuard(false, Set.of(InetAddress.getByName("127.0.0.2")));
      var settings = new FetchSettings(Duration.ofSeconds(5), 100_000, false);
      var limits = new HostLimits(1, Duration.ZERO, CLOCK);
      try (var guarded = new Fetcher(settings, limits, CLOCK, "1.2", guard)) {
        FetchResult result = guarded.fetch(FetchRequest.of(server.url("127.0.0.2", "/out")));

        assertThat(result).isInstanceOf(FetchResult.Forbidden.class);
      }
      assertThat(server.asked).extracting(RawServer.Asked::path).containsExactly("/out");
    }

    @Test
    void what_is_no_web_address_is_not_asked() throws Exception {
      assertThat(fetcher.fetch(FetchRequest.of("file:///etc/passwd")))
          .isEqualTo(new FetchResult.Forbidden("not an http or https address"));
    }
  }

  private static String headers(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(String plain, boolean bare) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(plain.getBytes(UTF_8));
    }
    deflater.end();
    return bytes.toByteArray();
  }
}
