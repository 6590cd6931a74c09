package io.tallywire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a text against the one on file; {@code -Dgolden.update=true} rewrites the file instead. */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  public static void check(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(text).as("rewritten with -Dgolden.update=true").isEqualTo(Files.readString(file));
  }

  private Golden() {}
}
