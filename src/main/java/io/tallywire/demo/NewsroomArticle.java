package io.tallywire.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state of an article of the sample newsroom.
 *
 * @param id the article's name in the plan of contradictions: {@code n07}, {@code n25-corrected}
 * @param outlet the outlet's id
 * @param updated when this state was published, where it is not the first or the article is a
 *     running one
 */
public record NewsroomArticle(
    String id,
    String outlet,
    String title,
    String author,
    Instant published,
    @Nullable Instant updated,
    List<String> paragraphs) {
  private static final String CORRECTED = "-corrected";

  public NewsroomArticle {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The page this state stands on: a corrected article replaces the first one. */
  public String page() {
    return isCorrection() ? id.substring(0, id.length() - CORRECTED.length()) : id;
  }

  public boolean isCorrection() {
    return id.endsWith(CORRECTED);
  }

  /** When a reader could first see this state. */
  public Instant appeared() {
    return isCorrection() && updated != null ? updated : published;
  }

  /** The paragraphs, separated by blank lines. */
  public String text() {
    return String.join("\n\n", paragraphs);
  }
}
