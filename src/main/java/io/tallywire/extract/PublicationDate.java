package io.tallywire.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page says it was first published: JSON-LD, then meta elements, then time elements, then
 * the date in the address.
 *
 * <p>A date without a time is that day's midnight, a time without a zone is UTC.
 */
final class PublicationDate {
  private static final List<String> META =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "publishdate",
          "publish_date",
          "publish-date",
          "publication_date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "published_time",
          "published_at",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "citation_publication_date",
          "originalpublicationdate",
          "article_date_original",
          "displaydate",
          "article.created",
          "created",
          "date");

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.](\\d\\d?)[-/.](\\d\\d?)(?:(?:[Tt]|,? +)(\\d\\d?):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d)?)?.*",
          Pattern.DOTALL);
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?)?");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final String CLOCK =
      "(?:\\D{0,6}?(\\d\\d?):(\\d\\d)(?::(\\d\\d))?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?\\s*([A-Z]{1,4}\\b|[+-]\\d\\d:?\\d\\d)?)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,? +)?(\\d\\d?)(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})"
              + CLOCK
              + ".{0,20}",
          Pattern.DOTALL);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}{3,9}\\.?,? +)?(\\p{L}{3,9})\\.? +(\\d\\d?)(?:st|nd|rd|th)?,? +(\\d{4})"
              + CLOCK
              + ".{0,20}",
          Pattern.DOTALL);
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:/|-|$)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, String> ZONES =
      Map.of(
          "EST", "-05:00", "EDT", "-04:00", "ET", "-05:00", "CST", "-06:00", "CDT", "-05:00", "PST",
          "-08:00", "PDT", "-07:00", "PT", "-08:00", "BST", "+01:00", "CET", "+01:00");

  static @Nullable OffsetDateTime of(
      Document document, PageHead head, JsonLd description, String url) {
    OffsetDateTime date = parse(description.published());
    if (date == null) {
      date = fromMeta(head);
    }
    if (date == null) {
      date = fromTimeElements(document);
    }
    return date == null ? fromAddress(url) : date;
  }

  private static @Nullable OffsetDateTime fromMeta(PageHead head) {
    for (String name : META) {
      OffsetDateTime date = parse(head.meta(name));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable OffsetDateTime fromTimeElements(Document document) {
    for (String where :
        List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]",
            "[class*=publish-date], [class*=published], [class*=post-date], [class*=entry-date],"
                + " [class*=article-date], [class*=dateline], [class*=timestamp]")) {
      Element element = document.selectFirst(where);
      if (element != null) {
        OffsetDateTime date = parse(element.attr("content"));
        date = date != null ? date : parse(element.attr("datetime"));
        date = date != null ? date : parse(element.text());
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable OffsetDateTime fromAddress(String url) {
    Matcher day = IN_ADDRESS.matcher(url);
    return day.find()
        ? at(day.group(1), number(day.group(2)), day.group(3), LocalTime.MIDNIGHT, null)
        : null;
  }

  /** The point in time that the words name, or nothing. */
  static @Nullable OffsetDateTime parse(@Nullable String words) {
    if (words == null || words.isBlank() || words.length() > 200) {
      return null;
    }
    String date = words.strip();
    if (EPOCH.matcher(date).matches()) {
      long value = Long.parseLong(date);
      return plausible(
          Instant.ofEpochMilli(date.length() == 10 ? value * 1000 : value)
              .atOffset(ZoneOffset.UTC));
    }
    Matcher compact = COMPACT.matcher(date);
    if (compact.matches()) {
      return at(
          compact.group(1),
          number(compact.group(2)),
          compact.group(3),
          time(compact.group(4), compact.group(5), compact.group(6), null),
          null);
    }
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return at(
          iso.group(1),
          number(iso.group(2)),
          iso.group(3),
          time(iso.group(4), iso.group(5), iso.group(6), null),
          iso.group(7));
    }
    return parseWords(date);
  }

  private static @Nullable OffsetDateTime parseWords(String date) {
    Matcher m = DAY_FIRST.matcher(date);
    if (m.matches()) {
      return at(
          m.group(3),
          month(m.group(2)),
          m.group(1),
          time(m.group(4), m.group(5), m.group(6), m.group(7)),
          m.group(8));
    }
    m = MONTH_FIRST.matcher(date);
    return m.matches()
        ? at(
            m.group(3),
            month(m.group(1)),
            m.group(2),
            time(m.group(4), m.group(5), m.group(6), m.group(7)),
            m.group(8))
        : null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    return name.length() < 3
        ? 0
        : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static @Nullable LocalTime time(
      @Nullable String hour,
      @Nullable String minute,
      @Nullable String second,
      @Nullable String half) {
    if (hour == null || minute == null) {
      return LocalTime.MIDNIGHT;
    }
    int h = number(hour);
    if (half != null) {
      h = h % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    int m = number(minute);
    int s = second == null ? 0 : number(second);
    return h > 23 || m > 59 || s > 59 ? null : LocalTime.of(h, m, s);
  }

  private static @Nullable OffsetDateTime at(
      String year, int month, String day, @Nullable LocalTime time, @Nullable String zone) {
    if (time == null) {
      return null;
    }
    try {
      LocalDateTime local = LocalDateTime.of(LocalDate.of(number(year), month, number(day)), time);
      return plausible(local.atOffset(offset(zone)));
    } catch (DateTimeException e) {
      return null; // no such day
    }
  }

  private static ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return ZoneOffset.UTC;
    }
    if (zone.startsWith("+") || zone.startsWith("-")) {
      return ZoneOffset.of(zone);
    }
    String known = ZONES.get(zone);
    return known == null ? ZoneOffset.UTC : ZoneOffset.of(known);
  }

  private static @Nullable OffsetDateTime plausible(OffsetDateTime date) {
    return date.getYear() >= 1990 && date.getYear() <= 2100 ? date : null;
  }

  private PublicationDate() {}
}
