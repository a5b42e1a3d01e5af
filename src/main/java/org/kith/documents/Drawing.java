package org.kith.documents;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.kith.documents.html.Markup;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the SVG of a picture, and refuses all that a still drawing does not need. */
final class Drawing {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "path",
          "text",
          "tspan",
          "clipPath",
          "linearGradient",
          "radialGradient",
          "stop",
          "pattern",
          "symbol",
          "use",
          "marker",
          "mask");

  private Drawing() {}

  /**
   * The drawing written anew from its elements, attributes and text: comments and processing
   * instructions, which HTML reads otherwise than XML, are gone.
   */
  static String plain(String svg) {
    Element root = parse(svg);
    if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
      throw new DrawingRefused("it does not start with an svg element in the SVG namespace");
    }
    checkAttributes(root);
    NodeList elements = root.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (!SVG.equals(element.getNamespaceURI()) || !ELEMENTS.contains(element.getLocalName())) {
        throw new DrawingRefused("it holds the element “" + element.getNodeName() + "”");
      }
      checkAttributes(element);
    }
    Markup markup = new Markup();
    write(markup, root, root);
    return markup.toString();
  }

  private static void write(Markup markup, Element element, Element root) {
    List<@Nullable String> attributes = new ArrayList<>();
    for (Attr attribute : attributes(element)) {
      String name = attribute.getName();
      // the rendering says what the picture as a whole is and tells
      if (element != root || !name.equals("role") && !name.startsWith("aria-")) {
        attributes.add(name);
        attributes.add(attribute.getValue());
      }
    }
    markup.open(element.getLocalName(), attributes.toArray(String[]::new));
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element part) {
        write(markup, part, root);
      } else if (child instanceof Text text) {
        markup.text(text.getData());
      }
    }
    markup.close();
  }

  private static List<Attr> attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(i -> (Attr) attributes.item(i))
        .toList();
  }

  private static void checkAttributes(Element element) {
    if (element.getPrefix() != null) {
      throw new DrawingRefused("its elements have a prefix");
    }
    for (Attr attribute : attributes(element)) {
      String name = attribute.getName().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
      boolean reference = name.equals("href") || name.endsWith(":href");
      if (name.equals("style") || name.startsWith("on")) {
        throw new DrawingRefused("it holds the attribute “" + attribute.getName() + "”");
      }
      if (reference && !value.startsWith("#")
          || value.contains("url(") && !value.startsWith("url(#")) {
        throw new DrawingRefused("it refers to something outside itself");
      }
    }
  }

  private static Element parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
    } catch (SAXException | IOException unreadable) {
      throw new DrawingRefused("it is not well-formed SVG");
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
