package io.tallywire.chat.telegram;

import org.jspecify.annotations.Nullable;

/** Visible characters of one line, in one style. */
record Piece(String text, boolean bold, @Nullable String url) {
  int length() {
    return text.length();
  }

  int entities() {
    return (bold ? 1 : 0) + (url == null ? 0 : 1);
  }

  Piece from(int start) {
    return new Piece(text.substring(start), bold, url);
  }

  Piece to(int end) {
    return new Piece(text.substring(0, end), bold, url);
  }

  void appendHtml(StringBuilder out) {
    if (bold) {
      out.append("<b>");
    }
    if (url != null) {
      out.append("<a href=\"").append(escape(url)).append("\">");
    }
    out.append(escape(text));
    if (url != null) {
      out.append("</a>");
    }
    if (bold) {
      out.append("</b>");
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
