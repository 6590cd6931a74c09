package io.tallywire.fetch;

import java.io.IOException;
import java.util.Locale;
import java.util.zip.Inflater;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.GzipSource;
import okio.InflaterSource;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Reads a body with a limit on what comes out of the decompression, not only on what goes in. */
final class Body {

  private static final long CHUNK = 8192;

  private Body() {}

  /** The bytes; none if there are more than allowed. */
  static byte @Nullable [] read(Response response, long maxBytes) throws IOException {
    long announced = response.body().contentLength();
    String encoding = encoding(response);
    if (encoding.isEmpty() && announced > maxBytes) {
      return null;
    }
    try (Source source = decoded(response.body().source(), encoding)) {
      Buffer buffer = new Buffer();
      while (source.read(buffer, CHUNK) != -1) {
        if (buffer.size() > maxBytes) {
          return null;
        }
      }
      return buffer.readByteArray();
    }
  }

  private static String encoding(Response response) {
    String encoding = response.header("Content-Encoding", "");
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return name.equals("identity") ? "" : name;
  }

  private static Source decoded(BufferedSource source, String encoding) throws IOException {
    return switch (encoding) {
      case "gzip", "x-gzip" -> new GzipSource(source);
      case "deflate" -> new InflaterSource(source, new Inflater(!hasZlibHeader(source)));
      case "" -> isGzip(source) ? new GzipSource(source) : source;
      default -> throw new IOException("an encoding that was not asked for");
    };
  }

  /** Deflate is meant to come with a zlib header, and often comes without. */
  private static boolean hasZlibHeader(BufferedSource source) throws IOException {
    if (!source.request(2)) {
      return true;
    }
    int first = source.getBuffer().getByte(0) & 0xFF;
    int second = source.getBuffer().getByte(1) & 0xFF;
    return (first & 0x0F) == 8 && ((first << 8) + second) % 31 == 0;
  }

  /** Compressed files are served as they are, without a word about it. */
  private static boolean isGzip(BufferedSource source) throws IOException {
    return source.request(3)
        && source.getBuffer().getByte(0) == 0x1F
        && source.getBuffer().getByte(1) == (byte) 0x8B
        && source.getBuffer().getByte(2) == 8;
  }
}
