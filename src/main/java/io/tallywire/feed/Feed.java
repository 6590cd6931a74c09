package io.tallywire.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed document that was read: its title, its site, and its entries in the document's order. */
public record Feed(String title, @Nullable String link, List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }
}
