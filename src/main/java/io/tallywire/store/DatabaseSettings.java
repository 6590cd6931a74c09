package io.tallywire.store;

import org.jspecify.annotations.Nullable;

/**
 * Where the data are kept. It prints without the password and without the address's parameters.
 *
 * @param url {@code jdbc:sqlite:PATH}, {@code jdbc:sqlite::memory:} or {@code jdbc:postgresql:...}
 */
public record DatabaseSettings(String url, @Nullable String user, @Nullable String password) {
  /** A database that asks for no name: SQLite. */
  public static DatabaseSettings of(String url) {
    return new DatabaseSettings(url, null, null);
  }

  /** The address without its parameters and without {@code user:password@}: fit for a log. */
  String shownUrl() {
    int parameters = url.indexOf('?');
    String address = parameters < 0 ? url : url.substring(0, parameters);
    return address.replaceFirst("//[^/]*@", "//");
  }

  @Override
  public String toString() {
    return shownUrl();
  }
}
