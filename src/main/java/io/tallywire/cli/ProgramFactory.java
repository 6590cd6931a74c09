package io.tallywire.cli;

import io.tallywire.config.Config;
import java.io.InputStream;
import java.io.PrintStream;

/** Makes the program from its settings and the terminal's two streams. */
@FunctionalInterface
public interface ProgramFactory {
  /**
   * Opens the database and wires the parts; nothing runs yet.
   *
   * @throws io.tallywire.store.DatabaseException where the database cannot be opened
   */
  Program create(Config config, InputStream in, PrintStream out);
}
