package io.tallywire.chat;

import java.util.function.UnaryOperator;

/**
 * How a listener's work goes, changed by its threads and read by others. Thread-safe.
 *
 * @param <S> the platform's own status, immutable
 */
public final class StatusBoard<S> {
  private S status;

  public StatusBoard(S first) {
    this.status = first;
  }

  public synchronized S status() {
    return status;
  }

  /** Answers the status before. */
  public synchronized S change(UnaryOperator<S> change) {
    S before = status;
    status = change.apply(before);
    return before;
  }
}
