package io.tallywire.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.metrics.Health;
import io.tallywire.metrics.Heartbeat;
import io.tallywire.store.Database;
import io.tallywire.store.FollowedFeed;
import io.tallywire.store.Stores;
import io.tallywire.web.Answer;
import io.tallywire.web.Route;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The program's health over the web: {@code /health/live} and {@code /health/ready}. */
final class HealthRoutes {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A message that is due goes out within seconds unless nobody sends. */
  private static final Duration OLDEST_DUE = Duration.ofMinutes(5);

  private final Database db;
  private final Stores stores;
  private final List<Platform> platforms;
  private final InstantSource clock;

  HealthRoutes(Database db, Stores stores, List<Platform> platforms, InstantSource clock) {
    this.db = db;
    this.stores = stores;
    this.platforms = platforms;
    this.clock = clock;
  }

  List<Route> routes(Heartbeat heartbeat) {
    var checks = new ArrayList<Health.Check>();
    checks.add(new Health.Check("schedule", true, heartbeat::trouble));
    checks.add(new Health.Check("database", false, this::database));
    checks.add(new Health.Check("feeds", false, this::feeds));
    checks.add(new Health.Check("outbox", false, this::outbox));
    for (Platform platform : platforms) {
      checks.add(new Health.Check(platform.name(), false, platform.trouble()));
    }
    var health = new Health(checks);
    return List.of(route("/health/live", health::live), route("/health/ready", health::ready));
  }

  private String database() {
    db.read(tx -> stores.outbox().counts(tx));
    return "";
  }

  private String feeds() {
    List<FollowedFeed> feeds = db.read(stores.feeds()::all);
    boolean someWell = feeds.stream().anyMatch(f -> f.lastError() == null);
    return feeds.isEmpty() || someWell
        ? ""
        : "none of the %d feeds could be read".formatted(feeds.size());
  }

  /** Messages to platforms that are not set up wait and are no trouble. */
  private String outbox() {
    Set<String> names = platforms.stream().map(Platform::name).collect(Collectors.toSet());
    return db.read(tx -> stores.outbox().oldestDue(tx, names))
        .filter(due -> due.plus(OLDEST_DUE).isBefore(clock.instant()))
        .map(due -> "a message is due since " + due)
        .orElse("");
  }

  private static Route route(String path, Supplier<Health.Report> asked) {
    return new Route(path, () -> answer(asked.get()));
  }

  private static Answer answer(Health.Report report) {
    ObjectNode body = JSON.createObjectNode();
    body.put("status", report.isWell() ? Health.OK : "failing");
    ObjectNode checks = body.putObject("checks");
    report.checks().forEach(checks::put);
    return Answer.json(report.isWell() ? 200 : 503, body.toString());
  }
}
