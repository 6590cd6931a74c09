package io.tallywire.chat.slack;

import java.time.Duration;

/** What a server does instead of a good answer. */
public sealed interface Fault {
  /** Status 429, with the header {@code Retry-After}. */
  record TooManyRequests(int seconds) implements Fault {}

  /** Status 200 and {@code ok: false} with that error. */
  record Refusal(String error) implements Fault {}

  /** That status and that body; nothing is done. */
  record Answer(int status, String type, String body) implements Fault {
    /** What a proxy in between says. */
    public static Answer badGateway() {
      return new Answer(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>");
    }

    public static Answer garbage() {
      return new Answer(200, "application/json", "{\"ok\":tru");
    }

    public static Answer empty() {
      return new Answer(200, "application/json", "");
    }
  }

  /** What was asked for is done, and the connection is dropped before the answer. */
  record DropAfterAccept() implements Fault {}

  /** A good answer, that much later. */
  record Slow(Duration pause) implements Fault {}
}
