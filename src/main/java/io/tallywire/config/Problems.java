package io.tallywire.config;

import java.util.ArrayList;
import java.util.List;

/** What was found so far; for one reading of the settings. */
final class Problems {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  void add(String place, String text) {
    problems.add(new Problem(place, text));
  }

  void warn(String place, String text) {
    warnings.add(new Problem(place, text));
  }

  List<Problem> warnings() {
    return List.copyOf(warnings);
  }

  void failIfAny() throws ConfigException {
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
  }
}
