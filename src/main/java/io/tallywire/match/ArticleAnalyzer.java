package io.tallywire.match;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts an article's normalized title and text into the terms that compiled queries look for. */
final class ArticleAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokens = new StandardTokenizer();
    return new TokenStreamComponents(tokens, WordForms.expanded(tokens));
  }

  /** Keeps phrases and nears from reaching from the title into the text. */
  @Override
  public int getPositionIncrementGap(String field) {
    return 10 * QueryLexer.MAX_DISTANCE;
  }
}
