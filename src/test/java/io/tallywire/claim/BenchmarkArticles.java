package io.tallywire.claim;

import io.tallywire.extract.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles to measure with: about 700 words of news prose each, made from sentences of our own with
 * changing names and figures, about a dozen claims among them. The same seed makes the same ones.
 */
public final class BenchmarkArticles {
  private static final int WORDS = 700;
  private static final int CLAIMS = 15;
  private static final Instant PUBLISHED = Instant.parse("2024-03-05T10:00:00Z");

  private static final List<String> TOLD =
      List.of(
          "At least {n} people were killed when a passenger train left the rails near {town} on {day}, the {office} said.",
          "The death toll rose to {n} overnight, according to {name}, a spokeswoman for the {office}.",
          "{name}, who heads the {office}, put the number of missing at more than {n}.",
          "Some {m} residents of {town} have been evacuated since {day}, and {m} homes remain without power.",
          "\"We have counted {n} dead and {m} injured so far,\" {name} told reporters in {town}.",
          "Police detained {n} protesters, two of them minors, after a crowd of about {m} people had marched through {town}.",
          "The company plans to cut up to {m} jobs by the end of the year, {name} said on {day}.",
          "Between {n} and {m} soldiers were sent to the border, a senior official said on condition of anonymity.",
          "Rescuers pulled {n} survivors from the rubble of a school, including {s} children, the {office} said late on {day}.",
          "The storm destroyed {n} houses and damaged another {m} in the province of {town}.",
          "Around {m} supporters rallied in {town}, organisers said, while police put the turnout at {n}.",
          "Air defences shot down {n} of {m} drones that were launched overnight, the {office} reported.",
          "Hospitals in {town} treated nearly {n} wounded, most of them with burns, said Dr {name}.",
          "The {office} said {s} fishermen were still unaccounted for after their boat capsized off {town}.");

  private static final List<String> PLAIN =
      List.of(
          "The road that leads from {town} to the coast was closed for most of the day, and lorries waited in long queues beside the river.",
          "{name} arrived in the afternoon and spoke for an hour with families who had gathered in front of the town hall.",
          "Nobody could say on {day} when the line would be opened again, although engineers had begun to look at the bridge.",
          "The government has promised help before, critics say, and little of it has ever reached the villages in the hills.",
          "It was the worst accident on that stretch since 1987, when a goods train ran into a parked engine in thick fog.",
          "\"We heard a noise like thunder and ran outside,\" said {name}, 47, who keeps a shop on the market square.",
          "Opposition leaders asked for an inquiry and accused the minister of having ignored earlier warnings.",
          "The weather office expects rain until the weekend, with wind from the north-west and temperatures of 4 to 7 degrees.",
          "In a statement, the {office} thanked volunteers for their work and asked motorists to stay away from the area.",
          "A spokesman for the railway said that the driver, a man with long experience, had not been under the influence of alcohol.",
          "Many of the houses are old and were built before the rules for earthquakes were written, an architect from {town} explained.",
          "By the evening the smoke had drifted away, and the first buses were running again between the station and the harbour.",
          "The talks, which began two weeks ago in a hotel outside {town}, are to go on after the holiday.",
          "Neither side wanted to comment on the details, but diplomats spoke of a calm and serious mood.",
          "The price of a barrel fell by 1.4% to $82.35, and shares in the operator closed 12 points lower.",
          "Local papers printed photographs of the scene under the headline \"Never again\" and asked who was to blame.",
          "{name} declined to answer questions about the letter, which had been published by a newspaper on {day}.");

  private static final List<String> TOWNS =
      List.of(
          "Vellin",
          "Dunholm",
          "Arvik",
          "Kestrel Bay",
          "Port Marrow",
          "Lindau Cross",
          "Tarmouth",
          "Halvergate");
  private static final List<String> NAMES =
      List.of(
          "Maria Olsen",
          "Peter Hallam",
          "Ayşe Demir",
          "Tomás Rivera",
          "Colonel James Whitlock",
          "Ingrid Solberg",
          "Rahul Menon",
          "Claire Fontaine",
          "Anton Petrenko");
  private static final List<String> OFFICES =
      List.of(
          "interior ministry",
          "regional governor's office",
          "coast guard",
          "national police",
          "health ministry",
          "fire brigade",
          "general staff");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Sunday evening", "3 March", "Friday", "late February");

  private BenchmarkArticles() {}

  /** So many different articles. */
  public static List<Article> of(int count) {
    Random random = new Random(4);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(
          new Article(
              "https://example.org/" + i,
              "The Gazette",
              "Rescue goes on near " + one(TOWNS, random),
              null,
              PUBLISHED,
              text(random),
              "en",
              Article.Origin.PAGE));
    }
    return articles;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int words = 0;
    int figures = 0;
    int sentences = 0;
    while (words < WORDS) {
      boolean told = figures < CLAIMS * words / WORDS + 1;
      String sentence = filled(one(told ? TOLD : PLAIN, random), random);
      figures += told ? sentence.split("[0-9]+").length - 1 : 0;
      words += sentence.split(" ").length;
      text.append(text.isEmpty() ? "" : sentences % 3 == 0 ? "\n\n" : " ").append(sentence);
      sentences++;
    }
    return text.toString();
  }

  private static String filled(String sentence, Random random) {
    String filled = sentence;
    filled = filled.replace("{town}", one(TOWNS, random)).replace("{name}", one(NAMES, random));
    filled = filled.replace("{office}", one(OFFICES, random)).replace("{day}", one(DAYS, random));
    filled = filled.replace("{n}", Integer.toString(12 + random.nextInt(300)));
    filled = filled.replace("{m}", "%,d".formatted(1_000 + 50 * random.nextInt(400)));
    return filled.replace("{s}", List.of("three", "five", "eleven").get(random.nextInt(3)));
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
