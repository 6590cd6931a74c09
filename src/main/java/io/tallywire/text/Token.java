package io.tallywire.text;

/**
 * One word, number or mark of a text.
 *
 * <p>A number is a run of digits with dots and commas between them ("1,300", "12.5", "10.8.2019");
 * it says nothing yet of an amount. A mark is a single sign; a run of equal dashes or dots is one
 * mark.
 *
 * @param text the characters as they stand in the text
 * @param norm lower case, with curly quotes, dashes and digits of other scripts folded to plain
 *     ones: {@code '} for single quotes, {@code "} for double ones, {@code -} for hyphens, en
 *     dashes and minus signs, {@code --} for em dashes, {@code ...} for an ellipsis
 * @param span the place in the text
 * @param kind what it is made of
 * @param glued whether no space stands between it and the token before it
 */
public record Token(String text, String norm, Span span, Kind kind, boolean glued) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether this is a word that begins with a capital letter. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  public boolean is(String otherNorm) {
    return norm.equals(otherNorm);
  }
}
