package io.tallywire.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Title, author and canonical address of a page. */
final class PageHead {
  private static final int LINE = 200;
  private static final int LONGEST = 500;
  private static final int FEW = 10;
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\\p{Cntrl}]+");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[-|\u2013\u2014\u00B7\u2022\u00BB:]{1,2}\\s+|\\s*\\|\\s*");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:written |posted |published |reported |story )?by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "https?://|www\\.|@|\\d{3}|^(?:admin|administrator|editor|staff|webmaster|guest|root|user)$",
          Pattern.CASE_INSENSITIVE);

  private static final Evaluator AUTHOR =
      QueryParser.parse(
          "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], a[href*=/author/],"
              + " .byline-name, .author-name, .author, .byline");

  private final Document document;
  private final Map<String, String> metas;
  private final JsonLd description;
  private final String url;

  PageHead(Document document, JsonLd description, String url) {
    this.document = document;
    this.metas = metas(document);
    this.description = description;
    this.url = url;
  }

  /** The name of a meta element, whichever attribute holds it, in lower case. */
  private static String name(Element meta) {
    String name = meta.attr("property");
    if (name.isEmpty()) {
      name = meta.attr("name");
    }
    return (name.isEmpty() ? meta.attr("itemprop") : name).toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> metas(Document document) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content");
      if (!content.isBlank()) {
        metas.putIfAbsent(name(meta), content);
      }
    }
    return metas;
  }

  /** The content of the first meta element of a name, in one line. */
  @Nullable String meta(String name) {
    String content = metas.get(name);
    return content == null ? null : oneLine(content);
  }

  String title() {
    String named = firstOf(meta("og:title"), description.headline(), meta("twitter:title"));
    String whole = oneLine(document.title());
    String told = named != null ? withoutOutlet(named) : withoutOutlet(whole);
    List<Element> headings = document.getElementsByTag("h1");
    for (Element heading : headings.subList(0, Math.min(FEW, headings.size()))) {
      String shown = oneLine(heading.text());
      if (shown.length() >= 10 && (isSame(shown, told) || isSame(shown, whole))) {
        return shown;
      }
    }
    if (!told.isEmpty()) {
      return told;
    }
    return headings.isEmpty() ? "" : oneLine(headings.getFirst().text());
  }

  /** Whether half of the words of each are words of the other. */
  private static boolean isSame(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    long common = a.stream().filter(b::contains).count();
    return common * 2 >= a.size() && common * 2 >= b.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** "Storm cuts power - The Daily" is "Storm cuts power", where the outlet is called so. */
  private String withoutOutlet(String title) {
    var matcher = SEPARATOR.matcher(title);
    int from = 0;
    String left = title;
    while (matcher.find(from)) {
      String tail = title.substring(matcher.end());
      if (matcher.start() > 0 && isOutlet(tail) && !isOutlet(title.substring(0, matcher.start()))) {
        left = title.substring(0, matcher.start());
        break;
      }
      if (matcher.start() > 0 && isOutlet(title.substring(0, matcher.start())) && !tail.isBlank()) {
        left = tail;
      }
      from = matcher.end();
    }
    return left.strip();
  }

  private boolean isOutlet(String words) {
    String bare = bare(words);
    if (bare.isEmpty()) {
      return false;
    }
    String host = bare(host());
    if (bare.length() >= 2 && host.contains(bare)) {
      return true;
    }
    for (String name :
        new String[] {meta("og:site_name"), description.publisher(), meta("application-name")}) {
      if (name != null) {
        String outlet = bare(name);
        if (outlet.length() >= 2
            && (bare.equals(outlet)
                || (outlet.contains(bare) && bare.length() > 3)
                || (bare.contains(outlet) && bare.length() < outlet.length() * 2 + 12))) {
          return true;
        }
      }
    }
    return host.length() > 3 && bare.length() < 40 && bare.contains(mainLabel());
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("^the ", "").replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private String host() {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private String mainLabel() {
    String main = "";
    for (String label : host().split("\\.")) {
      main = label.length() > main.length() ? label : main;
    }
    return main.isEmpty() ? "\n" : bare(main);
  }

  @Nullable String author() {
    Set<String> names = new LinkedHashSet<>();
    List<@Nullable String> told = new ArrayList<>(description.authors());
    if (told.isEmpty()) {
      for (String key :
          List.of(
              "author",
              "article:author",
              "parsely-author",
              "sailthru.author",
              "dc.creator",
              "byl",
              "authors",
              "article.author")) {
        told.add(meta(key));
      }
    }
    told.forEach(name -> add(names, name));
    if (names.isEmpty()) {
      List<Element> shown = document.select(AUTHOR);
      for (Element one : shown.subList(0, Math.min(FEW, shown.size()))) {
        if (names.isEmpty()) {
          add(names, one.text());
        }
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static void add(Set<String> names, @Nullable String told) {
    if (told == null || told.length() > LINE) {
      return;
    }
    String name = BY.matcher(oneLine(told)).replaceFirst("");
    boolean known = names.stream().anyMatch(n -> n.equalsIgnoreCase(name));
    if (name.length() > 1 && name.length() <= 100 && !NOT_A_NAME.matcher(name).find() && !known) {
      names.add(name);
    }
  }

  String canonicalUrl() {
    Element link = document.selectFirst("link[rel=canonical][href]");
    String canonical = link == null ? "" : link.absUrl("href");
    if (canonical.isEmpty()) {
      String told = meta("og:url");
      canonical = told == null ? "" : told;
    }
    return isArticleAddress(canonical) ? canonical : url;
  }

  /** Some sites call their front page the canonical address of everything. */
  private boolean isArticleAddress(String canonical) {
    try {
      URI address = URI.create(canonical);
      String path = address.getPath();
      String scheme = address.getScheme();
      boolean web = "http".equals(scheme) || "https".equals(scheme);
      boolean front = path == null || path.isEmpty() || path.equals("/");
      return web && address.getHost() != null && (!front || address.getQuery() != null);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable String firstOf(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return oneLine(value);
      }
    }
    return null;
  }

  static String oneLine(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return SPACE.matcher(head).replaceAll(" ").strip();
  }
}
