package io.tallywire.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A document as a tree: strictly where it is well-formed, leniently where not.
 *
 * @param root the root element, nested at most as deeply as was asked for
 * @param strict whether the document was well-formed
 */
record XmlDocument(Element root, boolean strict) {

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

  static @Nullable XmlDocument read(String text, int deepest) {
    String clean = withoutForbidden(text);
    int start = clean.indexOf('<');
    if (start < 0) {
      return null;
    }
    String document = withoutDeclaration(clean.substring(start));
    try {
      return new XmlDocument(strictly(document, deepest).getRootElement(), true);
    } catch (JDOMException | IOException | RuntimeException e) {
      Element root = LenientXml.read(document, deepest);
      return root == null ? null : new XmlDocument(root, false);
    }
  }

  private static Document strictly(String document, int deepest) throws JDOMException, IOException {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    builder.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
    builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
    builder.setXMLFilter(new Guard(deepest));
    return builder.build(new StringReader(document));
  }

  /** The characters are decoded already: what the declaration says of bytes must not be heard. */
  private static String withoutDeclaration(String document) {
    if (!document.regionMatches(true, 0, "<?xml", 0, 5)) {
      return document;
    }
    int end = document.indexOf("?>");
    return end < 0 || end > 300 ? document : document.substring(end + 2).stripLeading();
  }

  static String withoutForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isControl = c < ' ' && c != '\n' && c != '\r' && c != '\t';
      if (isControl || Character.isSurrogate(c) || c >= 0xFFFE) {
        return FORBIDDEN.matcher(text).replaceAll("");
      }
    }
    return text;
  }

  /** Stops at what a tree must not hold: nesting without end, entities that stay unread. */
  private static final class Guard extends XMLFilterImpl {
    private final int deepest;
    private int depth;

    Guard(int deepest) {
      this.deepest = deepest;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes)
        throws SAXException {
      if (++depth > deepest) {
        throw new SAXException("nested more than %d deep".formatted(deepest));
      }
      super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
      depth--;
      super.endElement(uri, localName, qName);
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
      throw new SAXException("entity without a meaning: " + name.toLowerCase(Locale.ROOT));
    }
  }
}
