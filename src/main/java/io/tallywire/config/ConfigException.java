package io.tallywire.config;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Settings that cannot be used, with all the reasons; the message has them below each other. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ConfigException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
