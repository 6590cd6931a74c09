package io.tallywire.chat.telegram;

import java.util.List;

/**
 * What fits into one message of Telegram.
 *
 * @param html with markup, escaped
 * @param text what is left to see once the markup is read
 * @param urls the addresses that links lead to, each once
 */
record Part(String html, String text, List<String> urls) {
  Part {
    urls = List.copyOf(urls);
  }

  /**
   * Without markup: the visible text, and below it as many of the addresses as the limit leaves.
   */
  String plain() {
    var plain = new StringBuilder(text);
    String gap = "\n\n";
    for (String url : urls) {
      if (plain.length() + gap.length() + url.length() <= Splitter.LONGEST_MESSAGE) {
        plain.append(gap).append(url);
        gap = "\n";
      }
    }
    return plain.toString();
  }
}
