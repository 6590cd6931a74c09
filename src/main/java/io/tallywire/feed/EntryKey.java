package io.tallywire.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What makes an entry the same entry at the next poll: its id where the feed uses ids as such, else
 * its link, else its title, with the date where the title alone is not enough.
 *
 * <p>The choice is made per feed from what is seen in it: an id that stands for several pages, or a
 * link that stands for several entries, identifies nothing. Equal keys within one feed document
 * mean the same entry said twice. http or https, tracking parameters, changed titles and changed
 * dates make no new key.
 *
 * @param value up to {@value #LONGEST} characters, fit to be stored
 */
public record EntryKey(String value) {

  private static final int LONGEST = 200;

  public EntryKey {
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException("a key has 1 to %d characters".formatted(LONGEST));
    }
  }

  /** The keys of all entries, in the feed's order. */
  public static List<EntryKey> of(Feed feed) {
    Use ids = new Use(feed, EntryKey::idOf, EntryKey::pageOf);
    Use links = new Use(feed, EntryKey::pageOf, EntryKey::distinction);
    Use places = new Use(feed, EntryKey::placeOf, EntryKey::distinction);
    Use titles = new Use(feed, EntryKey::titleOf, e -> dateOf(e) + " " + e.summary());
    return feed.entries().stream()
        .map(e -> {
          String key = ids.unique("id:", e);
          key = key != null ? key : links.unique("link:", e);
          key = key != null ? key : places.unique("place:", e);
          key = key != null ? key : titles.unique("title:", e);
          return new EntryKey(shortened(key != null ? key : last(e)));
        })
        .toList();
  }

  private static String last(Entry e) {
    return "entry:" + e.title() + " " + dateOf(e) + " " + (dateOf(e).isEmpty() ? e.summary() : "");
  }

  private static @Nullable String idOf(Entry e) {
    return e.id() == null || e.id().isBlank() ? null : PageAddress.sameAs(e.id(), true);
  }

  private static @Nullable String pageOf(Entry e) {
    return e.link() == null ? null : PageAddress.sameAs(e.link(), false);
  }

  private static @Nullable String placeOf(Entry e) {
    return e.link() == null ? null : PageAddress.sameAs(e.link(), true);
  }

  private static @Nullable String titleOf(Entry e) {
    return e.title().isBlank() ? null : e.title();
  }

  private static String distinction(Entry e) {
    return e.title();
  }

  private static String dateOf(Entry e) {
    return e.published() == null ? "" : e.published().toInstant().toString();
  }

  /** Keeps a key readable; a long one ends in its hash. */
  private static String shortened(String key) {
    if (key.length() <= LONGEST) {
      return key;
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      String end = "#" + HexFormat.of().formatHex(hash);
      return key.substring(0, LONGEST - end.length()) + end;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** How a feed uses a value: one that goes with several different things identifies none. */
  private static final class Use {
    private final Function<Entry, @Nullable String> value;
    private final Set<String> ambiguous = new HashSet<>();

    Use(Feed feed, Function<Entry, @Nullable String> value, Function<Entry, @Nullable String> of) {
      this.value = value;
      Map<String, String> seen = new HashMap<>();
      for (Entry entry : feed.entries()) {
        String v = value.apply(entry);
        String thing = of.apply(entry);
        if (v != null) {
          String earlier = seen.putIfAbsent(v, thing == null ? "" : thing);
          if (earlier != null && !earlier.equals(thing == null ? "" : thing)) {
            ambiguous.add(v);
          }
        }
      }
    }

    @Nullable String unique(String prefix, Entry entry) {
      String v = value.apply(entry);
      return v == null || ambiguous.contains(v) ? null : prefix + v;
    }
  }
}
