package io.tallywire.chat.telegram;

import io.tallywire.alert.ChatRef;
import io.tallywire.chat.IncomingMessage;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads what the library delivers into this program's words. */
final class UpdateReader {
  private final Addressing addressing;
  private final Administrators administrators;

  UpdateReader(String bot, Administrators administrators) {
    this.addressing = new Addressing(bot);
    this.administrators = administrators;
  }

  /** What somebody typed to the bot; empty for everything that is not meant for it. */
  Optional<IncomingMessage> message(Message message) throws InterruptedException {
    Chat chat = message.getChat();
    if (isPrivate(chat)) {
      Optional<String> text =
          text(message).isEmpty() && !hasContent(message)
              ? Optional.empty()
              : addressing.inPrivate(text(message));
      return text.map(t -> incoming(message, t, true));
    }
    if (!isGroup(chat) || message.getForwardOrigin() != null || isFromABot(message)) {
      return Optional.empty();
    }
    Optional<String> text = addressing.inGroup(text(message));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(incoming(message, text.get(), mayConfigure(message)));
  }

  private static IncomingMessage incoming(Message message, String text, boolean mayConfigure) {
    Chat chat = message.getChat();
    return new IncomingMessage(
        destination(message).ref(), title(chat), userId(message), text, mayConfigure);
  }

  /** A change of the bot's own place in a chat. */
  sealed interface Membership {
    record Joined(ChatRef chat, String title) implements Membership {}

    record Left(ChatRef chat, String reason) implements Membership {}
  }

  /** Empty for a change that leaves the bot in, or out, as it was; channels are not listened to. */
  Optional<Membership> membership(ChatMemberUpdated change) {
    Chat chat = change.getChat();
    boolean before = isIn(change.getOldChatMember());
    boolean after = isIn(change.getNewChatMember());
    if (before == after || !(isPrivate(chat) || isGroup(chat))) {
      return Optional.empty();
    }
    ChatRef ref = new Destination(chat.getId(), null).ref();
    return Optional.of(
        after
            ? new Membership.Joined(ref, title(chat))
            : new Membership.Left(
                ref, isPrivate(chat) ? "blocked by the user" : "removed from the group"));
  }

  private boolean mayConfigure(Message message) throws InterruptedException {
    Chat sender = message.getSenderChat();
    if (sender != null) {
      // an anonymous administrator speaks in the group's own name
      return sender.getId().equals(message.getChatId());
    }
    User from = message.getFrom();
    return from != null && administrators.contains(message.getChatId(), from.getId());
  }

  private static boolean isIn(ChatMember member) {
    return switch (member.getStatus()) {
      case "creator", "administrator", "member" -> true;
      case "restricted" ->
          member instanceof ChatMemberRestricted restricted
              && Boolean.TRUE.equals(restricted.getIsMember());
      default -> false;
    };
  }

  /** In a forum the topic; elsewhere a thread is only a chain of replies. */
  private static Destination destination(Message message) {
    return new Destination(
        message.getChatId(), message.isTopicMessage() ? message.getMessageThreadId() : null);
  }

  private static String userId(Message message) {
    if (message.getSenderChat() != null) {
      return Long.toString(message.getSenderChat().getId());
    }
    return Long.toString(
        message.getFrom() == null ? message.getChatId() : message.getFrom().getId());
  }

  private static boolean isFromABot(Message message) {
    return message.getSenderChat() == null
        && message.getFrom() != null
        && Boolean.TRUE.equals(message.getFrom().getIsBot());
  }

  private static String text(Message message) {
    @Nullable String text = message.getText() == null ? message.getCaption() : message.getText();
    return text == null ? "" : text;
  }

  /** Something a person sent that is not text; notices of the platform are no content. */
  private static boolean hasContent(Message message) {
    return message.hasSticker()
        || message.hasPhoto()
        || message.hasVoice()
        || message.hasVideo()
        || message.hasDocument()
        || message.hasAudio()
        || message.hasLocation()
        || message.hasContact();
  }

  private static String title(Chat chat) {
    if (chat.getTitle() != null) {
      return chat.getTitle();
    }
    String name =
        Stream.of(chat.getFirstName(), chat.getLastName())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    if (!name.isBlank()) {
      return name;
    }
    return chat.getUserName() == null ? Long.toString(chat.getId()) : "@" + chat.getUserName();
  }

  private static boolean isPrivate(Chat chat) {
    return "private".equals(chat.getType());
  }

  private static boolean isGroup(Chat chat) {
    return "group".equals(chat.getType()) || "supergroup".equals(chat.getType());
  }
}
