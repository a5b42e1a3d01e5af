package org.kith.documents.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The markup as a tree, checked and made ready for what the PDF engine understands. */
final class PrintTree {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private PrintTree() {}

  static Document of(String xhtml) {
    Document page = parse(xhtml);
    checkWords(page.getDocumentElement());
    for (Element drawing : elements(page, SVG, "svg")) {
      // where the engine looks for a figure's alternative text
      drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
      Outlines.replaceWords(drawing);
    }
    for (Element link : elements(page, XHTML, "a")) {
      if (!link.hasAttribute("title")) {
        link.setAttribute("title", link.getTextContent().strip());
      }
    }
    for (Element list : elements(page, XHTML, "ul")) {
      if (list.getAttribute("class").contains("kith-doc-key-figures")) {
        unlist(page, list);
      }
    }
    return page;
  }

  /** The engine tags items side by side as if they stood outside their list. */
  private static void unlist(Document page, Element list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNextSibling()) {
      item = page.renameNode(item, XHTML, "div");
    }
    page.renameNode(list, XHTML, "div");
  }

  /** Composes every text, and refuses what could not be drawn. */
  private static void checkWords(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        text.setData(Normalizer.normalize(text.getData(), Normalizer.Form.NFC));
        Legibility.check(text.getData());
      } else {
        checkWords(child);
      }
    }
  }

  private static List<Element> elements(Document page, String namespace, String name) {
    NodeList found = page.getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException | IOException | ParserConfigurationException ours) {
      throw new IllegalStateException("the markup is not well-formed", ours);
    }
  }
}
