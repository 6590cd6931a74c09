package io.tallywire.chat.telegram;

import io.tallywire.chat.telegram.Reply.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/** The commands that Telegram's clients offer: those that change settings to whom they obey. */
final class Menu {
  private final List<BotCommand> everyone;
  private final List<BotCommand> configuring;

  Menu(List<MenuEntry> entries) {
    everyone = commands(entries.stream().filter(entry -> !entry.changesSettings()).toList());
    configuring = commands(entries);
  }

  /** Registers the menu; what went wrong, if anything did. */
  Optional<Failure<Boolean>> register(BotApi api) throws InterruptedException {
    Map<BotCommandScope, List<BotCommand>> scopes = new LinkedHashMap<>();
    scopes.put(new BotCommandScopeDefault(), everyone);
    scopes.put(new BotCommandScopeAllPrivateChats(), configuring);
    scopes.put(new BotCommandScopeAllChatAdministrators(), configuring);
    for (var scope : scopes.entrySet()) {
      if (scope.getValue().isEmpty()) {
        continue;
      }
      Reply<Boolean> reply = api.call(new SetMyCommands(scope.getValue(), scope.getKey(), null));
      if (reply instanceof Failure<Boolean> failure) {
        return Optional.of(failure);
      }
    }
    return Optional.empty();
  }

  private static List<BotCommand> commands(List<MenuEntry> entries) {
    return entries.stream().map(entry -> new BotCommand(entry.word(), entry.meaning())).toList();
  }
}
