package io.tallywire.alert;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text for a chat, free of any platform's markup: each platform renders it in its own way, with
 * the same words.
 *
 * <p>Texts are raw; escaping is the renderer's work.
 */
public record RichText(List<Block> blocks) {
  private static final int LONGEST_START = 80;

  public RichText {
    blocks = List.copyOf(blocks);
  }

  public static RichText of(Block... blocks) {
    return new RichText(List.of(blocks));
  }

  /** A text of one paragraph without markup. */
  public static RichText plain(String text) {
    return of(Paragraph.of(text));
  }

  /** What people know the text by: its first title, else its first words; may be empty. */
  public String title() {
    return blocks.stream()
        .map(block ->
            switch (block) {
              case Heading heading -> heading.text();
              case Paragraph paragraph -> start(paragraph.parts());
              case Quote quote -> start(quote.parts());
              case Bullets bullets ->
                  bullets.items().isEmpty() ? "" : start(bullets.items().get(0));
              case Table table -> "";
              case Code code -> "";
            })
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String start(List<Inline> parts) {
    String words =
        parts.stream()
            .map(part ->
                switch (part) {
                  case Text text -> text.text();
                  case Link link -> link.text();
                })
            .collect(Collectors.joining())
            .strip();
    int cut = words.length() <= LONGEST_START ? -1 : words.lastIndexOf(' ', LONGEST_START);
    return words.length() <= LONGEST_START
        ? words
        : words.substring(0, cut < 0 ? LONGEST_START : cut) + "…";
  }

  /** A part of the text that stands on lines of its own. */
  public sealed interface Block permits Heading, Paragraph, Quote, Bullets, Table, Code {}

  /** A part of a line. */
  public sealed interface Inline permits Text, Link {}

  /** A title line, with the address it leads to where there is one. */
  public record Heading(String text, @Nullable String url) implements Block {}

  public record Paragraph(List<Inline> parts) implements Block {
    public Paragraph {
      parts = List.copyOf(parts);
    }

    public static Paragraph of(String text) {
      return new Paragraph(List.of(Text.of(text)));
    }

    public static Paragraph of(Inline... parts) {
      return new Paragraph(List.of(parts));
    }
  }

  /** Words of an article, verbatim: evidence, which a platform may fold away. */
  public record Quote(List<Inline> parts) implements Block {
    public Quote {
      parts = List.copyOf(parts);
    }
  }

  public record Bullets(List<List<Inline>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** Rows of equal length below a header row. */
  public record Table(List<String> header, List<List<String>> rows) implements Block {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != header.size()) {
          throw new IllegalArgumentException("a row of %d cells".formatted(row.size()));
        }
      }
    }
  }

  /** Characters whose columns matter: a query with a caret below it. */
  public record Code(String text) implements Block {}

  public record Text(String text, boolean bold) implements Inline {
    public static Text of(String text) {
      return new Text(text, false);
    }

    public static Text bold(String text) {
      return new Text(text, true);
    }
  }

  public record Link(String text, String url) implements Inline {}
}
