package io.tallywire.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallywire.story.StoryPairs.Event;
import io.tallywire.story.StoryPairs.Pair;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class StoryIndexTest {
  private static final List<Pair> PAIRS = StoryPairs.all();
  private static final Event FERRY =
      StoryPairs.events().stream().filter(e -> e.name().equals("ferry")).findFirst().orElseThrow();

  private static boolean found(Pair pair) {
    var index = new StoryIndex(10);
    index.add(1, Shingles.signature(pair.a()));
    return index.find(Shingles.signature(pair.b())).isPresent();
  }

  private static List<String> names(Predicate<Pair> which) {
    return PAIRS.stream().filter(which).map(Pair::name).toList();
  }

  @Test
  void different_stories_are_never_taken_for_one() {
    assertThat(PAIRS).hasSizeGreaterThan(60);
    assertThat(names(pair -> !pair.same() && found(pair))).isEmpty();
  }

  @Test
  void nine_of_ten_reprints_are_recognised_whether_cut_edited_or_reworded() {
    List<String> missed = names(pair -> pair.same() && !found(pair));
    long same = PAIRS.stream().filter(Pair::same).count();
    assertThat(missed).hasSizeLessThan((int) (same / 10));
  }

  @Test
  void a_reprint_with_other_quotation_marks_is_the_same_text_but_for_its_credit() {
    var index = new StoryIndex(10);
    index.add(7, Shingles.signature(FERRY.wire()));
    var found = index.find(Shingles.signature(StoryPairs.reprint(FERRY.wire()))).orElseThrow();
    assertThat(found.story()).isEqualTo(7);
    assertThat(found.sameText()).isFalse();
    assertThat(found.similarity()).isGreaterThan(0.9);
  }

  @Test
  void a_text_in_other_letter_case_and_layout_is_the_same_text() {
    var index = new StoryIndex(10);
    index.add(7, Shingles.signature(FERRY.wire()));
    String shouted = FERRY.wire().toUpperCase(java.util.Locale.ROOT).replace("\n\n", " ");
    assertThat(index.find(Shingles.signature(shouted))).contains(new StoryRef(7, 1, true));
  }

  @Test
  void a_corrected_figure_is_the_same_story_but_not_the_same_text() {
    var index = new StoryIndex(10);
    index.add(7, Shingles.signature(FERRY.wire()));
    var found =
        index.find(Shingles.signature(StoryPairs.correctedFigure(FERRY.wire()))).orElseThrow();
    assertThat(found.story()).isEqualTo(7);
    assertThat(found.sameText()).isFalse();
  }

  @Test
  void the_nearest_of_several_stories_is_named() {
    var index = new StoryIndex(10);
    index.add(1, Shingles.signature(FERRY.reworded()));
    index.add(2, Shingles.signature(FERRY.wire()));
    index.add(3, Shingles.signature(FERRY.rival()));
    assertThat(index.find(Shingles.signature(StoryPairs.editedReprint(FERRY.wire()))))
        .map(StoryRef::story)
        .contains(2L);
  }

  @Test
  void the_oldest_signature_is_forgotten_when_the_index_is_full() {
    var index = new StoryIndex(2);
    List<Event> events = StoryPairs.events();
    for (int i = 0; i < 3; i++) {
      index.add(i, Shingles.signature(events.get(i).wire()));
    }
    assertThat(index.size()).isEqualTo(2);
    assertThat(index.find(Shingles.signature(events.get(0).wire()))).isEmpty();
    assertThat(index.find(Shingles.signature(events.get(2).wire()))).isPresent();
  }

  @Test
  void texts_too_short_to_tell_are_never_the_same_story() {
    var index = new StoryIndex(2);
    index.add(1, Shingles.signature("Breaking: more to follow."));
    index.add(2, Shingles.signature(""));
    assertThat(index.find(Shingles.signature("Breaking: more to follow."))).isEmpty();
    assertThat(index.find(Shingles.signature(""))).isEmpty();
  }

  @Test
  void a_signature_is_the_same_after_it_was_kept_as_bytes() {
    var signature = Shingles.signature(FERRY.wire());
    assertThat(signature.bytes()).hasSize(Signature.BYTES);
    assertThat(Signature.of(signature.bytes())).isEqualTo(signature);
    assertThat(Signature.of(signature.bytes())).hasSameHashCodeAs(signature);
  }

  @Test
  void bytes_that_are_no_signature_are_refused() {
    assertThatThrownBy(() -> Signature.of(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
