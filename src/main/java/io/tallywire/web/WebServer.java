package io.tallywire.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.BindException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The listening server. It does not know what its routes answer, asks nobody for a password, and
 * does not tell what it is made of.
 *
 * <p>Thread-safe; each request runs on a thread of its own.
 */
public final class WebServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WebServer.class);

  private final Javalin server;

  private WebServer(Javalin server) {
    this.server = server;
  }

  /**
   * Listens and answers from now on.
   *
   * @throws WebException where it cannot listen there
   */
  public static WebServer start(WebSettings settings, List<Route> routes) {
    Javalin server = Javalin.create(config -> configure(config, routes));
    try {
      server.start(settings.bind(), settings.port());
    } catch (RuntimeException e) {
      throw new WebException(complaint(settings, e), e);
    }
    return new WebServer(server);
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static void configure(JavalinConfig config, List<Route> routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = "text/plain;charset=utf-8";
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
    });
    for (Route route : routes) {
      Handler handler = context -> answer(context, route.page().get());
      config.routes.get(route.path(), handler);
      config.routes.head(route.path(), handler); // else Javalin answers 200 without asking the page
    }
    config.routes.exception(Exception.class, WebServer::failed);
  }

  private static void answer(Context context, Answer answer) {
    context
        .status(answer.status())
        .contentType(answer.contentType())
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .result(answer.body());
  }

  private static void failed(Exception e, Context context) {
    log.atError().setCause(e).addKeyValue("path", context.path()).log("request failed");
    answer(context, new Answer(500, "text/plain;charset=utf-8", "an error of the program"));
  }

  private static String complaint(WebSettings settings, RuntimeException e) {
    if (isCausedBy(e, BindException.class)) {
      return "web.port: %s:%d is taken, or no address of this machine; choose another, or 0 for any port"
          .formatted(settings.bind(), settings.port())
          .concat(" that is free");
    }
    return "web.bind, web.port: cannot listen on %s:%d (%s)"
        .formatted(settings.bind(), settings.port(), rootCause(e));
  }

  private static boolean isCausedBy(Throwable e, Class<? extends Throwable> type) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static String rootCause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }
}
