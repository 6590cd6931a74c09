package io.tallywire.chat.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Telegram's HTML as strictly as the server, and more so: what the server forgives (markup
 * beyond the hundredth entity, an entity around nothing) is refused too.
 */
final class TelegramHtml {
  /** A stretch of the visible text; offsets in UTF-16 units. */
  record Entity(String type, int start, int end, String argument) {}

  record Parsed(String text, List<Entity> entities) {
    Parsed {
      entities = List.copyOf(entities);
    }

    String textOf(Entity entity) {
      return text.substring(entity.start(), entity.end());
    }
  }

  private static final Set<String> TAGS =
      Set.of(
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ins",
          "s",
          "strike",
          "del",
          "code",
          "pre",
          "a",
          "tg-spoiler",
          "blockquote");

  private static final Map<String, Integer> NAMED =
      Map.of("lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"');

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z-]+)((?:\\s+[a-z-]+(?:=\"[^\"<>]*\")?)*)\\s*>");

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));");

  private record Open(String tag, int start, String argument) {}

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private TelegramHtml(String html) {
    this.html = html;
  }

  static Parsed parse(String html) throws TelegramRefusal {
    return new TelegramHtml(html).parse();
  }

  private Parsed parse() throws TelegramRefusal {
    while (at < html.length()) {
      char c = html.charAt(at);
      switch (c) {
        case '<' -> tag();
        case '&' -> reference();
        case '>' -> throw broken("a character '>' that is not escaped");
        default -> {
          text.append(c);
          at++;
        }
      }
    }
    if (!open.isEmpty()) {
      throw broken("Can't find end tag corresponding to start tag \"" + open.peek().tag() + "\"");
    }
    if (entities.size() > Splitter.MOST_ENTITIES) {
      throw TelegramRefusal.badRequest("ENTITIES_TOO_LONG");
    }
    return new Parsed(text.toString(), entities);
  }

  private void tag() throws TelegramRefusal {
    Matcher tag = TAG.matcher(html).region(at, html.length());
    if (!tag.lookingAt()) {
      throw broken("Unexpected character \"<\"");
    }
    String name = tag.group(2);
    if (!TAGS.contains(name)) {
      throw broken("Unsupported start tag \"" + name + "\"");
    }
    if (tag.group(1).isEmpty()) {
      begin(name, tag.group(3).strip());
    } else {
      end(name);
    }
    at = tag.end();
  }

  private void begin(String name, String argument) throws TelegramRefusal {
    boolean fine =
        switch (name) {
          case "a" -> argument.matches("href=\"[^\"]+\"");
          case "blockquote" -> argument.isEmpty() || argument.equals("expandable");
          default -> argument.isEmpty();
        };
    if (!fine) {
      throw broken("attributes of \"" + name + "\": " + argument);
    }
    for (Open around : open) {
      if (Set.of("pre", "code").contains(around.tag()) || around.tag().equals(name)) {
        throw broken("\"" + name + "\" inside \"" + around.tag() + "\"");
      }
    }
    open.push(new Open(name, text.length(), argument));
  }

  private void end(String name) throws TelegramRefusal {
    if (open.isEmpty() || !open.peek().tag().equals(name)) {
      throw broken("Unmatched end tag, expected other than \"" + name + "\"");
    }
    Open begun = open.pop();
    if (text.substring(begun.start()).isBlank()) {
      throw broken("an empty \"" + name + "\"");
    }
    entities.add(new Entity(name, begun.start(), text.length(), begun.argument()));
  }

  private void reference() throws TelegramRefusal {
    Matcher reference = REFERENCE.matcher(html).region(at, html.length());
    if (!reference.lookingAt()) {
      throw broken("a character '&' that is not escaped");
    }
    text.appendCodePoint(character(reference));
    at = reference.end();
  }

  private int character(Matcher reference) throws TelegramRefusal {
    if (reference.group(1) != null) {
      return Integer.parseInt(reference.group(1));
    }
    if (reference.group(2) != null) {
      return Integer.parseInt(reference.group(2), 16);
    }
    Integer named = NAMED.get(reference.group(3));
    if (named == null) {
      throw broken("a reference &" + reference.group(3) + ";");
    }
    return named;
  }

  private TelegramRefusal broken(String what) {
    return TelegramRefusal.badRequest("can't parse entities: " + what + " at offset " + at);
  }
}
