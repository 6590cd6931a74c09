package io.tallywire.outbox;

/**
 * Sends to the chats of one platform. It does not retry, store or pace beyond what the platform's
 * limits ask of one caller.
 */
public interface ChatSender {
  /**
   * Sends one message and says what became of it; what the network does is an answer, not an
   * exception.
   */
  SendResult send(OutboxMessage message) throws InterruptedException;
}
