package io.tallywire.text;

/**
 * A place in a text: from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units.
 *
 * <p>It does not hold the text; the one who has both asks {@link #of(String)}.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from %d to %d".formatted(start, end));
    }
  }

  /** The characters of this place in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  /** This place, seen from a text that starts {@code by} characters earlier. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
