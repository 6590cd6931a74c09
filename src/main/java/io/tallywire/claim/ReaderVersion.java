package io.tallywire.claim;

/**
 * The version of the claim reader, kept in every claim's {@link Evidence}. It grows by one whenever
 * a change of the rules can change what is read, so that stored articles can be read again.
 */
public final class ReaderVersion {
  public static final int CURRENT = 3;

  private ReaderVersion() {}
}
