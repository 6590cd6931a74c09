package io.tallywire.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands on a page around the article: told by element, by role, by the words of class and id,
 * and, for single lines, by their wording.
 */
final class Boilerplate {
  private static final Set<String> NEVER_READ =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "datalist",
          "head",
          "map",
          "area",
          "dialog",
          "progress",
          "meter",
          "figcaption");

  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "footer", "aside", "menu", "figure", "amp-ad", "amp-sidebar");

  /** Their classes speak of the page's state, or of what else is on it. */
  private static final Set<String> WHOLE_TAGS = Set.of("html", "body", "main");

  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "form",
          "alert",
          "tooltip");

  /** One of these words in class or id. */
  private static final Set<String> FURNITURE_WORDS =
      Set.of(
          ("comment comments disqus replies related recommended recommendation recommendations recirc"
                  + " recirculation sidebar sidebars share shares sharing sharebar sharethis addthis"
                  + " addtoany social socials newsletter newsletters signup subscribe subscription"
                  + " promo promos promotion breadcrumb breadcrumbs nav navigation navbar menu submenu"
                  + " footer caption captions figcaption credit credits byline bylines bio biography"
                  + " tags taglist hashtags trending popular advert adverts advertisement"
                  + " advertising adslot adbox adsbygoogle dfp ad ads sponsor sponsored sponsors"
                  + " cookie cookies consent gdpr modal popup overlay lightbox pagination pager paging"
                  + " rating ratings outbrain taboola revcontent zergnet copyright disclaimer login"
                  + " register toolbar timestamp teaser teasers playlist carousel player infobox donate"
                  + " donation poll quiz upsell paywall masthead noprint tooltip dropdown breaking"
                  + " ticker correction skip sponsorship jetpack sharedaddy privacy slider slideshow swiper yarpp tagcloud"
                  + " flyout offcanvas leaderboard mpu readmore morelinks interstitial")
              .split(" "));

  /** Two words side by side in class or id: each of the first with each of the second. */
  private static final Set<String> FURNITURE_PAIRS =
      pairs(
          "read: more next also",
          "see: also",
          "more: stories from news on in articles coverage",
          "also: like read on",
          "up: next",
          "next: article post story up",
          "prev previous: article post story",
          "most: read viewed popular",
          "author: bio box info card profile about desc description name block",
          "about: author",
          "the: author",
          "post article entry story: meta tags footer info nav navigation author actions tools date"
              + " categories",
          "meta: data info bar",
          "screen: reader",
          "sr: only",
          "visually: hidden",
          "sign: up",
          "log: in",
          "follow: us me",
          "you: may",
          "we: recommend",
          "top: stories",
          "latest: news stories posts",
          "link: list box",
          "image photo media video img: meta info text details title description source",
          "skip: link",
          "wp: caption",
          "like: box",
          "fb: like",
          "print: only header footer",
          "back: top");

  private static final Pattern INLINE_FURNITURE =
      Pattern.compile(
          " (?:caption|credit|sr only|screen reader|visually hidden|tooltip|share|sharing|copyright"
              + "|advert|advertisement|read more|readmore|assistive|sronly|popover|hovercard|(?:rollover|hover|popup)(?: \\w+)? (?:block|box|card|content|body|text)) ");

  static boolean isNeverRead(Element element, String tag) {
    if (NEVER_READ.contains(tag)) {
      return true;
    }
    return element.hasAttr("hidden")
        || (element.hasAttr("style") && isHiddenByStyle(element.attr("style")));
  }

  private static boolean isHiddenByStyle(String style) {
    if (style.length() > 500) {
      return false;
    }
    String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  /** An element inside a paragraph that holds no part of the sentence. */
  static boolean isInlineFurniture(String marks) {
    return !marks.isEmpty() && INLINE_FURNITURE.matcher(marks).find();
  }

  static boolean isFurniture(Region region) {
    if (FURNITURE_TAGS.contains(region.tag)) {
      return true;
    }
    if (WHOLE_TAGS.contains(region.tag)) {
      return false;
    }
    String role = region.element.attr("role");
    if (!role.isEmpty() && FURNITURE_ROLES.contains(role.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return hasFurnitureWord(region.marks);
  }

  private static boolean hasFurnitureWord(String marks) {
    int before = 0;
    for (int from = 1; from < marks.length(); ) {
      int to = marks.indexOf(' ', from);
      if (FURNITURE_WORDS.contains(marks.substring(from, to))
          || (before > 0 && FURNITURE_PAIRS.contains(marks.substring(before, to)))) {
        return true;
      }
      before = from;
      from = to + 1;
    }
    return false;
  }

  private static Set<String> pairs(String... rows) {
    Set<String> pairs = new HashSet<>();
    for (String row : rows) {
      String[] sides = row.split(": ");
      for (String first : sides[0].split(" ")) {
        for (String second : sides[1].split(" ")) {
          pairs.add(first + ' ' + second);
        }
      }
    }
    return Set.copyOf(pairs);
  }

  private Boilerplate() {}
}
