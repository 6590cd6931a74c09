package io.tallywire.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a run of digits, dots and commas amounts to, if to anything. */
final class Digits {
  /** Longer runs are numbers of accounts and telephones, and slow to compute with. */
  private static final int LONGEST = 30;

  private Digits() {}

  /** The value, or null for versions, addresses of machines, dates and the like. */
  static @Nullable BigDecimal value(String run) {
    int length = run.length();
    if (length > LONGEST) {
      return null;
    }
    int commas = count(run, ',');
    int dots = count(run, '.');
    if (commas == 0 && dots == 0) {
      return new BigDecimal(run);
    }
    if (commas == 0 && dots == 1) {
      return new BigDecimal(run.startsWith(".") ? "0" + run : run);
    }
    if (dots <= 1 && isGrouped(run, ',', dots == 0 ? length : run.indexOf('.'))) {
      return new BigDecimal(run.replace(",", ""));
    }
    if (commas <= 1 && isGrouped(run, '.', commas == 0 ? length : run.indexOf(','))) {
      return new BigDecimal(run.replace(".", "").replace(',', '.'));
    }
    if (commas >= 1 && dots <= 1 && isIndian(run, dots == 0 ? length : run.indexOf('.'))) {
      return new BigDecimal(run.replace(",", ""));
    }
    if (commas == 1 && dots == 0 && length - run.indexOf(',') <= 3) {
      return new BigDecimal(run.replace(',', '.'));
    }
    return null;
  }

  static boolean isPlain(String run) {
    return run.indexOf(',') < 0 && run.indexOf('.') < 0;
  }

  /** "1.300": a decimal in English, thirteen hundred elsewhere. */
  static boolean isAmbiguous(String run) {
    int dot = run.indexOf('.');
    return dot > 0
        && dot <= 3
        && run.length() - dot == 4
        && run.indexOf(',') < 0
        && run.charAt(0) != '0';
  }

  private static boolean isGrouped(String run, char separator, int end) {
    int first = run.indexOf(separator);
    if (first < 1 || first > 3 || first >= end) {
      return false;
    }
    for (int i = first; i < end; i += 4) {
      if (i + 4 > end || run.charAt(i) != separator || !isDigits(run, i + 1, i + 4)) {
        return false;
      }
    }
    return run.lastIndexOf(separator) < end;
  }

  /** "3,50,000": groups of two before the last of three. */
  private static boolean isIndian(String run, int end) {
    int first = run.indexOf(',');
    if (first < 1 || first > 2 || end - first < 7 || run.lastIndexOf(',') != end - 4) {
      return false;
    }
    for (int i = first; i < end - 4; i += 3) {
      if (run.charAt(i) != ',') {
        return false;
      }
    }
    return (end - 4 - first) % 3 == 0;
  }

  private static boolean isDigits(String run, int from, int to) {
    for (int i = from; i < to; i++) {
      if (run.charAt(i) < '0' || run.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int count(String run, char sign) {
    int count = 0;
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) == sign) {
        count++;
      }
    }
    return count;
  }
}
