package io.tallywire.chat.slack;

import org.jspecify.annotations.Nullable;

/**
 * Characters of one line with one look.
 *
 * @param text visible, clean, without line breaks, not escaped
 * @param url where it leads, fit to stand in a link
 */
record Piece(String text, boolean bold, @Nullable String url) {

  boolean looksLike(Piece other) {
    return bold == other.bold && (url == null ? other.url == null : url.equals(other.url));
  }

  Piece and(Piece next) {
    return new Piece(text + next.text, bold, url);
  }

  /** Appends it with markup, and what keeps Slack from reading it together with the text before. */
  void appendMarkup(StringBuilder out) {
    String visible = Mrkdwn.escape(text);
    if (text.isBlank()) {
      out.append(visible);
    } else if (url != null) {
      appendStyled(out, "<" + url + "|" + visible.strip() + ">", visible);
    } else {
      appendStyled(out, visible.strip(), visible);
    }
  }

  /** Spaces stand outside of the marks, as Slack asks for. */
  private void appendStyled(StringBuilder out, String core, String visible) {
    String before = visible.substring(0, visible.length() - visible.stripLeading().length());
    String after = visible.substring(visible.stripTrailing().length());
    out.append(before);
    if (bold && text.indexOf('*') < 0) {
      if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
        out.append(Mrkdwn.SEAM);
      }
      out.append('*').append(core).append('*');
      if (after.isEmpty()) {
        out.append(Mrkdwn.SEAM);
      }
    } else {
      out.append(core);
    }
    out.append(after);
  }
}
