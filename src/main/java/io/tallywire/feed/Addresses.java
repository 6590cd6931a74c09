package io.tallywire.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves references as RFC 3986 says, and forgives what is written into feeds. */
final class Addresses {

  /** The RFC's own pattern: scheme, authority, path, query, fragment. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(//[^/?#]*)?([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);

  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?:javascript|data|vbscript|file|about|blob):.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int LONGEST = 4096;

  private Addresses() {}

  /** The address of a page; none for scripts, empty text and what no server would accept. */
  static @Nullable String page(@Nullable String written, @Nullable String base) {
    if (written == null) {
      return null;
    }
    String s = written.strip().replaceAll("[\\r\\n\\t]+", "");
    if (s.isEmpty() || s.length() > LONGEST || ACTIVE.matcher(s).matches()) {
      return null;
    }
    return resolved(s, base).replace(" ", "%20");
  }

  static String resolved(String reference, @Nullable String base) {
    if (base == null || base.isBlank()) {
      return reference;
    }
    Matcher r = PARTS.matcher(reference);
    Matcher b = PARTS.matcher(base.strip());
    if (!r.matches() || !b.matches() || r.group(1) != null) {
      return reference;
    }
    String scheme = b.group(1) == null ? "" : b.group(1).toLowerCase(Locale.ROOT) + ":";
    String end = text(r.group(4)) + text(r.group(5));
    if (r.group(2) != null) {
      return scheme + r.group(2) + withoutDots(r.group(3)) + end;
    }
    String front = scheme + text(b.group(2));
    if (r.group(3).isEmpty()) {
      String query = r.group(4) != null ? r.group(4) : text(b.group(4));
      return front + b.group(3) + query + text(r.group(5));
    }
    if (r.group(3).startsWith("/")) {
      return front + withoutDots(r.group(3)) + end;
    }
    String folder = b.group(3).substring(0, b.group(3).lastIndexOf('/') + 1);
    String path = (folder.isEmpty() && b.group(2) != null ? "/" : folder) + r.group(3);
    return front + withoutDots(path) + end;
  }

  private static String withoutDots(String path) {
    if (!path.contains("/.") && !path.startsWith(".")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] steps = path.split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      boolean last = i == steps.length - 1;
      if (steps[i].equals("..")) {
        if (kept.size() > 1 || (kept.size() == 1 && !kept.getLast().isEmpty())) {
          kept.removeLast();
        }
      } else if (!steps[i].equals(".")) {
        kept.addLast(steps[i]);
        continue;
      }
      if (last) {
        kept.addLast("");
      }
    }
    return String.join("/", kept);
  }

  private static String text(@Nullable String part) {
    return part == null ? "" : part;
  }
}
