package io.tallywire.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * OPML, the format in which feed readers hand each other their lists of feeds. It reads and writes
 * the list; the feeds themselves are not asked, and folders are walked and forgotten.
 */
public final class Opml {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /**
   * A feed of the list.
   *
   * @param title as the reader shows it; empty where it has none
   * @param url as it is written
   * @param line where it stands, from 1
   */
  public record Outline(String title, String url, int line) {}

  /**
   * The feeds in the order of the document, nested ones too.
   *
   * @throws OpmlException where it is no well-formed OPML, with the line
   */
  public static List<Outline> read(byte[] document) throws OpmlException {
    var outlines = new Outlines();
    try {
      parser().parse(new ByteArrayInputStream(document), outlines);
      return List.copyOf(outlines.found);
    } catch (SAXParseException e) {
      throw new OpmlException(Math.max(1, e.getLineNumber()), String.valueOf(e.getMessage()));
    } catch (SAXException | IOException e) { // bytes that are no text in the encoding they claim
      throw new OpmlException(Math.max(1, outlines.line()), String.valueOf(e.getMessage()));
    }
  }

  /** A document with these feeds. */
  public static String write(String title, List<Outline> outlines) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("opml");
      xml.writeAttribute("version", "2.0");
      xml.writeCharacters("\n  ");
      xml.writeStartElement("head");
      xml.writeStartElement("title");
      xml.writeCharacters(title);
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n  ");
      xml.writeStartElement("body");
      for (Outline outline : outlines) {
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss");
        xml.writeAttribute("text", outline.title());
        xml.writeAttribute("title", outline.title());
        xml.writeAttribute("xmlUrl", outline.url());
      }
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text can always be written to", e);
    }
    return text.toString();
  }

  /** Without document types there are no entities, neither external nor multiplying ones. */
  private static SAXParser parser() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      return factory.newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("every JDK has this parser", e);
    }
  }

  private static final class Outlines extends DefaultHandler {
    final List<Outline> found = new ArrayList<>();
    private @Nullable Locator place;
    private boolean inside;

    @Override
    public void setDocumentLocator(Locator locator) {
      place = locator;
    }

    int line() {
      return place == null ? 1 : place.getLineNumber();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if (!inside && !local.equals("opml")) {
        throw new SAXParseException("this is no OPML: it begins with <" + name + ">", place);
      }
      inside = true;
      String url = value(attributes, "xmlUrl");
      if (local.equals("outline") && !url.isEmpty()) {
        String text = value(attributes, "text");
        found.add(new Outline(text.isEmpty() ? value(attributes, "title") : text, url, line()));
      }
    }

    /** The value of an attribute; some programs write its name in other capitals. */
    private static String value(Attributes attributes, String name) {
      for (int i = 0; i < attributes.getLength(); i++) {
        if (attributes.getLocalName(i).equalsIgnoreCase(name)) {
          return attributes.getValue(i).strip();
        }
      }
      return "";
    }
  }

  private Opml() {}
}
