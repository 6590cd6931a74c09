package io.tallywire.config;

import io.tallywire.store.FeedAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds entries to {@code feeds.yml} as a person would: lines at its end, so that comments and order
 * stay. The file is replaced as a whole or not at all. Not for two writers at once.
 */
public final class FeedsEditor {
  private static final Pattern FIRST_ENTRY = Pattern.compile("(?m)^([ \\t]*)-[ \\t]");
  private static final Pattern EMPTY_LIST =
      Pattern.compile(
          "(?m)^(feeds[ \\t]*:)(?:[ \\t]*(?:\\[[ \\t]*]|~|null))?[ \\t]*?((?:[ \\t]+#.*)?)[ \\t]*$");

  private final Path file;

  /**
   * @param folder the folder of the settings
   */
  public FeedsEditor(Path folder) {
    file = folder.resolve("feeds.yml");
  }

  /** The feeds that stand in the file. */
  public List<FeedAddress> feeds() throws ConfigException {
    return read(file);
  }

  /**
   * Writes those of {@code feeds} into the file whose address does not stand there yet.
   *
   * @return the feeds that were added
   * @throws ConfigException where the file has mistakes or a shape that lines cannot be added to;
   *     it is then as it was
   * @throws IOException where it cannot be written; it is then as it was
   */
  public List<FeedAddress> add(List<FeedAddress> feeds) throws ConfigException, IOException {
    List<FeedAddress> there = feeds();
    Set<String> known = new HashSet<>();
    there.forEach(feed -> known.add(feed.url()));
    List<FeedAddress> added = feeds.stream().filter(feed -> known.add(feed.url())).toList();
    if (!added.isEmpty()) {
      List<FeedAddress> expected = new ArrayList<>(there);
      expected.addAll(added);
      replace(with(Files.readString(file), added), expected);
    }
    return added;
  }

  private void replace(String text, List<FeedAddress> expected)
      throws ConfigException, IOException {
    Path target = file.toRealPath(); // a link stays a link
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.copy(
          target, part, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(part, text);
      if (!isReadAs(part, expected)) {
        throw new ConfigException(
            List.of(
                new Problem(
                    file.toString(),
                    "lines cannot be added to it: write the list as one entry a line, each with a"
                        + " dash")));
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isReadAs(Path part, List<FeedAddress> expected) {
    try {
      return read(part).equals(expected);
    } catch (ConfigException e) {
      return false;
    }
  }

  private static List<FeedAddress> read(Path file) throws ConfigException {
    Problems problems = new Problems();
    List<FeedAddress> feeds = new FeedsFile(file, problems).read();
    problems.failIfAny();
    return feeds;
  }

  private static String with(String before, List<FeedAddress> added) {
    String end = before.contains("\r\n") ? "\r\n" : "\n";
    Matcher entry = FIRST_ENTRY.matcher(before);
    boolean hasEntries = entry.find();
    String indent = hasEntries ? entry.group(1) : "  ";
    String opened = hasEntries ? before : EMPTY_LIST.matcher(before).replaceFirst("$1$2");
    var text = new StringBuilder(opened);
    if (!opened.isEmpty() && !opened.endsWith("\n")) {
      text.append(end);
    }
    if (!hasEntries && !EMPTY_LIST.matcher(before).find()) {
      text.append("feeds:").append(end);
    }
    for (FeedAddress feed : added) {
      text.append(indent)
          .append("- { url: ")
          .append(quoted(feed.url()))
          .append(", outlet: ")
          .append(quoted(feed.outlet()))
          .append(" }")
          .append(end);
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
