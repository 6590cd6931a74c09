package io.tallywire.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters, with labels believed only as far as the bytes agree.
 *
 * <p>The order: byte order mark; the zero bytes of UTF-16 and UTF-32; UTF-8 wherever the bytes are
 * valid UTF-8 and more than ASCII; the label of the transport; the label of the XML declaration;
 * windows-1252, in which every byte means something.
 */
final class BodyDecoder {

  private static final Pattern TRANSPORT_LABEL =
      Pattern.compile("charset\\s*[=:]\\s*[\"']?\\s*([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARED_LABEL =
      Pattern.compile(
          "<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([^\"'>]*?)\\s*[\"']",
          Pattern.CASE_INSENSITIVE);
  private static final int DECLARATION_WINDOW = 1024;
  private static final double TOLERATED_DAMAGE = 0.1;

  /** Labels whose everyday meaning is wider than their definition. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode", "UTF-8"),
          Map.entry("utf_8", "UTF-8"));

  private BodyDecoder() {}

  static String decode(byte[] body, @Nullable String contentType) {
    Mark mark = markOf(body);
    if (mark != null) {
      return lenient(body, mark.length, mark.charset);
    }
    Utf8 utf8 = new Utf8(body);
    if (utf8.isSound() && utf8.sequences > 0) {
      return lenient(body, 0, StandardCharsets.UTF_8);
    }
    String head =
        new String(body, 0, Math.min(body.length, DECLARATION_WINDOW), StandardCharsets.ISO_8859_1);
    for (Charset label :
        new Charset[] {
          labelled(TRANSPORT_LABEL, contentType == null ? "" : contentType),
          labelled(DECLARED_LABEL, head)
        }) {
      String text = label == null || isWide(label) ? null : strict(body, label);
      if (text != null) {
        return text;
      }
    }
    boolean slightlyDamaged =
        utf8.sequences > 0 && utf8.damage <= utf8.sequences * TOLERATED_DAMAGE;
    return lenient(
        body, 0, utf8.isSound() || slightlyDamaged ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private record Mark(Charset charset, int length) {}

  private static @Nullable Mark markOf(byte[] b) {
    int four = b.length < 4 ? 0 : int32(b);
    return switch (four) {
      case 0x0000FEFF -> new Mark(Charset.forName("UTF-32BE"), 4);
      case 0xFFFE0000 -> new Mark(Charset.forName("UTF-32LE"), 4);
      case 0x0000003C -> new Mark(Charset.forName("UTF-32BE"), 0);
      case 0x3C000000 -> new Mark(Charset.forName("UTF-32LE"), 0);
      default -> markOfTwoOrThree(b, four);
    };
  }

  private static @Nullable Mark markOfTwoOrThree(byte[] b, int four) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return new Mark(StandardCharsets.UTF_8, 3);
    }
    return switch (four >>> 16) {
      case 0xFEFF -> new Mark(StandardCharsets.UTF_16BE, 2);
      case 0xFFFE -> new Mark(StandardCharsets.UTF_16LE, 2);
      case 0x003C -> new Mark(StandardCharsets.UTF_16BE, 0);
      case 0x3C00 -> new Mark(StandardCharsets.UTF_16LE, 0);
      case 0x4C6F -> four == 0x4C6FA794 ? new Mark(Charset.forName("IBM037"), 0) : null;
      default -> null;
    };
  }

  private static int int32(byte[] b) {
    return (b[0] & 0xFF) << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
  }

  private static @Nullable Charset labelled(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return null;
    }
    String label = m.group(1).strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(MEANT.getOrDefault(label, label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** A declaration that can be read byte by byte is not in one of these. */
  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static @Nullable String strict(byte[] body, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(
              charset.equals(WINDOWS_1252) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(body))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String lenient(byte[] body, int from, Charset charset) {
    CharBuffer chars = charset.decode(ByteBuffer.wrap(body, from, body.length - from));
    return chars.toString();
  }

  /** Counts the sequences of more than one byte, and the bytes that cannot be UTF-8. */
  private static final class Utf8 {
    private int sequences;
    private int damage;

    Utf8(byte[] b) {
      int i = 0;
      while (i < b.length) {
        int lead = b[i] & 0xFF;
        int more = lead < 0x80 ? 0 : lead >= 0xC2 && lead < 0xE0 ? 1 : lead >> 4 == 0xE ? 2 : 3;
        if (lead >= 0x80 && (lead < 0xC2 || lead > 0xF4)) {
          damage++;
          i++;
          continue;
        }
        int end = i + 1;
        while (end <= i + more && end < b.length && (b[end] & 0xC0) == 0x80) {
          end++;
        }
        if (end - i - 1 == more) {
          sequences += more > 0 ? 1 : 0;
        } else if (end < b.length) {
          damage++; // a sequence that the end of the document cuts off is no damage
        }
        i = end;
      }
    }

    boolean isSound() {
      return damage == 0;
    }
  }
}
