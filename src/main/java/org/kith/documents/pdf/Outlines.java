package org.kith.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Turns the words of a drawing into outlines of the typeface, so that charts look the same
 * everywhere and no font of the machine is needed. What the words say is in the picture's
 * alternative text and table.
 */
public final class Outlines {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final double DEFAULT_SIZE = 16;

  private Outlines() {}

  /** Words that the typeface cannot draw right stay words, for whatever fonts the machine has. */
  public static void replaceWords(Element svg) {
    NodeList found = svg.getElementsByTagNameNS(SVG, "text");
    List<Element> words =
        IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    for (Element text : words) {
      if (!Legibility.holds(text.getTextContent())) {
        continue;
      }
      Element group = svg.getOwnerDocument().createElementNS(SVG, "g");
      copy(text, group, "transform", "fill", "fill-opacity", "opacity", "class", "stroke");
      outline(text, group, new double[] {0, 0});
      text.getParentNode().replaceChild(group, text);
    }
  }

  /** Draws an element's own text and its spans, moving the pen {x, y} on. */
  private static void outline(Element element, Element group, double[] pen) {
    pen[0] = number(element, "x", pen[0]) + number(element, "dx", 0);
    pen[1] = number(element, "y", pen[1]) + number(element, "dy", 0);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element span && "tspan".equals(span.getLocalName())) {
        Element part = group.getOwnerDocument().createElementNS(SVG, "g");
        copy(span, part, "fill", "fill-opacity", "opacity");
        group.appendChild(part);
        outline(span, part, pen);
      } else if (child instanceof Text text && !text.getData().isBlank()) {
        line(element, text.getData().strip().replaceAll("\\s+", " "), group, pen);
      }
    }
  }

  private static void line(Element element, String words, Element group, double[] pen) {
    TrueTypeFont font = cut(element).font();
    double scale = size(element) / unitsPerEm(font);
    double width = width(font, words) * scale;
    double start =
        switch (inherited(element, "text-anchor")) {
          case "middle" -> pen[0] - width / 2;
          case "end" -> pen[0] - width;
          default -> pen[0];
        };
    double lift =
        switch (inherited(element, "dominant-baseline")) {
          case "middle", "central" -> size(element) * 0.34;
          case "hanging", "text-before-edge" -> size(element) * 0.75;
          default -> 0;
        };
    Element path = group.getOwnerDocument().createElementNS(SVG, "path");
    path.setAttribute("d", path(font, words, start, pen[1] + lift, scale));
    group.appendChild(path);
    pen[0] = start + width;
  }

  private static String path(TrueTypeFont font, String words, double x, double y, double scale) {
    StringBuilder d = new StringBuilder();
    double pen = x;
    for (int point : words.codePoints().toArray()) {
      int glyph = Typeface.glyph(font, point);
      GeneralPath shape = shape(font, glyph);
      shape.transform(new AffineTransform(scale, 0, 0, -scale, pen, y));
      append(d, shape);
      pen += advance(font, glyph) * scale;
    }
    return d.toString();
  }

  private static void append(StringBuilder d, GeneralPath shape) {
    double[] at = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(at);
      d.append("MLQCZ".charAt(kind));
      int numbers =
          switch (kind) {
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            case PathIterator.SEG_CLOSE -> 0;
            default -> 2;
          };
      for (int i = 0; i < numbers; i++) {
        d.append(String.format(Locale.ROOT, "%.3f ", at[i]));
      }
    }
  }

  private static Typeface cut(Element element) {
    boolean bold = inherited(element, "font-weight").matches("bold|[6-9]00");
    boolean italic = inherited(element, "font-style").equals("italic");
    return bold
        ? (italic ? Typeface.BOLD_ITALIC : Typeface.BOLD)
        : (italic ? Typeface.ITALIC : Typeface.REGULAR);
  }

  private static double size(Element element) {
    String size = inherited(element, "font-size").replace("px", "");
    return size.isEmpty() ? DEFAULT_SIZE : Double.parseDouble(size);
  }

  private static String inherited(Element element, String attribute) {
    for (Node node = element; node instanceof Element at; node = at.getParentNode()) {
      if (at.hasAttribute(attribute)) {
        return at.getAttribute(attribute).strip();
      }
    }
    return "";
  }

  private static double number(Element element, String attribute, double otherwise) {
    String value = element.getAttribute(attribute).strip();
    if (value.endsWith("em")) {
      return Double.parseDouble(value.substring(0, value.length() - 2)) * size(element);
    }
    return value.isEmpty() ? otherwise : Double.parseDouble(value.replace("px", ""));
  }

  private static void copy(Element from, Element to, String... attributes) {
    for (String attribute : attributes) {
      if (from.hasAttribute(attribute)) {
        to.setAttribute(attribute, from.getAttribute(attribute));
      }
    }
  }

  private static double width(TrueTypeFont font, String words) {
    return words.codePoints().mapToDouble(p -> advance(font, Typeface.glyph(font, p))).sum();
  }

  private static double advance(TrueTypeFont font, int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static double unitsPerEm(TrueTypeFont font) {
    try {
      return font.getUnitsPerEm();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A glyph's outline; a space has none. */
  private static GeneralPath shape(TrueTypeFont font, int glyph) {
    try {
      var found = font.getGlyph().getGlyph(glyph);
      return found == null ? new GeneralPath() : found.getPath();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
