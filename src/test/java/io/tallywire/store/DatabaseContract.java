package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

abstract class DatabaseContract extends StoreContract {
  private final Values values = new Values();

  /** A database of this test's own. */
  abstract DatabaseSettings settings();

  @Test
  void what_a_transaction_wrote_is_undone_when_it_throws() {
    assertThatThrownBy(() ->
            db.change(tx -> {
              values.put(tx, "a", "1");
              throw new IllegalStateException("no");
            }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no");

    assertThat(value(db, "a")).isEmpty();
  }

  @Test
  void a_transaction_inside_a_transaction_is_refused() {
    assertThatThrownBy(() -> db.change(tx -> db.change(inner -> values.put(inner, "a", "1"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("inside a transaction");
    db.change(tx -> values.put(tx, "a", "2"));
    assertThat(value(db, "a")).contains("2");
  }

  @Test
  void a_reader_cannot_write() {
    assertThatThrownBy(() ->
            db.read(tx -> {
              values.put(tx, "a", "1");
              return true;
            }))
        .isInstanceOf(RuntimeException.class);
    assertThat(value(db, "a")).isEmpty();
  }

  @Test
  void one_reads_what_was_committed_while_another_writes() throws Exception {
    db.change(tx -> values.put(tx, "a", "1"));
    var written = new CountDownLatch(1);
    var read = new CountDownLatch(1);
    try (var worker = Executors.newSingleThreadExecutor()) {
      var writing =
          worker.submit(() ->
              db.change(tx -> {
                values.put(tx, "a", "2");
                written.countDown();
                await(read);
              }));
      await(written);
      assertThat(value(db, "a")).contains("1");
      read.countDown();
      writing.get();
    }

    assertThat(value(db, "a")).contains("2");
  }

  @Test
  void a_failed_statement_says_nothing_of_the_values_in_it() {
    assertThatThrownBy(() ->
            db.change(tx ->
                tx.handle
                    .createUpdate("insert into chat (platform, title) values (:n, :v)")
                    .bind("n", "x")
                    .bind("v", (String) null)
                    .bind("unused", "private words")
                    .execute()))
        .hasMessageNotContaining("private words");
  }

  @Test
  void a_database_of_a_newer_version_is_left_alone() {
    DatabaseSettings here = settings();
    Database.open(here).close();
    try (Database first = Database.open(here)) {
      first.change(tx ->
          tx.handle.execute(
              """
              insert into flyway_schema_history (installed_rank, version, description, type,
                script, checksum, installed_by, installed_on, execution_time, success)
              select 900, '900', 'of the future', type, 'V900__of_the_future.sql', 1,
                installed_by, installed_on, 1, success
              from flyway_schema_history where version = '1'
              """));
    }

    assertThatThrownBy(() -> Database.open(here))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("newer version of Tallywire")
        .hasMessageContaining("900");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
