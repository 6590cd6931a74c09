package io.tallywire.web;

import java.util.function.Supplier;

/**
 * A path that is asked with GET or HEAD, and what answers it.
 *
 * @param path begins with a slash
 * @param page called by many threads, once for each request
 */
public record Route(String path, Supplier<Answer> page) {
  public Route {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("'%s' does not begin with a slash".formatted(path));
    }
  }
}
