package io.tallywire.web;

/** What the server answers: a status, what the body is, and the body. */
public record Answer(int status, String contentType, String body) {
  public static Answer json(int status, String body) {
    return new Answer(status, "application/json", body);
  }
}
