package io.tallywire.store;

/**
 * What the two databases do differently, as capabilities to ask for. Nothing else tests which
 * database it is.
 */
public enum Dialect {
  /** One writer at a time: there is nothing to skip or to lock. */
  SQLITE("sqlite", "", "", "", true),
  POSTGRESQL(
      "postgresql",
      "set transaction isolation level repeatable read, read only",
      "for update skip locked",
      "for update",
      false);

  private final String word;
  private final String beginReading;
  private final String skipLocked;
  private final String lockRows;
  private final boolean copiesItself;

  Dialect(
      String word, String beginReading, String skipLocked, String lockRows, boolean copiesItself) {
    this.word = word;
    this.beginReading = beginReading;
    this.skipLocked = skipLocked;
    this.lockRows = lockRows;
    this.copiesItself = copiesItself;
  }

  /** The dialect of a JDBC address. */
  static Dialect of(DatabaseSettings settings) {
    for (Dialect dialect : values()) {
      if (settings.url().startsWith("jdbc:" + dialect.word + ":")) {
        return dialect;
      }
    }
    throw new DatabaseException(
        "%s is no database address: use jdbc:sqlite:PATH or jdbc:postgresql://HOST/NAME"
            .formatted(settings.shownUrl()),
        null);
  }

  /** Where its migrations lie. */
  String migrations() {
    return "db/migration/" + word;
  }

  /** Begins a transaction that sees one state of the data; empty where every one does. */
  String beginReading() {
    return beginReading;
  }

  /** Ends a select of rows to be leased: rows that another worker is leasing are left out. */
  String skipLocked() {
    return skipLocked;
  }

  /** Ends a select of rows that others must not change until this transaction ends. */
  String lockRows() {
    return lockRows;
  }

  /** Whether the program can make a consistent copy while it runs. */
  boolean copiesItself() {
    return copiesItself;
  }

  /**
   * Whether a database belongs to one process: what was leased when that starts, nobody works on.
   */
  public boolean hasOneProcess() {
    return this == SQLITE;
  }
}
