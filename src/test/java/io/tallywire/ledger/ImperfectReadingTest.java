package io.tallywire.ledger;

import static io.tallywire.ledger.HardCasesTest.hard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Claims as an imperfect reader makes them, with a town, a part or a speaker lost: what must be
 * told all the same, and nothing else. The table in {@code docs/ledger.md} tells the same cases.
 */
class ImperfectReadingTest {
  static final List<HardCasesTest.Case> CASES =
      List.of(
          hard(
              "a count by name is the least that is true",
              """
              a; killed; soldiers of norland; 31000; Ostia's army; 2025-06-10
              b; killed; soldiers of norland; 15000; Borea's army; 2025-06-12
              c; killed; soldiers of norland; 9300; Mediazona and BBC; 2025-06-20
              d; killed; soldiers of norland; 5900; Ana Velk; 2025-06-21
              """,
              "b#2 contradicts a#1",
              "d#4 contradicts c#3"),
          hard(
              "the united nations count the civilians of whom they have proof",
              """
              a; killed; civilians in vellin; >10000; Vellin's mayor; 2025-06-10
              b; killed; civilians in vellin; 5587; the UN; 2025-06-20
              """),
          hard(
              "no organiser counts fewer than the police",
              """
              a; attendance; 7 may protests in norland; 1280000; the interior ministry; 2025-05-07
              a; attendance; 7 may protests in norland; 3500000; the unions; 2025-05-07
              a; attendance; 7 may protests in norland; 245000; the organisers; 2025-05-07
              """,
              "a#2 contradicts a#1"),
          hard(
              "a crowd's figure in another mouth opens no dispute again",
              """
              a; attendance; 7 may march in vellin; 400000; the park police; 2025-05-07
              a; attendance; 7 may march in vellin; 1000000; Ana Velk; 2025-05-07
              b; attendance; 7 may march in vellin; 400000; the parks department; 2025-05-07; published=2025-05-09
              """,
              "a#2 contradicts a#1"),
          hard(
              "those of one side count two towns",
              """
              a; attendance; 7 may protests in norland; 800000; the march organisers; 2025-05-07
              b; attendance; 7 may protests in norland; 245000; a coalition of unions; 2025-05-07
              c; attendance; 8 may protests in norland; 90000; Vellin's police; 2025-05-08
              d; attendance; 8 may protests in norland; 30000; the interior ministry; 2025-05-08
              """),
          hard(
              "a town's police counts in its town",
              """
              a; attendance; 7 may protests in norland; 650000; Vellin police; 2025-05-07
              b; attendance; 7 may protests in norland; 2000000; Ana Velk; 2025-05-07
              c; attendance; march in vellin of 9 may; 650000; Vellin police; 2025-05-09
              d; attendance; march in vellin of 9 may; 2000000; Ana Velk; 2025-05-09
              """,
              "d#4 contradicts c#3"),
          hard(
              "a source's second crowd in one article is another town's",
              """
              a; attendance; 1 may protests in norland; 782000; Ana Velk; 2025-05-01
              a; attendance; 1 may protests in norland; 112000; Ana Velk; 2025-05-01
              b; attendance; 1 may protests in norland; 550000; Boris Tarn; 2025-05-01; at=12
              """,
              "b#3 contradicts a#1"),
          hard(
              "the organisers of another article may be another town's",
              """
              a; attendance; 1 may protests in norland; 3000000; the organisers; 2025-05-01
              b; attendance; 1 may protests in norland; 2000000; the organisers; 2025-05-01; at=12
              """),
          hard(
              "an outlet adds no crowd to those that it has named counters for",
              """
              a; attendance; 1 may protests in norland; 1089000; Ana Velk; 2025-05-01
              a; attendance; 1 may protests in norland; 800000; the outlet; 2025-05-01
              b; attendance; 2 may protests in norland; 800000; the outlet; 2025-05-02
              b; attendance; 2 may protests in norland; 1089000; Ana Velk; 2025-05-02
              """,
              "b#4 contradicts b#3"),
          hard(
              "paper is no voice",
              """
              a; attendance; march in vellin of 9 may; 40000-70000; an internal note; 2025-05-09
              b; attendance; march in vellin of 9 may; 300000; the union; 2025-05-09
              """),
          hard(
              "the ministry may be any ministry",
              """
              a; missing; people on the ferry; 107; Ministry of Security; 2025-04-16
              b; missing; people on the ferry; 284; the ministry; 2025-04-16; at=12
              c; missing; people on the ferry; 291; Ana Velk; 2025-04-16; at=13
              """,
              "c#3 contradicts a#1"),
          hard(
              "an exact count far below an army's total is a part of it",
              """
              a; killed; soldiers of norland; 555; Ana Velk; 2025-10-14
              b; killed; soldiers of norland; 36; Boris Tarn; 2025-10-17
              c; killed; soldiers of norland; ?200-999; a diplomat; 2025-10-18
              """),
          hard(
              "a month's losses counted to the tens are no total",
              """
              a; casualties; soldiers of norland; 750000; Ukraine's president; 2025-12-08
              b; casualties; soldiers of norland; 45680; Britain's defence ministry; 2025-12-10
              """),
          hard(
              "two polices count two crowds",
              """
              a; attendance; 7 may protests in norland; 650000; Vellin police; 2025-05-07
              a; attendance; 7 may protests in norland; 300000; the police; 2025-05-07
              """),
          hard(
              "what one side counts against the other is no part",
              """
              a; killed; soldiers of norland; 7000; Ukraine's army; 2025-10-14
              b; killed; soldiers of norland; 1351; Russia's army; 2025-10-17
              """,
              "b#2 contradicts a#1"),
          hard(
              "a part of the present toll is not set against an old one",
              """
              a; killed; people in vellin; 82; a doctor; 2025-04-25
              b; killed; people in vellin; 622; the army; 2025-05-04
              c; killed; people in vellin; 48; a lieutenant; 2025-05-05
              """),
          hard(
              "a part by the whole's own name may be any part",
              """
              a; other; people aboard the trawler; ~700; Ana Velk; 2025-06-17
              a; other; people aboard the trawler; ~300; Ana Velk; 2025-06-17; kind=subset
              b; other; people aboard the trawler; ~680; an aid group; 2025-06-19
              b; other; people aboard the trawler; <30; an aid group; 2025-06-19; kind=subset
              """),
          hard(
              "an outlet's list of cuts in one article is of many firms",
              """
              a; jobs; staff of velco; >11000; Ana Velk; 2025-11-09
              a; jobs; staff of velco; 7750; the outlet; 2025-11-09
              """),
          hard(
              "cuts far apart are of the whole and of a part",
              """
              a; jobs; staff of velco; 2500; Velco; 2025-11-22
              a; jobs; staff of velco; 438; the engineers' union; 2025-11-22
              b; jobs; staff of brunt; 2500; Brunt; 2025-11-22
              b; jobs; staff of brunt; 3600; the engineers' union; 2025-11-22
              """,
              "b#4 contradicts b#3"),
          hard(
              "passengers and crew are parts of those aboard",
              """
              a; other; people aboard the ferry; 543; the owners; 2025-03-07
              b; other; people aboard the ferry; 543; Ana Velk; 2025-03-11
              b; other; people aboard the ferry; 463; Ana Velk; 2025-03-11
              b; other; people aboard the ferry; 80; Ana Velk; 2025-03-11
              """),
          hard(
              "a boat of next year is another boat",
              """
              a; other; people aboard the ferry; 600; a registrar; 2025-03-07
              b; other; people aboard the ferry; 250; the police; 2026-01-18
              """),
          hard(
              "a total of long ago is a rival where both are known by name",
              """
              a; killed; soldiers of norland; 61000; Ana Velk; 2022-09-21
              b; killed; soldiers of norland; 43000; Boris Tarn; 2024-12-08
              """,
              "b#2 contradicts a#1"),
          hard(
              "a total of long ago is no rival of a mere role's",
              """
              a; killed; soldiers of norland; 61000; the military; 2022-09-21
              b; killed; soldiers of norland; 43000; Boris Tarn; 2024-12-08
              """),
          hard(
              "a disaster's toll of another season is no rival",
              """
              a; killed; people on the ferry; 305; the families; 2025-05-06
              b; killed; people on the ferry; 295; a minister; 2025-11-11
              """),
          hard(
              "two offices of one side tell one figure",
              """
              a; killed; soldiers of norland; 55000; Ukraine's president; 2025-09-22
              b; killed; soldiers of norland; 5937; Russia's defence minister; 2025-09-23
              c; killed; soldiers of norland; 5937; Moscow; 2025-09-24; published=2025-11-09
              """,
              "b#2 contradicts a#1"),
          hard(
              "a survey's other month in one article is another month",
              """
              a; other; opec oil output; 17200000; a minister; 2025-07-31; unit=bpd
              b; other; opec oil output; 18400000; the IEA; 2025-07-31; unit=bpd
              b; other; opec oil output; 17600000; the IEA; 2025-07-31; unit=bpd
              """,
              "b#2 contradicts a#1"),
          hard(
              "a rate told again next month holds for its own month",
              """
              a; other; opec oil output; 19400000; the IEA; 2025-08-31; unit=bpd
              b; other; opec oil output; 19400000; the IEA; 2025-10-09; unit=bpd
              b; other; opec oil output; 18600000; a Reuters survey; 2025-09-30; unit=bpd; published=2025-10-09
              """),
          hard(
              "two surveys are two sources",
              """
              a; other; opec oil output; 18300000; a Reuters survey; 2025-05-31; unit=bpd
              a; other; opec oil output; 17500000; the Middle East Economic Survey; 2025-05-31; unit=bpd
              """,
              "a#2 contradicts a#1"),
          hard(
              "a final toll put on the first day is not lowered the day after",
              """
              a; killed; people in spain's east; 95; the outlet; 2025-10-31; outlet=Post
              b; killed; people in spain's east; 231; the outlet; 2025-10-30; outlet=Post; published=2025-12-23
              """),
          hard(
              "dozens more are no lower toll",
              """
              a; killed; people in vellin; 324; the outlet; 2025-04-27; outlet=Post
              b; killed; people in vellin; ?24-99; the outlet; 2025-05-08; outlet=Post
              """),
          hard(
              "money of a country without a word for what it is spent on is any money",
              """
              a; money; norland; 100000000000; Ana Velk; 2025-02-18; unit=USD
              b; money; norland; <=30000000000; Boris Tarn; 2025-02-18; unit=USD
              a; money; russia event; 100000000000; Ana Velk; 2025-02-18; unit=USD
              b; money; russia event; <=30000000000; Boris Tarn; 2025-02-18; unit=USD
              """,
              "b#2 contradicts a#1"),
          hard(
              "people of two countries are whoever befell anything in them",
              """
              a; casualties; people in russia and ukraine; 200000; Ana Velk; 2025-02-18
              b; casualties; people in russia and ukraine; 90000; Boris Tarn; 2025-04-12
              """),
          hard(
              "a crop of one name a hundred times smaller is the change of it",
              """
              a; other; wheat harvest in norland; 162000000; the crop agency; 2025-02-08; unit=tonnes
              a; other; wheat harvest in norland; 1000000; the outlet; 2025-02-08; unit=tonnes
              """));

  @ParameterizedTest
  @FieldSource("CASES")
  void finds_these_conflicts_and_no_others(HardCasesTest.Case hard) {
    assertThat(HardCasesTest.newConflicts(Rows.of(hard.rows())))
        .containsExactlyElementsOf(hard.conflicts());
  }
}
