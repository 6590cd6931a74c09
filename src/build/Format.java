import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that every source file is laid out as google-java-format would, or lays it out ({@code write}). Run by the
 * build with the formatter's jar on the class path; exit code 1 lists the files that differ.
 */
final class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args.length > 0 && args[0].equals("write");
    var formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of("src"))) {
      files = walk.filter(p -> p.toString().endsWith(".java") && !p.startsWith(Path.of("src", "build"))).sorted().toList();
    }
    var different = new ArrayList<Path>();
    for (Path file : files) {
      String before = Files.readString(file);
      String after;
      try {
        after =
            formatter.formatSource(
                RemoveUnusedImports.removeUnusedImports(
                    ImportOrderer.reorderImports(before, JavaFormatterOptions.Style.GOOGLE)));
      } catch (com.google.googlejavaformat.java.FormatterException e) {
        System.err.println(file + ": " + e.getMessage());
        different.add(file);
        continue;
      }
      if (!after.equals(before)) {
        if (write) {
          Files.writeString(file, after);
        }
        different.add(file);
      }
    }
    if (different.isEmpty()) {
      System.out.println("layout of " + files.size() + " files: as google-java-format has it");
    } else if (write) {
      System.out.println("laid out anew: " + different);
    } else {
      different.forEach(f -> System.err.println("layout differs: " + f));
      System.err.println("run: mvn process-test-classes -Dformat=write");
      System.exit(1);
    }
  }

  private Format() {}
}
