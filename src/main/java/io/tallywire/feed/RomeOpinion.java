package io.tallywire.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;

/**
 * ROME's opinion on a well-formed document, asked where our own reading found no title or link: it
 * knows modules that we do not read. Its dates are not taken: it rolls impossible ones over. It
 * throws on odd feeds; then there is no opinion.
 */
final class RomeOpinion {
  /** The feed with what was empty filled by ROME, where it has an answer that can be one. */
  static Feed completed(Feed feed, @Nullable Document document) {
    if (document == null || !hasGaps(feed)) {
      return feed;
    }
    SyndFeed opinion = read(document);
    if (opinion == null) {
      return feed;
    }
    String title = feed.title().isBlank() ? title(opinion.getTitle()) : feed.title();
    String link = feed.link() == null ? link(opinion.getLink()) : feed.link();
    List<SyndEntry> theirs = opinion.getEntries();
    List<Entry> entries =
        theirs.size() == feed.entries().size() ? entries(feed.entries(), theirs) : feed.entries();
    return new Feed(title, link, entries);
  }

  private static boolean hasGaps(Feed feed) {
    return feed.title().isBlank()
        || feed.link() == null
        || feed.entries().stream().anyMatch(e -> e.link() == null || e.title().isBlank());
  }

  private static @Nullable SyndFeed read(Document document) {
    try {
      return new SyndFeedInput().build(document);
    } catch (FeedException | RuntimeException e) { // NullPointerException among them, on odd feeds
      return null;
    }
  }

  private static List<Entry> entries(List<Entry> ours, List<SyndEntry> theirs) {
    var filled = new ArrayList<Entry>();
    for (int i = 0; i < ours.size(); i++) {
      Entry entry = ours.get(i);
      filled.add(
          new Entry(
              entry.id(),
              entry.link() == null ? link(theirs.get(i).getLink()) : entry.link(),
              entry.title().isBlank() ? title(theirs.get(i).getTitle()) : entry.title(),
              entry.published(),
              entry.updated(),
              entry.text(),
              entry.summary()));
    }
    return filled;
  }

  /** A title in markup was left empty on purpose: an image is none. */
  private static String title(@Nullable String title) {
    return title == null || title.contains("<") ? "" : title.strip();
  }

  /** A permanent id is no address. */
  private static @Nullable String link(@Nullable String link) {
    return link != null && link.matches("https?://[^\\s<>\"]+") ? link : null;
  }

  private RomeOpinion() {}
}
