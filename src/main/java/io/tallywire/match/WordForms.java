package io.tallywire.match;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How words are compared: the one place that says which spellings are the same word, for queries
 * and for articles.
 *
 * <p>Folded are case, accents, a possessive 's, the dots of initials (U.N. is UN), and regular
 * English forms (troop, troops; flood, flooded). Nothing is left out as too common, so that a
 * phrase means what it says.
 */
final class WordForms {
  /** Words are told apart by a prefix up to this many characters; longer ones are cut to it. */
  static final int LONGEST_PREFIX = 32;

  private WordForms() {}

  /** The words of a text, in lower case and without accents, in the form they were written in. */
  static List<String> words(String text) {
    StandardTokenizer tokens = new StandardTokenizer();
    tokens.setReader(new StringReader(normalized(text)));
    return terms(folded(tokens));
  }

  /** What an article must hold at a place for a word of a query to be there. */
  static String term(Expression.Word word) {
    if (word.prefix()) {
      return prefixTerm(word.text());
    }
    return terms(stemmed(new Given(word.text()))).getLast();
  }

  /** At the place of each word its stem and its prefixes. */
  static TokenStream expanded(Tokenizer tokens) {
    return new PrefixFilter(stemmed(folded(tokens)));
  }

  /**
   * An accent may be a character of its own, and the folding knows only letters that carry theirs.
   */
  static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** No word ends with a star, so that no prefix is taken for a word. */
  static String prefixTerm(String prefix) {
    int end = Math.min(prefix.length(), LONGEST_PREFIX);
    if (end < prefix.length() && Character.isHighSurrogate(prefix.charAt(end - 1))) {
      end--;
    }
    return prefix.substring(0, end) + "*";
  }

  private static TokenStream folded(TokenStream words) {
    TokenStream letters =
        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    return new RewriteFilter(letters, WordForms::withoutDots, word -> false);
  }

  /** Each word as it is, and then its stem at the same place. */
  private static TokenStream stemmed(TokenStream words) {
    TokenStream singular =
        new RewriteFilter(
            new KeywordRepeatFilter(words),
            EnglishForms::singular,
            word -> !EnglishForms.isParticiple(word));
    // this stemmer has a dictionary, and is asked for participles only: it takes a Korean for Korea
    return new RewriteFilter(new KStemFilter(singular), EnglishForms::ending, word -> true);
  }

  /** Initials are one word: {@code d.p.r.k} is {@code dprk}. */
  private static String withoutDots(String word) {
    boolean initials = word.length() > 2 && word.length() % 2 == 1;
    for (int i = 0; initials && i < word.length(); i++) {
      initials = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
    }
    return initials ? word.replace(".", "") : word;
  }

  private static List<String> terms(TokenStream stream) {
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      List<String> terms = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  /** One word that was folded before. */
  private static final class Given extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String word;
    private boolean given;

    Given(String word) {
      this.word = word;
    }

    @Override
    public boolean incrementToken() {
      if (given) {
        return false;
      }
      clearAttributes();
      term.append(word);
      given = true;
      return true;
    }
  }
}
