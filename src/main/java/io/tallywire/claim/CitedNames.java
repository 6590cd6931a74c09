package io.tallywire.claim;

import org.jspecify.annotations.Nullable;

/** Resolves whom "according to" and "citing" name: words that no verb of speech stands by. */
final class CitedNames {
  private final SourceNames names;

  CitedNames(SourceNames names) {
    this.names = names;
  }

  /** Like {@link #cited}, for persons and bodies only, not for papers and things. */
  @Nullable Source informant(Line line, int from, int to) {
    int start = from;
    while (start < to
        && (SpeakerHead.LEADING.contains(line.word(start)) || line.figureAt(start) != null)) {
      start++;
    }
    String head = start < to ? line.word(SpeakerHead.head(line, start, to)) : "";
    return Voices.PAPERS.contains(head) || head.equals("interviews")
        ? null
        : SubjectPhrase.PEOPLE.contains(head)
            ? cited(line, from, to)
            : names.resolve(line, from, to);
  }

  /** Like {@link SourceNames#resolve}, where the words leave no doubt that somebody is named. */
  @Nullable Source cited(Line line, int from, int to) {
    @Nullable Source source = names.resolve(line, from, to);
    if (source != null) {
      return source;
    }
    int start = from;
    while (start < to && SpeakerHead.LEADING.contains(line.word(start))) {
      start++;
    }
    boolean words =
        start < to
            && line.token(start).isWord()
            && line.figureAt(start) == null
            && !Voices.PAPERS.contains(line.word(SpeakerHead.head(line, start, to)));
    return words && !Word.PRONOUN.has(line.token(start)) && !DateWords.isDateWord(line.word(start))
        ? Source.of(line.text(start, to).replace('’', '\''))
        : null;
  }
}
