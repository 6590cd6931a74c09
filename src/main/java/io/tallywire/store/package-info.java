/**
 * All SQL, one class per aggregate, on SQLite and on PostgreSQL.
 *
 * <p>Rules of this room: a store takes an open {@link io.tallywire.store.Tx} and never opens or
 * commits one; statements are whole, named constants; what the two databases do differently is
 * asked of {@link io.tallywire.store.Dialect}; times are UTC epoch milliseconds; Jdbi, JDBC, Flyway
 * and the pool are used here and nowhere else. Imports: text, quantity, the stages without chat.
 */
@NullMarked
package io.tallywire.store;

import org.jspecify.annotations.NullMarked;
