package io.tallywire.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes a text fit to stand in an index, which holds no more than some 2,700 bytes. */
final class Keys {
  private static final int LONGEST = 500;
  private static final int KEPT = 400;

  /** {@code key} itself where it is short, else its start and a hash of the whole. */
  static String fit(String key) {
    String text = Statements.storable(key);
    return text.length() <= LONGEST ? text : text.substring(0, KEPT) + "#" + sha256(text);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private Keys() {}
}
