package io.tallywire.chat.slack;

import java.util.List;

/**
 * What fits into one message of Slack.
 *
 * @param blocks JSON, an array of Block Kit blocks
 * @param text what is to be seen, not escaped
 * @param urls the addresses that links lead to, each once
 */
record Part(String blocks, String text, List<String> urls) {
  /** What Slack advises; it cuts a text at 40,000. */
  private static final int LONGEST_SUMMARY = 3900;

  Part {
    urls = List.copyOf(urls);
  }

  /** What stands beside the blocks: for notifications and for readers that do not show blocks. */
  String summary() {
    String whole = Mrkdwn.escape(text);
    if (whole.length() <= LONGEST_SUMMARY) {
      return whole;
    }
    var summary = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String next = Mrkdwn.escape(Character.toString(text.codePointAt(i)));
      if (summary.length() + next.length() > LONGEST_SUMMARY) {
        return summary.append('…').toString();
      }
      summary.append(next);
    }
    return summary.toString();
  }

  /** Without blocks: the visible text, and the addresses below it. */
  String plain() {
    var plain = new StringBuilder(Mrkdwn.escape(text));
    String gap = "\n\n";
    for (String url : urls) {
      plain.append(gap).append(Mrkdwn.escape(url));
      gap = "\n";
    }
    return plain.toString();
  }
}
