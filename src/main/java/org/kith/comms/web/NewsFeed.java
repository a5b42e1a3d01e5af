package org.kith.comms.web;

import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * News as an Atom feed (RFC 4287).
 *
 * @param home the site's public address, without trailing slash
 * @param author whose news it is
 * @param items newest first
 */
record NewsFeed(String home, String title, String author, List<Item> items) {
  static final String PATH = "/news.atom";
  static final String TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** Tags name a year in which the site's owner held its name already (RFC 4151). */
  private static final String YEAR = "2025";

  /**
   * One entry.
   *
   * @param published the last day that its date allows
   * @param updated the day on which it was last corrected, else the same
   */
  record Item(String slug, String title, String summary, LocalDate published, LocalDate updated) {}

  private static String start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
  }

  String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement(ATOM, "feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", "en-GB");
      write(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    LocalDate updated =
        items.stream().map(Item::updated).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    element(xml, "id", tag("news"));
    element(xml, "title", title);
    element(xml, "updated", start(updated));
    xml.writeStartElement(ATOM, "author");
    element(xml, "name", author);
    xml.writeEndElement();
    link(xml, "self", TYPE, home + PATH);
    link(xml, "alternate", "text/html", home + "/news");
    for (Item item : items) {
      xml.writeStartElement(ATOM, "entry");
      element(xml, "id", tag("news/" + item.slug()));
      element(xml, "title", item.title());
      element(xml, "published", start(item.published()));
      element(xml, "updated", start(item.updated()));
      link(xml, "alternate", "text/html", home + "/news/" + item.slug());
      element(xml, "summary", item.summary());
      xml.writeEndElement();
    }
  }

  /** Stays the same whatever becomes of the addresses, as long as the site keeps its name. */
  private String tag(String specific) {
    return "tag:" + URI.create(home).getHost() + "," + YEAR + ":" + specific;
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }

  /** Leaves out the characters that XML cannot hold. */
  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
    xml.writeEndElement();
  }
}
