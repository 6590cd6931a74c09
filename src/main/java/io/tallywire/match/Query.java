package io.tallywire.match;

import io.tallywire.extract.Article;

/**
 * What a topic looks for: words, phrases and how they are combined. It keeps the words its author
 * typed; two queries are equal when these are.
 *
 * <p>The grammar, in EBNF:
 *
 * <pre>{@code
 * query  = clause , { "OR" , clause } ;
 * clause = factor , { [ "AND" ] , factor } ;
 * factor = [ "NOT" ] , ( words | phrase | "(" , query , ")" ) ;
 * words  = word , { punctuation , word } ;
 * phrase = '"' , word , { ( blank | punctuation ) , word } , '"' , [ "~" , number ] ;
 * word   = ( letter | digit ) , { letter | digit } , [ "*" ] ;
 * }</pre>
 *
 * <p>AND, OR and NOT are read in any case; in quotes they are words. Words joined by punctuation
 * ({@code north-korea}) are a phrase. The words of {@code "power outage"~5} stand in any order with
 * at most five others among them. Case, accents and regular English forms do not matter ({@code
 * troop} finds troops), but before a star the letters count as they are. Refused are queries that
 * would match by a NOT alone, that have over 1,000 characters or over 50 brackets.
 *
 * <p>Immutable. It does not know articles' languages, dates or outlets.
 */
public final class Query {
  private final String text;
  private final Expression tree;

  private Query(String text, Expression tree) {
    this.text = text;
    this.tree = tree;
  }

  /**
   * Reads what somebody typed.
   *
   * @throws QueryException if it cannot be read; its message can be shown to the one who typed it
   */
  public static Query parse(String text) throws QueryException {
    return new Query(text, QueryParser.parse(text));
  }

  /**
   * A query that is known to be good: written in the program, or parsed before it was stored.
   *
   * @throws IllegalArgumentException if it cannot be read after all
   */
  public static Query of(String text) {
    try {
      return parse(text);
    } catch (QueryException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** The query as it was typed. */
  public String text() {
    return text;
  }

  /** The tree, printed: {@code (or (and storm flood*) (near 3 power outage))}. */
  public String printed() {
    return tree.toString();
  }

  /**
   * Whether this article's title or text matches. For a preview; a {@link TopicIndex} is the way to
   * hold many queries against one article.
   */
  public boolean matches(Article article) {
    return LuceneQueries.matches(this, article);
  }

  Expression tree() {
    return tree;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Query query && query.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
