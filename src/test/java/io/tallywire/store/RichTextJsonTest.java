package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Code;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Table;
import io.tallywire.alert.RichText.Text;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextJsonTest {
  @Property(tries = 300)
  void every_text_comes_back_as_it_was(@ForAll("texts") RichText text) {
    assertThat(RichTextJson.read(RichTextJson.write(text))).isEqualTo(text);
  }

  @Test
  void its_form_is_kept_since_messages_wait_in_it() {
    var text =
        RichText.of(
            new Heading("Ferry", "http://herald.test/1"),
            new Paragraph(List.of(Text.bold("12"), new Link("Herald", "http://herald.test"))));

    assertThat(RichTextJson.write(text))
        .isEqualTo(
            "[{\"is\":\"heading\",\"text\":\"Ferry\",\"url\":\"http://herald.test/1\"},"
                + "{\"is\":\"paragraph\",\"parts\":[{\"text\":\"12\",\"bold\":true},"
                + "{\"text\":\"Herald\",\"url\":\"http://herald.test\"}]}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{}", "[{}]", "[{\"is\":\"song\"}]", "[{\"is\":\"code\",\"text\":7}]"})
  void what_is_no_text_is_refused(String json) {
    assertThatThrownBy(() -> RichTextJson.read(json)).isInstanceOf(DatabaseException.class);
  }

  @Provide
  Arbitrary<RichText> texts() {
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<Inline> inline =
        Arbitraries.oneOf(
            Combinators.combine(words, Arbitraries.of(true, false)).as(Text::new),
            Combinators.combine(words, words).as(Link::new));
    Arbitrary<List<Inline>> line = inline.list().ofMaxSize(3);
    Arbitrary<Block> block =
        Arbitraries.oneOf(
            Combinators.combine(words, words.injectNull(0.5)).as(Heading::new),
            line.map(Paragraph::new),
            line.map(Quote::new),
            line.list().ofMaxSize(3).map(Bullets::new),
            words.map(Code::new),
            words.list().ofSize(2).flatMap(header -> table(header, words)));
    return block.list().ofMaxSize(5).map(RichText::new);
  }

  private static Arbitrary<Block> table(List<String> header, Arbitrary<String> words) {
    return words
        .list()
        .ofSize(header.size())
        .list()
        .ofMaxSize(3)
        .map(rows -> new Table(header, rows));
  }
}
