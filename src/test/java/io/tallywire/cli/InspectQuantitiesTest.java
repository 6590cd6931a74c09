package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InspectQuantitiesTest {
  @TempDir private Path folder;

  private String shown(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("sentences.jsonl"), java.util.List.of(lines));
    var out = new StringWriter();
    var command = new CommandLine(new InspectQuantities()).setOut(new PrintWriter(out));
    assertThat(command.execute("--json", file.toString())).isZero();
    return out.toString().strip();
  }

  @Test
  void each_line_shows_its_amounts_as_printed() throws IOException {
    assertThat(shown("{\"text\": \"About 40 boats took 10-12 hours.\"}"))
        .isEqualTo(
            "{\"text\":\"About 40 boats took 10-12 hours.\",\"quantities\":["
                + "{\"value\":\"40\",\"change\":\"~\",\"unit\":\"boats\"},"
                + "{\"value\":\"10-12\",\"change\":\"=\",\"unit\":\"hours\"}]}");
  }

  @Test
  void movements_and_bounds_show_as_signs_and_vague_words_have_round_ends() throws IOException {
    assertThat(shown("{\"text\": \"Sales rose 5%; dozens of shops lost more than 3%.\"}"))
        .contains("\"5\",\"change\":\"up\"")
        .contains("\"12-120\",\"change\":\"=\"")
        .contains("\"3\",\"change\":\">\"");
  }
}
