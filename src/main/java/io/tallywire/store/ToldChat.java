package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import org.jspecify.annotations.Nullable;

/**
 * A chat that was told, or is about to be told, about an article.
 *
 * @param message the outbox's id of the message
 * @param platformId the platform's id of the message, once it is sent: what a reply refers to
 */
public record ToldChat(ChatRef chat, long message, @Nullable String platformId) {}
