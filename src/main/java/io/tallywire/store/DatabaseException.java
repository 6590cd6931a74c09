package io.tallywire.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be opened or used; the message says why in words for the operator and never
 * holds a password.
 */
public final class DatabaseException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public DatabaseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
