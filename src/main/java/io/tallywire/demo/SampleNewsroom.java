package io.tallywire.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves the sample newsroom on loopback, one web server for each outlet, and publishes its
 * articles one after the other.
 *
 * <p>It sends an {@code ETag} with its feeds and answers a conditional request with 304.
 * Thread-safe; {@link #close()} ends the servers.
 */
public final class SampleNewsroom implements AutoCloseable {
  private final NewsroomScript script;
  private final Map<String, Outlet> outlets = new LinkedHashMap<>();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private int next;

  /** Starts the servers; nothing is published yet. */
  public SampleNewsroom(NewsroomScript script) throws IOException {
    this.script = script;
    for (NewsroomOutlet outlet : script.outlets()) {
      outlets.put(outlet.id(), new Outlet(outlet));
    }
  }

  /** The outlets' names and the addresses of their feeds. */
  public Map<String, String> feeds() {
    var feeds = new LinkedHashMap<String, String>();
    outlets.values().forEach(o -> feeds.put(o.outlet.name(), o.base + "/feed.xml"));
    return feeds;
  }

  /** Publishes the next article and says which; check {@link #hasNext()} first. */
  public synchronized NewsroomArticle publishNext() {
    NewsroomArticle article = script.articles().get(next++);
    outlet(article).publish(article);
    return article;
  }

  public synchronized boolean hasNext() {
    return next < script.articles().size();
  }

  /** The address of an article's page. */
  public String address(NewsroomArticle article) {
    return NewsroomPages.link(outlet(article).base, article);
  }

  /**
   * Waits until somebody has fetched the page of this state of an article; false where the time ran
   * out.
   */
  public boolean awaitReader(NewsroomArticle article, long millis) throws InterruptedException {
    return outlet(article).readers(article.id()).await(millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    outlets.values().forEach(o -> o.server.stop(0));
    workers.shutdownNow();
  }

  private Outlet outlet(NewsroomArticle article) {
    Outlet outlet = outlets.get(article.outlet());
    if (outlet == null) {
      throw new IllegalArgumentException("no outlet is called '" + article.outlet() + "'");
    }
    return outlet;
  }

  /** One outlet's server and what it has published. */
  private final class Outlet {
    final NewsroomOutlet outlet;
    final HttpServer server;
    final String base;
    final Map<String, NewsroomArticle> published = new ConcurrentHashMap<>();
    final Map<String, CountDownLatch> readers = new ConcurrentHashMap<>();
    final AtomicInteger version = new AtomicInteger();

    Outlet(NewsroomOutlet outlet) throws IOException {
      this.outlet = outlet;
      InetAddress loopback = InetAddress.getLoopbackAddress();
      server = HttpServer.create(new InetSocketAddress(loopback, 0), 50);
      server.setExecutor(workers);
      server.createContext("/", this::handle);
      server.start();
      base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void publish(NewsroomArticle article) {
      published.put(NewsroomPages.path(article), article);
      version.incrementAndGet();
    }

    CountDownLatch readers(String article) {
      return readers.computeIfAbsent(article, a -> new CountDownLatch(1));
    }

    private void handle(HttpExchange exchange) throws IOException {
      try (exchange) {
        String path = exchange.getRequestURI().getPath();
        NewsroomArticle article = published.get(path);
        if (path.equals("/feed.xml")) {
          feed(exchange);
        } else if (article != null) {
          answer(
              exchange, 200, "text/html; charset=utf-8", NewsroomPages.page(outlet, base, article));
          readers(article.id()).countDown();
        } else if (path.equals("/")) {
          answer(exchange, 200, "text/html; charset=utf-8", NewsroomPages.front(outlet, base));
        } else {
          answer(exchange, 404, "text/plain; charset=utf-8", "There is no such page.");
        }
      }
    }

    private void feed(HttpExchange exchange) throws IOException {
      String etag = "\"v" + version.get() + "\"";
      exchange.getResponseHeaders().set("ETag", etag);
      List<String> known = exchange.getRequestHeaders().getOrDefault("If-None-Match", List.of());
      if (Set.copyOf(known).contains(etag)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      var newestFirst = new ArrayList<>(published.values());
      newestFirst.sort(Comparator.comparing(NewsroomArticle::appeared).reversed());
      String type = "application/" + outlet.feedFormat() + "+xml; charset=utf-8";
      answer(exchange, 200, type, NewsroomPages.feed(outlet, base, newestFirst));
    }

    private static void answer(HttpExchange exchange, int status, String type, String body)
        throws IOException {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
