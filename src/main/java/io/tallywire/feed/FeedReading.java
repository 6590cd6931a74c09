package io.tallywire.feed;

import java.util.List;

/** What a document turned out to be: a feed that was read, or something else. */
public sealed interface FeedReading {

  /** A feed, as much of it as could be read; its entry list may be empty. */
  record Read(Feed feed) implements FeedReading {}

  /**
   * Not a feed.
   *
   * @param reason a short text for the feed's owner, without quoting the document
   * @param feedLinks absolute (or, without a base address, as written) addresses of the feeds that
   *     an HTML page offers, best first; empty where there are none
   */
  record NotAFeed(String reason, List<String> feedLinks) implements FeedReading {
    public NotAFeed {
      feedLinks = List.copyOf(feedLinks);
    }
  }
}
