package io.tallywire.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses reduced to what tells pages apart. */
public final class PageAddress {

  private static final Pattern WEB =
      Pattern.compile(
          "https?://(?:www\\.)?([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?:utm_|at_|ns_|mc_|pk_|mtm_|hsa_|stm_|oly_|vero_|_hs|wt\\.|itm_|int_).*"
              + "|[a-z]*clid|gclsrc|gbraid|wbraid|igshid|ref_src|ref_url|cmpid|cmp|ocid|ftag|smid"
              + "|ito|taid|spm|xtor|partner|ncid|sr_share|guccounter|guce_referrer.*|mkt_tok",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> FEED_MARKS =
      Set.of("source=rss", "ref=rss", "rss=1", "from=rss");

  private PageAddress() {}

  /**
   * The address without scheme, "www.", default port, tracking parameters and closing slash; text
   * that is no web address comes back as it is.
   */
  public static String sameAs(String address, boolean withFragment) {
    String s = address.strip();
    Matcher m = WEB.matcher(s);
    if (!m.matches()) {
      return s;
    }
    String host = m.group(1).toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)$", "");
    String path =
        m.group(2).endsWith("/") ? m.group(2).substring(0, m.group(2).length() - 1) : m.group(2);
    String fragment = withFragment && m.group(4) != null ? m.group(4) : "";
    return host + path + query(m.group(3)) + fragment;
  }

  private static String query(@org.jspecify.annotations.Nullable String query) {
    if (query == null || query.length() < 2) {
      return "";
    }
    String kept =
        Arrays.stream(query.substring(1).split("&"))
            .filter(p -> !p.isEmpty() && !isTracking(p))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name = equals < 0 ? parameter : parameter.substring(0, equals);
    return TRACKING.matcher(name).matches()
        || FEED_MARKS.contains(parameter.toLowerCase(Locale.ROOT));
  }
}
