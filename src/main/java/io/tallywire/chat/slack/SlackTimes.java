package io.tallywire.chat.slack;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param call one request to its last byte
 * @param hello from opening a socket to Slack's greeting
 * @param firstPause after the first failure to connect; doubled with each further one
 * @param longestPause between two attempts to connect
 * @param ping how often an open socket is tried
 * @param answering how long an answer may wait in all for the platform's limits
 */
record SlackTimes(
    Duration call,
    Duration hello,
    Duration firstPause,
    Duration longestPause,
    Duration ping,
    Duration answering) {
  static final SlackTimes NORMAL =
      new SlackTimes(
          Duration.ofSeconds(30),
          Duration.ofSeconds(15),
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(15),
          Duration.ofSeconds(20));
}
