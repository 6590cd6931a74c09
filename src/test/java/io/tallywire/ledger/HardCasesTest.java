package io.tallywire.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The cases that a ledger gets wrong, each with the conflicts that must be found: all of them and
 * no others. The table in {@code docs/ledger.md} tells the same cases.
 */
class HardCasesTest {

  /** What a case is about, its claims, and the conflicts as "newer relation earlier". */
  record Case(String name, String rows, List<String> conflicts) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Case hard(String name, String rows, String... conflicts) {
    return new Case(name, rows, List.of(conflicts));
  }

  static final List<Case> CASES =
      List.of(
          hard(
              "analysts' normal spread is no conflict",
              """
              a; other; opec oil output; 26570000; OPEC secondary sources; 2024-02-29; unit=bpd
              b; other; opec oil output; 26420000; a Reuters survey; 2024-02-29; unit=bpd
              c; other; opec oil output; 26730000; a Bloomberg survey; 2024-03-05; unit=barrels a day
              """),
          hard(
              "rival estimates far apart are one",
              """
              a; other; wheat harvest in norland; 73800000; Norland's farm ministry; 2022-12-10; unit=tonnes
              b; other; wheat harvest in norland; ~51000000; Norland farmers union; 2022-12-28; unit=tonnes
              """,
              "b#2 contradicts a#1"),
          hard(
              "estimates of different seasons are not set against each other",
              """
              a; other; wheat harvest in norland; 73800000; Norland's farm ministry; 2022-12-10; unit=tonnes
              b; other; wheat harvest in norland; 51000000; Norland farmers union; 2023-11-01; unit=tonnes
              """),
          hard(
              "a daily figure below the total is no conflict",
              """
              a; killed; soldiers of norland; 4000; Norland's army; 2025-03-01
              b; killed; soldiers of norland; 200; Ostia's army; 2025-03-02; kind=period; scope=in the past day
              """),
          hard(
              "a daily figure is not compared with another day's",
              """
              a; launched; drones; 140; Ostia's air force; 2025-03-01; kind=period; scope=overnight
              b; launched; drones; 60; Norland's air force; 2025-03-02; kind=period; scope=overnight
              """),
          hard(
              "two counts of one strike are a conflict",
              """
              a; killed; soldiers of norland in vellin; ~400; Ostia's army; 2025-01-01; kind=period; scope=in one strike
              b; killed; soldiers of norland in vellin; 63; Norland's defence ministry; 2025-01-01; kind=period; scope=in one strike
              """,
              "b#2 contradicts a#1"),
          hard(
              "a part above a later total is a conflict",
              """
              a; killed; soldiers of norland; 500; a Telegram channel; 2024-11-20; kind=period; scope=in one strike
              b; killed; soldiers of norland; 100; Ostia's NIS; 2024-12-19
              """,
              "b#2 contradicts a#1"),
          hard(
              "a part above an earlier total is not",
              """
              a; killed; soldiers of norland; 100; Ostia's NIS; 2024-11-10
              b; killed; soldiers of norland; 500; a Telegram channel; 2024-12-20; kind=period; scope=in one strike
              """),
          hard(
              "a part is not a rival of the whole",
              """
              a; deployed; soldiers of norland; 14000; Ostia's army; 2025-04-27
              a; deployed; soldiers of norland; 3000; Ostia's army; 2025-04-27; kind=subset
              b; deployed; soldiers of norland in vellin; 2000; Borea's officials; 2025-04-27
              """),
          hard(
              "soldiers of one country are not those of two",
              """
              a; casualties; russian and north korean soldiers; 50000; the NYT; 2024-12-19
              b; casualties; north korean soldiers; 1100; South Korea's NIS; 2024-12-19
              """),
          hard(
              "a forecast is not a fact",
              """
              a; attendance; march in dunholm of 4 may; <=500000; march organisers; 2025-05-04; kind=plan; published=2025-05-02
              b; attendance; march in dunholm of 4 may; 800000; march organisers; 2025-05-04
              """),
          hard(
              "forecasts a little apart are normal",
              """
              a; attendance; march in dunholm of 4 may; 20000; the police; 2025-05-01; kind=plan
              b; attendance; march in dunholm of 4 may; 25000; the union; 2025-05-02; kind=plan
              """),
          hard(
              "what a company has decided is one number",
              """
              a; jobs; staff of velco; 2600; the works council; 2025-05-04; kind=plan
              b; jobs; staff of velco; 2000; Velco; 2025-05-06; kind=plan
              """,
              "b#2 contradicts a#1"),
          hard(
              "forecasts far apart are a conflict",
              """
              a; deployed; soldiers of norland; 15000; Ostia's NIS; 2025-07-02; kind=plan
              b; deployed; soldiers of norland; 25000-30000; Borea's HUR; 2025-07-02; kind=plan
              """,
              "b#2 contradicts a#1"),
          hard(
              "a reprint is no second source",
              """
              a; killed; people in vellin; 900; Vellin's mayor; 2025-05-04
              b; killed; people in vellin; 300; Norland's government; 2025-05-06
              c; killed; people in vellin; 300; Norland's government; 2025-05-06; at=12
              """,
              "b#2 contradicts a#1"),
          hard(
              "two outlets with one story are one origin",
              """
              a; attendance; march in dunholm; 40000; the outlet; 2025-05-04; story=s1
              b; attendance; march in dunholm; 90000; the outlet; 2025-05-04; story=s1; at=10
              """),
          hard(
              "one speaker in two papers is one source",
              """
              a; killed; people in vellin; 12; President Volodymyr Zelensky; 2025-05-04
              b; killed; people in vellin; 40; Zelenskyy; 2025-05-05
              """),
          hard(
              "rounding is no disagreement",
              """
              a; deployed; soldiers of norland; 11000; Ostia's army; 2025-05-04
              b; deployed; soldiers of norland; 10900; Borea's army; 2025-05-04
              c; deployed; soldiers of norland; 11210; Arland's army; 2025-05-04
              """),
          hard(
              "about allows ten percent, not more",
              """
              a; deployed; soldiers of norland; ~11000; Ostia's army; 2025-05-04
              b; deployed; soldiers of norland; ~12500; Borea's army; 2025-05-04
              c; deployed; soldiers of norland; ~14000; Arland's army; 2025-05-04; at=11
              """,
              "c#3 contradicts a#1"),
          hard(
              "open ends that allow the other are no conflict",
              """
              a; killed; people in vellin; >=300; Vellin's mayor; 2025-05-04
              b; killed; people in vellin; 1000; Norland's army; 2025-05-04
              c; killed; people in vellin; <=1500; Ostia's army; 2025-05-04
              """),
          hard(
              "vague words are loose at both ends",
              """
              a; deployed; soldiers of norland; ?2000-9999; Ostia's army; 2025-05-04
              b; deployed; soldiers of norland; >12000; Borea's army; 2025-05-04
              """),
          hard(
              "dozens and a thousand of one day are a conflict",
              """
              a; attendance; rally in dunholm; ?24-99; the police; 2025-05-04
              b; attendance; rally in dunholm; 1000; the organisers; 2025-05-04
              """,
              "b#2 contradicts a#1"),
          hard(
              "a toll that rises by the hour is news",
              """
              a; killed; people in vellin; 53; Vellin's mayor; 2025-02-06; at=5
              b; killed; people in vellin; 912; Norland's president; 2025-02-06; at=9
              c; killed; people in vellin; >=1500; the outlet; 2025-02-06; at=14
              d; killed; people in vellin; 3381; Norland's disaster agency; 2025-02-07
              """),
          hard(
              "a paper that is hours behind is no rival",
              """
              a; killed; people in vellin; 1500; Norland's disaster agency; 2025-02-06; at=9
              b; killed; people in vellin; 3381; Norland's disaster agency; 2025-02-07; at=9
              c; killed; people in vellin; 3040; the outlet; 2025-02-07; at=11
              """),
          hard(
              "a lower total from another source days later is a conflict",
              """
              a; killed; people in vellin; 900; Vellin's mayor; 2025-02-06
              b; killed; people in vellin; 300; Norland's government; 2025-02-09
              """,
              "b#2 contradicts a#1"),
          hard(
              "two figures of one day in one article are a conflict",
              """
              a; attendance; march in dunholm of 11 november; ~300000; the police; 2023-11-11
              a; attendance; march in dunholm of 11 november; ~800000; march organisers; 2023-11-11
              """,
              "a#2 contradicts a#1"),
          hard(
              "crowds of two places or two days are two crowds",
              """
              a; attendance; march in dunholm of 11 november; 300000; the police; 2023-11-11
              a; attendance; march in vellin of 11 november; 15000; the police; 2023-11-11
              b; attendance; march in dunholm of 18 november; 20000; organisers; 2023-11-18
              """),
          hard(
              "a crowd is one crowd however it is called",
              """
              a; attendance; dunholm march of 11 november; 300000; the police; 2023-11-11
              b; attendance; protesters in dunholm; 800000; organisers; 2023-11-11
              """,
              "b#2 contradicts a#1"),
          hard(
              "losses of the same days counted by rivals are a conflict",
              """
              a; casualties; north korean soldiers; ~1100; South Korea's NIS; 2024-12-23
              b; casualties; pyongyang's troops; >3000; Volodymyr Zelensky; 2024-12-23
              """,
              "b#2 contradicts a#1"),
          hard(
              "losses weeks apart are growth",
              """
              a; casualties; soldiers of norland; ~1100; Ostia's NIS; 2024-12-23
              b; casualties; soldiers of norland; 4000; Borea's president; 2025-01-15
              """),
          hard(
              "a build-up that grows is news",
              """
              a; deployed; soldiers of norland; 3000; Ostia's NIS; 2024-10-23
              b; deployed; soldiers of norland; 10000; the Pentagon; 2024-10-28
              """),
          hard(
              "a build-up that is smaller days later is a conflict",
              """
              a; deployed; soldiers of norland; ~11000; Borea's officials; 2024-10-18
              b; deployed; soldiers of norland; ~3000; Ostia's NIS; 2024-10-23
              """,
              "b#2 contradicts a#1"),
          hard(
              "missing people are found",
              """
              a; missing; people in vellin; 4000; Vellin's mayor; 2025-02-06
              b; missing; people in vellin; 1200; Norland's government; 2025-02-08
              """),
          hard(
              "a source that lowers its total revises it, even between floors",
              """
              a; killed; migrants; >=79; Helia's coastguard; 2023-06-14
              b; killed; migrants; >=78; the coastguard of Helia; 2023-06-15; outlet=Other
              """,
              "b#2 revises a#1"),
          hard(
              "a round floor below a precise one sums it up",
              """
              a; killed; people in vellin; 4730; the outlet; 2025-02-08; outlet=Post
              b; killed; people in vellin; >4000; the outlet; 2025-02-09; outlet=Post
              """),
          hard(
              "a figure held for months and then tripled is a revision",
              """
              a; killed; soldiers of norland; 600; Ostia's NIS; 2025-04-30
              b; killed; soldiers of norland; ~600; Ostia's NIS; 2025-08-30
              c; killed; soldiers of norland; ~2000; Ostia's NIS; 2025-09-02
              """,
              "c#3 revises b#2"),
          hard(
              "a source that goes on counting does not revise",
              """
              a; killed; soldiers of norland; 300; Ostia's NIS; 2025-01-13
              b; killed; soldiers of norland; 600; Ostia's NIS; 2025-04-30
              """),
          hard(
              "an old figure told again is background",
              """
              a; killed; soldiers of norland; ~300; Ostia's NIS; 2025-01-13
              b; killed; soldiers of norland; ~1000; Western officials; 2025-01-15
              c; killed; soldiers of norland; 300; Ostia's NIS; 2025-01-13; published=2025-02-27
              """,
              "b#2 contradicts a#1"),
          hard(
              "killed above all casualties is a conflict",
              """
              a; killed; soldiers of norland; 2700; Borea's president; 2025-02-14
              b; casualties; soldiers of norland; ~1500; Ostia's NIS; 2025-02-20
              """,
              "b#2 contradicts a#1"),
          hard(
              "killed below casualties is none",
              """
              a; killed; soldiers of norland; 600; Borea's president; 2025-02-14
              b; casualties; soldiers of norland; ~4700; Ostia's NIS; 2025-02-20
              """),
          hard(
              "killed and wounded together above casualties are a conflict",
              """
              a; killed; soldiers of norland; 1000; Borea's president; 2025-02-14
              a; wounded; soldiers of norland; 3000; Borea's president; 2025-02-14
              b; casualties; soldiers of norland; 3200; Ostia's NIS; 2025-02-20
              """,
              "b#3 contradicts a#1"),
          hard(
              "an event has one date",
              """
              a; date; first combat of norland's soldiers; 2024-11-01..2024-11-10; Borea's officials; 2024-11-10
              b; date; first combat of norland's soldiers; 2024-12-01..2024-12-10; Zelensky; 2024-12-10
              """,
              "b#2 contradicts a#1"),
          hard(
              "a day apart is print against online",
              """
              a; date; arrival of norland's soldiers; 2025-01-30; the outlet; 2025-01-31
              b; date; arrival of norland's soldiers; 2025-01-31; the outlet; 2025-02-01
              """),
          hard(
              "what goes on has lasted longer days later",
              """
              a; duration; blackout in vellin; 14; the mayor; 2025-01-30; unit=days
              b; duration; blackout in vellin; 19; the grid; 2025-02-04; unit=days
              c; duration; blackout in vellin; ~40; the union; 2025-02-05; unit=days
              """,
              "c#3 contradicts b#2"),
          hard(
              "agencies measure a quake a little differently",
              """
              a; magnitude; 6 february earthquake; 7.8; USGS; 2023-02-06
              b; magnitude; 6 february earthquake; 7.6; EMSC; 2023-02-06
              """),
          hard(
              "a boat has one number of people aboard",
              """
              a; other; people aboard the trawler; ~400; IOM; 2023-06-14
              b; other; people on board; ~750; Alarm Phone; 2023-06-16
              c; other; people aboard the boat; <=750; survivors; 2023-06-18
              """,
              "b#2 contradicts a#1"),
          hard(
              "an outlet's tiny figure beside a huge toll is another thing",
              """
              a; killed; people in vellin; >46000; Norland's disaster agency; 2025-02-20
              b; killed; people in vellin; 8; the outlet; 2025-02-22
              """),
          hard(
              "an aftershock is another quake",
              """
              a; magnitude; vellin earthquake; 7.8; USGS; 2025-02-06
              b; magnitude; vellin earthquake; 6.7; EMSC; 2025-02-06
              c; magnitude; vellin earthquake; 7.4; Norland's institute; 2025-02-06; at=11
              """,
              "c#3 contradicts a#1"),
          hard(
              "different units are not compared",
              """
              a; money; damage in vellin; 3000000000; Norland's government; 2025-02-06; unit=USD
              b; money; damage in vellin; 900000000; an insurer; 2025-02-06; unit=EUR
              """),
          hard(
              "a later, higher plan is another decision",
              """
              a; jobs; staff of velco; 2000; people familiar with the matter; 2025-05-04; kind=plan
              b; jobs; staff of velco; >3500; Velco; 2025-05-20; kind=plan
              """),
          hard(
              "a company that changes its own plan revises it",
              """
              a; jobs; staff of velco; 8000; Velco; 2025-01-31; kind=plan
              b; jobs; staff of velco; 9000-10000; Velco; 2025-07-22; kind=plan
              """,
              "b#2 revises a#1"),
          hard(
              "people who are not named may be others each time",
              """
              a; jobs; staff of velco; ~10000; people with knowledge of the plan; 2025-01-10; kind=plan
              b; jobs; staff of velco; >17000; people familiar with the matter; 2025-02-20; kind=plan
              """),
          hard(
              "offices of one side whose count rises day by day are no rivals",
              """
              a; killed; karabakh soldiers; 58; Nagorno-Karabakh's defence ministry; 2025-09-28
              b; killed; karabakh soldiers; 84; Stepanakert; 2025-09-30
              c; killed; karabakh soldiers; 209; Armenia's prime minister; 2025-10-03
              d; killed; karabakh soldiers; 429; the Karabakh army; 2025-10-04
              """),
          hard(
              "in a young war two speakers of no known side are read as one count that grows",
              """
              a; destroyed; norland tanks; 10; Ana Velk; 2025-03-01
              b; destroyed; norland tanks; 42; Boris Tarn; 2025-03-04
              c; destroyed; norland tanks; 79; Ana Velk; 2025-03-05
              """),
          hard(
              "two sides of a young war are rivals",
              """
              a; killed; soldiers of norland; 1100; South Korea's NIS; 2025-03-04
              b; killed; soldiers of norland; >3000; Volodymyr Zelensky; 2025-03-07
              """,
              "b#2 contradicts a#1"),
          hard(
              "offices of one government are hours apart on a disaster's first day",
              """
              a; killed; people in the vellin strike; 5; Azerbaijan's foreign ministry; 2025-10-11
              a; killed; people in the vellin strike; 7; Azerbaijan's prosecutors; 2025-10-11
              b; killed; people in the vellin strike; 9; an adviser to the president; 2025-10-11; at=12
              """),
          hard(
              "a part of a country's crowd is no rival of the whole",
              """
              a; attendance; 31 january protests in france; 1270000; the government; 2025-01-31
              b; attendance; 31 january march in paris; 500000; the union; 2025-01-31; at=10
              c; attendance; 31 january protests in france outside paris; 735000; the police; 2025-01-31; at=11
              """),
          hard(
              "the detained of one evening grow, and each force counts its own",
              """
              a; detained; protesters in vellin; 38; the city police; 2025-01-19
              b; detained; protesters in vellin; 103; the interior minister; 2025-01-19; at=20
              """),
          hard(
              "a month's output is not the next month's",
              """
              a; other; norland oil output; 4200000; the IEA; 2025-07-31; unit=bpd
              b; other; norland oil output; 4600000; a Reuters survey; 2025-08-31; unit=bpd
              """),
          hard(
              "two agencies differ for one month",
              """
              a; other; opec oil output; 18600000; a Reuters survey; 2025-09-30; unit=bpd
              b; other; opec oil output; 18900000; the IEA; 2025-09-30; unit=bpd; published=2025-10-08
              """,
              "b#2 contradicts a#1"),
          hard(
              "no more than that is said against what was counted before",
              """
              a; other; norland oil output; 1700000; a Reuters survey; 2025-08-31; unit=bpd
              b; other; norland oil output; <=1000000; Norland's oil minister; 2025-09-10; unit=bpd
              """,
              "b#2 contradicts a#1"),
          hard(
              "fewer than that very number contradicts it",
              """
              a; killed; people at vellin hospital; 471; Norland's health ministry; 2025-10-18
              b; killed; people at vellin hospital; <471; Ostia's military intelligence; 2025-10-20
              """,
              "b#2 contradicts a#1"),
          hard(
              "a first night's toll told again days later is history",
              """
              a; killed; people at vellin hospital; 235; a doctor; 2025-10-18
              b; killed; people at vellin hospital; 500; a government spokesman; 2025-10-17; published=2025-10-23
              """),
          hard(
              "days later one more voice on a side that was told is no news",
              """
              a; other; people aboard the boat; <=400; IOM; 2025-06-14
              b; other; people aboard the boat; ~750; Alarm Phone; 2025-06-15
              c; other; people aboard the boat; ~700; Norland's interior minister; 2025-06-23
              """,
              "b#2 contradicts a#1"),
          hard(
              "an outlet that repeats a named source's figure is its witness",
              """
              a; attendance; march in dunholm; 300000; the police; 2025-05-04
              b; attendance; march in dunholm; 800000; organisers; 2025-05-04; at=10
              c; attendance; march in dunholm; 300000; the outlet; 2025-05-04; at=12
              """,
              "b#2 contradicts a#1"),
          hard(
              "people who are not told apart are not compared where a third figure is around",
              """
              a; killed; people; 80; a rescue chief; 2025-03-10
              b; killed; people; 300; experts; 2025-03-11
              c; killed; people; 40; the health ministry; 2025-03-12
              """),
          hard(
              "people who are not told apart are rivals while two figures are all there is",
              """
              a; killed; people; 95; the Red Cross; 2025-03-11
              b; killed; people; 40; the interior ministry; 2025-03-12
              """,
              "b#2 contradicts a#1"),
          hard(
              "all people of a country are too many for figures far apart",
              """
              a; killed; people in syria; >1400; Israeli authorities; 2025-10-17
              b; killed; people in syria; 471; the health ministry; 2025-10-18
              """),
          hard(
              "two long numbers on one page that differ in one digit are a slip",
              """
              a; killed; people in vellin; 9000; Norland's disaster agency; 2025-02-06
              b; killed; people in vellin; 12973; the outlet; 2025-02-09
              b; killed; people in vellin; 12873; Norland's disaster agency; 2025-02-09
              """,
              "b#3 contradicts b#2"),
          hard(
              "an article that sets two sides against each other needs no third figure",
              """
              a; killed; soldiers of norland; 4000; Borea's president; 2025-03-20
              b; killed; soldiers of norland; 4200; Borea's army; 2025-03-22
              b; killed; soldiers of norland; 1500; Ostia's NIS; 2025-03-22
              """,
              "b#3 contradicts b#2"),
          hard(
              "nobody lost is held against any number",
              """
              a; destroyed; norland warplanes; 3; Ostia's army; 2025-03-12; kind=period; scope=on thursday
              b; destroyed; norland warplanes; 0; Norland's army; 2025-03-12; kind=period; scope=on thursday
              """,
              "b#2 contradicts a#1"),
          hard(
              "a source that counts two found alive lowers its total in one article",
              """
              a; killed; civilians in vellin; 54; Norland's ombudsman; 2025-11-15; published=2025-12-03
              a; killed; civilians in vellin; 52; Norland's ombudsman; 2025-12-03
              """,
              "a#2 revises a#1"),
          hard(
              "ships that search are no army",
              """
              a; deployed; search ships; 6; the coastguard; 2025-06-15
              b; deployed; search ships; 4; the navy; 2025-06-20
              """),
          hard(
              "prices are of their day",
              """
              a; money; oil price; 18; the outlet; 2025-12-01; unit=USD
              b; money; oil price; 14-15; a trader; 2025-12-20; unit=USD
              """),
          hard(
              "an exact count far below a disaster's toll is a part of it",
              """
              a; rescued; people on the ferry; 104; the coastguard; 2025-06-16
              b; rescued; people on the ferry; 12; a spokeswoman; 2025-06-18
              """),
          hard(
              "an estimate far below a disaster's toll is a rival of it",
              """
              a; killed; people at vellin hospital; 471; Norland's health ministry; 2025-06-16
              b; killed; people at vellin hospital; ~50; an analyst; 2025-06-18
              """,
              "b#2 contradicts a#1"),
          hard(
              "the dead and wounded of one side are counted by one side",
              """
              a; wounded; soldiers of turkey; >100; Turkey's army; 2025-03-01
              b; casualties; soldiers of turkey; 58; Turkey's defence ministry; 2025-03-02
              """),
          hard(
              "what is denied is no figure",
              """
              a; deployed; soldiers of norland; 10000; Ostia's NIS; 2024-10-18
              b; deployed; soldiers of norland; 50; Norland's government; 2024-10-18; kind=denied
              """));

  @ParameterizedTest
  @FieldSource("CASES")
  void finds_these_conflicts_and_no_others(Case hard) {
    assertThat(newConflicts(Rows.of(hard.rows()))).containsExactlyElementsOf(hard.conflicts());
  }

  static List<String> newConflicts(List<Posting> postings) {
    Ledger ledger = new Ledger();
    List<String> conflicts = new ArrayList<>();
    for (Posting posting : postings) {
      for (Finding finding : ledger.post(posting)) {
        if (finding.isNewConflict()) {
          conflicts.add(
              "%s %s %s"
                  .formatted(
                      finding.newer().id(), finding.relation().word(), finding.earlier().id()));
        }
      }
    }
    return conflicts;
  }
}
