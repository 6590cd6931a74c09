package io.tallywire.chat.slack;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Slack's own markup of texts, written and read.
 *
 * <p>It knows escapes for {@code & < >} only: there is none for the characters that style ({@code *
 * _ ~ `}), so an article that sets words between two of these shows them styled.
 */
final class Mrkdwn {
  /** Of no width: what stands on its two sides is not read together. */
  static final String SEAM = "\u200B";

  private static final Pattern WEB_LINK = Pattern.compile("<(https?://[^|>]+)(?:\\|([^>]*))?>");
  private static final Pattern CHANNEL = Pattern.compile("<#[A-Z0-9]+\\|([^>]+)>");

  private Mrkdwn() {}

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** The address as it stands in a link, or null where it leads to no web page. */
  static @Nullable String address(@Nullable String url, int longest) {
    if (url == null || url.chars().anyMatch(c -> c <= ' ')) {
      return null;
    }
    String lower = url.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("https://") || lower.startsWith("http://");
    String safe = url.replace("|", "%7C").replace("<", "%3C").replace(">", "%3E");
    return web && safe.length() <= longest ? safe : null;
  }

  /** What somebody typed, from what Slack made of it; mentions of the bot are left out. */
  static String typed(String text, String bot) {
    String own = "<@" + Pattern.quote(bot) + "(?:\\|[^>]*)?>[,:]?";
    String words = text.replaceAll(own, " ");
    words =
        WEB_LINK
            .matcher(words)
            .replaceAll(link -> {
              String label = link.group(2);
              return Matcher.quoteReplacement(label == null ? link.group(1) : label);
            });
    return unescape(CHANNEL.matcher(words).replaceAll("#$1")).strip();
  }
}
