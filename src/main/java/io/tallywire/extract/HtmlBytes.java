package io.tallywire.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: byte order mark, then what the bytes themselves prove, then the header, then
 * the page's own meta element.
 */
final class HtmlBytes {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final Pattern NAME =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern META =
      Pattern.compile("<meta[^>]{0,300}?" + NAME.pattern(), Pattern.CASE_INSENSITIVE);

  /** Labels that stand for a larger character set than their name says, as browsers read them. */
  private static final Map<String, String> READ_AS =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "ks_c_5601-1987", "x-windows-949",
          "euc-kr", "x-windows-949",
          "shift_jis", "windows-31j");

  private static final Set<String> NOT_HTML =
      Set.of("application/pdf", "application/json", "application/zip", "application/epub+zip");

  /** The characters, or nothing where the bytes are not a page at all (a PDF, a picture). */
  static @Nullable String decode(byte[] bytes, @Nullable String contentType) {
    if (isForeign(contentType)) {
      return null;
    }
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return new String(bytes, marked);
    }
    if (isBinary(bytes)) {
      return null;
    }
    return new String(bytes, charset(bytes, contentType));
  }

  private static boolean isForeign(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    String type = contentType.strip().toLowerCase(Locale.ROOT);
    int end = type.indexOf(';');
    String bare = end < 0 ? type : type.substring(0, end).strip();
    return NOT_HTML.contains(bare)
        || bare.startsWith("image/")
        || bare.startsWith("audio/")
        || bare.startsWith("video/")
        || bare.startsWith("font/");
  }

  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /** Markup comes early in a page; the magic numbers of other formats come first. */
  private static boolean isBinary(byte[] bytes) {
    return startsWith(bytes, '%', 'P', 'D', 'F')
        || startsWith(bytes, 'P', 'K', 3, 4)
        || startsWith(bytes, 0x1F, 0x8B)
        || startsWith(bytes, 0x89, 'P', 'N', 'G')
        || startsWith(bytes, 'G', 'I', 'F', '8')
        || startsWith(bytes, 0xFF, 0xD8, 0xFF);
  }

  private static Charset charset(byte[] bytes, @Nullable String contentType) {
    int multiByte = utf8Sequences(bytes);
    if (multiByte > 0) {
      return StandardCharsets.UTF_8;
    }
    Charset fromHeader = contentType == null ? null : named(NAME.matcher(contentType));
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Charset fromMeta = named(META.matcher(head));
    Charset declared = fromHeader != null ? fromHeader : fromMeta;
    if (multiByte == 0) {
      return declared == null ? StandardCharsets.UTF_8 : declared;
    }
    if (StandardCharsets.UTF_8.equals(declared) && fromMeta != null) {
      declared = fromMeta;
    }
    if (declared == null) {
      return WINDOWS_1252;
    }
    return StandardCharsets.UTF_8.equals(declared) && isMostlyBroken(bytes)
        ? WINDOWS_1252
        : declared;
  }

  private static @Nullable Charset named(Matcher matcher) {
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(READ_AS.getOrDefault(name, name));
      // a label that could be read is not UTF-16: browsers take it for UTF-8
      return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** How many multi-byte sequences there are if all is well-formed UTF-8, else -1. */
  private static int utf8Sequences(byte[] bytes) {
    int count = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        // a body that was cut off may end inside a character
        return i >= bytes.length - 3 && count > 0 ? count : -1;
      }
      count += length > 1 ? 1 : 0;
      i += length;
    }
    return count;
  }

  private static boolean isMostlyBroken(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceLength(bytes, i);
      good += length > 1 ? 1 : 0;
      bad += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return bad > good;
  }

  /** The length of the UTF-8 sequence that starts here, 0 where none does. */
  private static int sequenceLength(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private HtmlBytes() {}
}
