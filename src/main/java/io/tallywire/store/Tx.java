package io.tallywire.store;

import org.jdbi.v3.core.Handle;

/**
 * An open transaction, to be handed to the stores. It lives inside one call of {@link
 * Database#read} or {@link Database#write} and belongs to that thread.
 */
public final class Tx {
  final Handle handle;
  final Dialect dialect;

  Tx(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }
}
