package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes who has spoken and which bodies were named so far, and the firm "the company" means. */
final class SaidSoFar {
  private final NameBook book;
  private final PersonNames people;
  private final BodyBook bodies;
  private final Referents referents;

  SaidSoFar(NameBook book, PersonNames people, BodyBook bodies, Referents referents) {
    this.book = book;
    this.people = people;
    this.bodies = bodies;
    this.referents = referents;
  }

  /** Notes who spoke, for the pronouns to come. */
  void spoke(Attribution attribution) {
    Source source = attribution.source();
    if (attribution.leads() && SourceRules.isSpeech(attribution.rule())) {
      referents.speaking(source);
    }
    if (attribution.coversAll() && SourceRules.isSpeech(attribution.rule())) {
      referents.said(source);
    }
    if (people.isPerson(source.name())) {
      referents.spokePerson(source);
      return;
    }
    bodies.add(source.name(), source);
    if (referents.firm() == null
        && attribution.coversAll()
        && FirmNames.isFirm(source.name())
        && !bodies.isUnion(source)) {
      referents.firm(source);
    }
    if (attribution.coversAll()) {
      referents.spoke(source);
    }
  }

  /** "a ferry owned by Norline": the firm that is meant by "the company" from here on. */
  private void owner(Line line) {
    for (int i = 1; i + 1 < line.size(); i++) {
      boolean by = line.word(i).equals("by") && OWNED.contains(line.word(i - 1));
      int to = by ? BodyPhrase.end(line.tokens(), i + 1) : i;
      String name = to > i + 1 ? line.text(i + 1, to) : "";
      if (!name.isEmpty() && FirmNames.isFirm(name)) {
        referents.firm(Source.of(name));
      }
    }
  }

  private static final Set<String> OWNED = WordSet.of("owned operated run built made");

  /** The body whose long name ends before the bracket that holds its short one. */
  Source shortNamed(Line line, int from, int bracket) {
    String capitals = line.token(bracket + 1).text();
    @Nullable Source introduced = book.body(capitals);
    Source source =
        introduced != null
            ? introduced
            : Source.of(BodyPhrase.withShort(line.text(from, bracket), capitals));
    bodies.add(line.text(from, bracket), source);
    return source;
  }

  /** Notes whom and which bodies a line has named, for the descriptions to come. */
  void passed(Line line) {
    bodies.pass(line, book);
    owner(line);
    @Nullable Source subject = referents.subject();
    referents.nation(subject);
    if (subject != null) {
      boolean person = people.isPerson(subject.name());
      referents.passed(person);
      if ((!person || referents.firm() == null) && LineSubject.isFirm(line)) {
        referents.firm(subject);
      }
    }
  }
}
