package io.tallywire.pipeline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A loopback outlet with an RSS feed and pages, which can be told to misbehave. */
public final class NewsServer implements AutoCloseable {
  /** What the feed's address answers. */
  public enum Mood {
    WELL,
    HTML,
    EMPTY,
    ERROR,
    ENDLESS
  }

  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, String> items = new LinkedHashMap<>();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final AtomicInteger polls = new AtomicInteger();
  private volatile Mood mood = Mood.WELL;

  public NewsServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public String feed() {
    return url("/feed.xml");
  }

  public void mood(Mood mood) {
    this.mood = mood;
  }

  /** How often the feed was asked for. */
  public int polls() {
    return polls.get();
  }

  /** Publishes an article, or changes the one of that name. */
  public synchronized void publish(String name, String date, String title, String... paragraphs) {
    String body = "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
    pages.put(
        "/" + name,
        """
        <!DOCTYPE html><html lang="en"><head><title>%s</title></head>
        <body><nav><a href="/">Home</a></nav><article><h1>%s</h1>%s</article></body></html>
        """
            .formatted(title, title, body));
    items.put(
        name,
        """
        <item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>%s</pubDate>
        <description>%s</description></item>
        """
            .formatted(title, url("/" + name), name, date, paragraphs[0]));
  }

  /** Publishes an entry whose page cannot be had. */
  public synchronized void publishWithoutPage(String name, String date, String title, String text) {
    publish(name, date, title, text);
    pages.remove("/" + name);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/feed.xml")) {
        polls.incrementAndGet();
        feed(exchange);
      } else if (pages.containsKey(path)) {
        answer(exchange, 200, "text/html; charset=utf-8", pages.get(path));
      } else {
        answer(exchange, 404, "text/plain", "no such page");
      }
    }
  }

  private void feed(HttpExchange exchange) throws IOException {
    switch (mood) {
      case WELL -> answer(exchange, 200, "application/rss+xml", document());
      case HTML -> answer(exchange, 200, "text/html", "<html><body><h1>Welcome</h1></body></html>");
      case EMPTY -> answer(exchange, 200, "application/rss+xml", "");
      case ERROR -> answer(exchange, 500, "text/plain", "out of order");
      case ENDLESS -> {
        exchange.sendResponseHeaders(200, 0);
        byte[] space = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
        for (int i = 0;
            i < 10_000;
            i++) { // far beyond the limit of any test; the reader hangs up first
          exchange.getResponseBody().write(space);
        }
      }
    }
  }

  private synchronized String document() {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Test outlet</title><link>"
        + url("/")
        + "</link><description>news</description>"
        + String.join("", items.values())
        + "</channel></rss>";
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
