package io.tallywire.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Asks the web for one thing at a time and never for more than the settings allow: time for the
 * whole answer, bytes after decompression, redirects, addresses.
 *
 * <p>Follows redirects itself, so that each hop is held against the guard and the host limits. Does
 * not retry, cache or keep cookies. Blocks its thread (meant for virtual ones); safe for use by
 * many threads. To be closed at the end.
 */
public final class Fetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 10;
  private static final int IDLE_CONNECTIONS = 32;
  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
          + " text/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

  private final FetchSettings settings;
  private final HostLimits limits;
  private final InstantSource clock;
  private final String userAgent;
  private final OkHttpClient client;

  /**
   * A fetcher with connections of its own.
   *
   * @param version of this program, for the User-Agent
   */
  public Fetcher(FetchSettings settings, HostLimits limits, InstantSource clock, String version) {
    this(settings, limits, clock, version, new UrlGuard(settings.allowPrivateAddresses()));
  }

  Fetcher(
      FetchSettings settings,
      HostLimits limits,
      InstantSource clock,
      String version,
      UrlGuard guard) {
    this.settings = settings;
    this.limits = limits;
    this.clock = clock;
    userAgent = "Tallywire/" + version + " (+https://github.com/tallywire/tallywire)";
    var connections = new GuardedConnections(guard);
    client =
        new OkHttpClient.Builder()
            .dns(connections)
            .socketFactory(connections)
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(settings.timeout())
            .readTimeout(settings.timeout())
            .writeTimeout(settings.timeout())
            .callTimeout(settings.timeout())
            .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
            .build();
  }

  /** Asks, and answers with what came of it; waits for the host's turn first. */
  public FetchResult fetch(FetchRequest request) throws InterruptedException {
    HttpUrl start = HttpUrl.parse(request.url().strip());
    if (start == null) {
      return new FetchResult.Forbidden("not an http or https address");
    }
    var journey = new Journey(start);
    Duration left = settings.timeout();
    while (true) {
      Hop hop;
      try (HostLimits.Permit _ = limits.acquire(journey.at.host() + ":" + journey.at.port())) {
        Instant began = clock.instant();
        hop = hop(request, journey, left);
        left = left.minus(Duration.between(began, clock.instant()));
      }
      switch (hop) {
        case Hop.End end -> {
          return end.result;
        }
        case Hop.Onward onward -> {
          if (journey.passed.size() >= MOST_REDIRECTS) {
            return new FetchResult.Unreachable("redirected more than " + MOST_REDIRECTS + " times");
          }
          if (!left.isPositive()) {
            return new FetchResult.Unreachable(tooSlow());
          }
          journey.follow(onward);
        }
      }
    }
  }

  private sealed interface Hop {
    record End(FetchResult result) implements Hop {}

    record Onward(HttpUrl to, boolean permanent) implements Hop {}
  }

  /** Where the redirects have led so far. */
  private static final class Journey {
    private final List<String> passed = new ArrayList<>();
    private HttpUrl at;
    private @Nullable String permanentUrl;
    private boolean onlyPermanent = true;

    Journey(HttpUrl start) {
      at = start;
    }

    void follow(Hop.Onward onward) {
      passed.add(at.toString());
      at = onward.to();
      onlyPermanent &= onward.permanent();
      if (onlyPermanent) {
        permanentUrl = at.toString();
      }
    }
  }

  private Hop hop(FetchRequest request, Journey journey, Duration left)
      throws InterruptedException {
    Call call = client.newCall(question(request, journey));
    call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
    try (Response response = call.execute()) {
      return answer(response, journey);
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException("interrupted while fetching");
      }
      return new Hop.End(Faults.describe(e, tooSlow()));
    }
  }

  private Request question(FetchRequest request, Journey journey) {
    Request.Builder question =
        new Request.Builder()
            .url(journey.at)
            .header("User-Agent", userAgent)
            .header("Accept", ACCEPT)
            .header("Accept-Encoding", "gzip, deflate");
    if (isSendable(request.etag())) {
      question.header("If-None-Match", request.etag());
    }
    if (isSendable(request.lastModified())) {
      question.header("If-Modified-Since", request.lastModified());
    }
    if (!journey.at.username().isEmpty()) {
      question.header(
          "Authorization", Credentials.basic(journey.at.username(), journey.at.password()));
    }
    return question.build();
  }

  private static boolean isSendable(@Nullable String header) {
    return header != null && !header.isBlank() && header.chars().allMatch(c -> c >= ' ' && c < 127);
  }

  private Hop answer(Response response, Journey journey) throws IOException {
    int status = response.code();
    if (status == 304) {
      return new Hop.End(
          new FetchResult.NotModified(
              journey.permanentUrl, ResponseHeaders.maxAge(response.headers())));
    }
    if (status >= 300 && status < 400) {
      return onward(response, journey);
    }
    if (status >= 200 && status < 300) {
      return new Hop.End(fetched(response, journey));
    }
    Instant retryAfter = ResponseHeaders.retryAfter(response.headers(), clock.instant());
    if (status == 429 || (status == 503 && retryAfter != null)) {
      return new Hop.End(new FetchResult.TooManyRequests(status, retryAfter));
    }
    return new Hop.End(status == 410 ? new FetchResult.Gone() : new FetchResult.Refused(status));
  }

  private static Hop onward(Response response, Journey journey) {
    String location = response.header("Location");
    if (location == null) {
      return new Hop.End(new FetchResult.Refused(response.code()));
    }
    HttpUrl to = journey.at.resolve(location.strip());
    return to == null
        ? new Hop.End(new FetchResult.Forbidden("redirected to what is no http or https address"))
        : new Hop.Onward(to, response.code() == 301 || response.code() == 308);
  }

  private FetchResult fetched(Response response, Journey journey) throws IOException {
    byte[] body = Body.read(response, settings.maxBytes());
    if (body == null) {
      return new FetchResult.TooLarge(settings.maxBytes());
    }
    return new FetchResult.Fetched(
        journey.at.toString(),
        response.code(),
        response.header("Content-Type"),
        body,
        response.header("ETag"),
        response.header("Last-Modified"),
        journey.permanentUrl,
        journey.passed,
        ResponseHeaders.maxAge(response.headers()));
  }

  private String tooSlow() {
    return "no complete answer within %s s"
        .formatted(settings.timeout().toMillis() / 1000.0)
        .replace(".0 s", " s");
  }

  /** Ends all connections. */
  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
