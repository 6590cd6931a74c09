package io.tallywire.chat.telegram;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param call one request to its last byte
 * @param poll how long the server may hold a request for updates that are not there yet
 * @param firstPause after the first failure to poll; doubled with each further one
 * @param longestPause between two attempts to poll
 * @param handling of one batch of updates, after which polling goes on without the rest
 * @param answering how long the answers to one chat's batch may wait in all for the platform's
 *     limits
 */
record TelegramTimes(
    Duration call,
    Duration poll,
    Duration firstPause,
    Duration longestPause,
    Duration handling,
    Duration answering) {
  static final TelegramTimes NORMAL =
      new TelegramTimes(
          Duration.ofSeconds(30),
          Duration.ofSeconds(50),
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(10));
}
