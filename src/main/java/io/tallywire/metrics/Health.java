package io.tallywire.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an operator's watchdog asks: is the program alive, and does all of it work?
 *
 * <p>It holds no state of its own; each question runs the checks anew.
 */
public final class Health {
  private static final Logger log = LoggerFactory.getLogger(Health.class);

  /** The word of a check that found nothing wrong. */
  public static final String OK = "ok";

  /**
   * Something that can be wrong.
   *
   * @param vital whether only a restart helps
   * @param trouble what is wrong, in words; empty where all is well
   */
  public record Check(String name, boolean vital, Supplier<String> trouble) {}

  /**
   * What the checks found.
   *
   * @param checks by name: {@value Health#OK}, or what is wrong
   */
  public record Report(Map<String, String> checks) {
    public Report {
      checks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(checks));
    }

    public boolean isWell() {
      return checks.values().stream().allMatch(OK::equals);
    }
  }

  private final List<Check> checks;

  public Health(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** The vital checks: a program that fails one is to be started anew. */
  public Report live() {
    return report(checks.stream().filter(Check::vital).toList());
  }

  /** All checks. */
  public Report ready() {
    return report(checks);
  }

  private static Report report(List<Check> asked) {
    var found = new LinkedHashMap<String, String>();
    for (Check check : asked) {
      found.put(check.name(), answer(check));
    }
    return new Report(found);
  }

  private static String answer(Check check) {
    try {
      String trouble = check.trouble().get();
      return trouble.isEmpty() ? OK : trouble;
    } catch (RuntimeException e) { // a check that cannot be made is an answer too
      log.atWarn().setCause(e).addKeyValue("check", check.name()).log("check failed");
      return "cannot be checked: see the log";
    }
  }
}
