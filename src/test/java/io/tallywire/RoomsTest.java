package io.tallywire;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The rooms (packages) of the program, what each may import, and which library lives where.
 *
 * <p>It reads bytecode: an inlined constant or a type named only in Javadoc escapes it. A row is
 * not widened to make a change pass; that is a decision, and gets a record in {@code docs/adr}.
 */
class RoomsTest {

  /** The stages in the order in which an article travels, without the transport at the end. */
  private static final Set<String> STAGES =
      Set.of("feed", "fetch", "extract", "match", "claim", "ledger", "alert", "outbox");

  private static final Set<String> STAGES_AND_TEXT = and(STAGES, "text", "quantity");

  private static final Set<String> ALL_BUT_APP =
      and(
          STAGES_AND_TEXT,
          "chat",
          "chat.console",
          "chat.telegram",
          "chat.slack",
          "store",
          "pipeline",
          "command",
          "cli",
          "demo",
          "metrics",
          "schedule",
          "story",
          "chart",
          "web",
          "config");

  /** A room and the rooms that it may import; a room's own sub-packages are its own affair. */
  static final List<Map.Entry<String, Set<String>>> ROOMS =
      List.of(
          entry("text", Set.of()),
          entry("quantity", Set.of("text")),
          // stages: each imports only stages above it
          entry("feed", Set.of()),
          entry("fetch", Set.of("feed")),
          entry("extract", Set.of("feed", "fetch", "text")),
          entry("match", Set.of("extract", "text")),
          entry("claim", Set.of("extract", "match", "quantity", "text")),
          entry("ledger", Set.of("match", "claim", "quantity")),
          entry("alert", Set.of("text", "extract", "match", "claim", "quantity", "ledger")),
          entry("outbox", Set.of("alert")),
          entry("chat", Set.of("alert", "outbox")),
          // around them
          entry("store", STAGES_AND_TEXT),
          entry("pipeline", and(STAGES_AND_TEXT, "story", "store")),
          entry("command", and(STAGES_AND_TEXT, "chat", "story", "chart", "store")),
          entry("cli", ALL_BUT_APP),
          entry("demo", Set.of("feed")),
          entry("metrics", Set.of()),
          entry("schedule", Set.of("pipeline")),
          entry("story", Set.of("extract", "text")),
          entry("chart", Set.of("claim", "ledger", "quantity")),
          entry("web", and(STAGES_AND_TEXT, "store")),
          entry("config", ALL_BUT_APP),
          entry("app", ALL_BUT_APP));

  /** Packages of libraries, and the only rooms that may use them. */
  static final List<Map.Entry<Set<String>, Set<String>>> LIBRARIES =
      List.of(
          entry(Set.of("com.rometools..", "org.jdom2.."), Set.of("feed")),
          // feed reads broken XML a second time with jsoup's lenient XML parser
          entry(Set.of("org.jsoup.."), Set.of("extract", "feed")),
          // the platforms' clients are built on OkHttp and take an OkHttpClient with our time
          // limits
          // and without its own repetitions
          entry(Set.of("okhttp3..", "okio.."), Set.of("fetch", "chat.telegram", "chat.slack")),
          entry(Set.of("org.apache.lucene.."), Set.of("match")),
          entry(
              Set.of(
                  "org.jdbi..",
                  "java.sql..",
                  "javax.sql..",
                  "org.flywaydb..",
                  "com.zaxxer..",
                  "org.sqlite..",
                  "org.postgresql.."),
              Set.of("store")),
          entry(Set.of("org.telegram.."), Set.of("chat.telegram")),
          entry(Set.of("com.slack..", "org.java_websocket.."), Set.of("chat.slack")),
          entry(Set.of("org.quartz.."), Set.of("schedule")),
          entry(Set.of("picocli.."), Set.of("cli", "app")),
          entry(Set.of("io.javalin..", "org.eclipse.jetty..", "gg.jte.."), Set.of("web")));

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.tallywire");

  @ParameterizedTest
  @FieldSource("ROOMS")
  void a_room_imports_only_the_rooms_of_its_row(Map.Entry<String, Set<String>> row) {
    String own = "io.tallywire." + row.getKey() + "..";
    String[] others =
        row.getValue().stream().map(room -> "io.tallywire." + room).toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage(own)
                .or(resideInAnyPackage(others))
                .or(not(resideInAPackage("io.tallywire.."))))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void a_library_stays_in_its_room(Map.Entry<Set<String>, Set<String>> row) {
    String[] rooms =
        row.getValue().stream().map(room -> "io.tallywire." + room + "..").toArray(String[]::new);

    noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat(resideInAnyPackage(row.getKey().toArray(String[]::new)))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void rooms_form_no_cycle() {
    slices().matching("io.tallywire.(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void chat_platforms_do_not_know_each_other() {
    slices()
        .matching("io.tallywire.chat.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void every_package_is_in_the_table() {
    Set<String> known = new LinkedHashSet<>();
    ROOMS.forEach(row -> known.add(row.getKey()));

    assertThat(PROGRAM.stream().map(RoomsTest::roomOf)).isSubsetOf(known);
  }

  @Test
  void only_app_asks_for_the_time() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.tallywire.app..")
        .should(askForTheTime())
        .check(PROGRAM);
  }

  @Test
  void static_fields_are_final() {
    fields().that().areStatic().should().beFinal().check(PROGRAM);
  }

  /** Calls and method references ({@code Instant::now}) alike. */
  private static ArchCondition<JavaClass> askForTheTime() {
    return new ArchCondition<>("ask for the time") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.of(
                type.getCodeUnitCallsFromSelf(),
                type.getMethodReferencesFromSelf(),
                type.getConstructorReferencesFromSelf())
            .flatMap(Set::stream)
            .filter(RoomsTest::asksForTheTime)
            .forEach(use -> events.add(SimpleConditionEvent.satisfied(type, use.getDescription())));
      }
    };
  }

  private static boolean asksForTheTime(JavaCodeUnitAccess<?> use) {
    String owner = use.getTargetOwner().getName();
    String name = use.getTarget().getName();
    List<String> takes =
        use.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
      case "java.time.InstantSource" -> name.equals("system");
      case "java.util.Date" -> name.equals("<init>") && takes.isEmpty();
      case "java.util.Calendar" -> name.equals("getInstance");
      default ->
          owner.startsWith("java.time.")
              && name.equals("now")
              && !takes.contains("java.time.Clock");
    };
  }

  private static String roomOf(JavaClass type) {
    String below = type.getPackageName().substring("io.tallywire".length());
    return below.isEmpty() ? "the root package" : below.substring(1).split("\\.", 2)[0];
  }

  private static Set<String> and(Set<String> rooms, String... more) {
    Set<String> all = new LinkedHashSet<>(rooms);
    Stream.of(more).forEach(all::add);
    return all;
  }
}
