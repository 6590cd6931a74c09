package io.tallywire.quantity;

import io.tallywire.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence on its way through the layers: its tokens and the amounts read so far. */
final class Line {
  private final List<Token> tokens;
  private final @Nullable Amount[] amounts;

  Line(List<Token> tokens) {
    this.tokens = tokens;
    this.amounts = new Amount[tokens.size()];
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The amount whose first token is {@code index}, as the last layer has left it. */
  @Nullable Amount amount(int index) {
    return index >= 0 && index < amounts.length ? amounts[index] : null;
  }

  void put(int index, @Nullable Amount amount) {
    amounts[index] = amount;
  }

  /** The normal form of a token, "" beyond the ends. */
  String norm(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).norm() : "";
  }

  @Nullable Token token(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
  }

  boolean isGlued(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).glued();
  }
}
