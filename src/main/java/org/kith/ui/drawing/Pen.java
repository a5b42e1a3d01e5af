package org.kith.ui.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Language;

/**
 * Writes SVG. Positions are given as in a left-to-right picture; for a right-to-left language every
 * horizontal position is mirrored, and "start" means the right.
 */
final class Pen {
  /** The width of every picture in its own units: on a phone one unit is a little under a pixel. */
  static final double WIDTH = 360;

  static final double TEXT = 14;
  static final double SMALL = 12.5;

  /** Where the given point is in a text. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final boolean mirrored;
  private final StringBuilder body = new StringBuilder();

  Pen(Language language) {
    this.mirrored = language.isRightToLeft();
  }

  static String number(double value) {
    String plain =
        BigDecimal.valueOf(value)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return plain.equals("-0") ? "0" : plain;
  }

  /** Text and attribute values alike; characters that XML does not know are left out. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n')
        .filter(c -> (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(c);
          }
        });
    return safe.toString();
  }

  double x(double x) {
    return mirrored ? WIDTH - x : x;
  }

  Pen rect(double x, double y, double width, double height, String fill) {
    return rect(x, y, width, height, fill, null);
  }

  Pen rect(double x, double y, double width, double height, String fill, @Nullable String stroke) {
    body.append("<rect x=\"").append(number(mirrored ? WIDTH - x - width : x));
    attribute("y", y);
    attribute("width", width);
    attribute("height", height);
    attribute("fill", fill);
    if (stroke != null) {
      attribute("stroke", stroke);
    }
    body.append("\"/>");
    return this;
  }

  Pen line(double x1, double y1, double x2, double y2, String stroke, double width, String dash) {
    body.append("<line x1=\"").append(number(x(x1)));
    attribute("y1", y1);
    attribute("x2", x(x2));
    attribute("y2", y2);
    attribute("stroke", stroke);
    attribute("stroke-width", width);
    if (!dash.isEmpty()) {
      attribute("stroke-dasharray", dash);
    }
    body.append("\"/>");
    return this;
  }

  Pen text(double x, double y, Anchor anchor, double size, boolean bold, String fill, String text) {
    open(x, y, anchor, size, bold, text);
    attribute("fill", fill);
    body.append("\">").append(escape(text)).append("</text>");
    return this;
  }

  /** A text with a pale edge, readable on whatever it is written over. */
  Pen haloed(
      double x, double y, Anchor anchor, double size, boolean bold, String fill, String text) {
    // the edge is a text of its own, which every renderer draws
    open(x, y, anchor, size, bold, text);
    attribute("aria-hidden", "true");
    attribute("fill", "none");
    attribute("stroke", Palette.PAPER);
    attribute("stroke-width", 4);
    attribute("stroke-linejoin", "round");
    body.append("\">").append(escape(text)).append("</text>");
    return text(x, y, anchor, size, bold, fill, text);
  }

  private void open(double x, double y, Anchor anchor, double size, boolean bold, String text) {
    body.append("<text x=\"").append(number(x(x)));
    attribute("y", y);
    Anchor written = anchor;
    if (mirrored && !Lettering.hasRightToLeft(text)) {
      // numbers and Latin words keep their own order, and stand where the others do
      attribute("direction", "ltr");
      written =
          switch (anchor) {
            case START -> Anchor.END;
            case MIDDLE -> Anchor.MIDDLE;
            case END -> Anchor.START;
          };
    }
    if (written != Anchor.START) {
      attribute("text-anchor", written == Anchor.MIDDLE ? "middle" : "end");
    }
    attribute("font-size", size);
    if (bold) {
      attribute("font-weight", "bold");
    }
  }

  /** Markup made elsewhere, with everything in it escaped. */
  Pen raw(String markup) {
    body.append(markup);
    return this;
  }

  /** A filled shape through these points: x, y, x, y … */
  Pen polygon(String fill, double... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L')
          .append(number(x(points[i])))
          .append(' ')
          .append(number(points[i + 1]));
    }
    body.append("<path d=\"").append(path).append("z");
    attribute("fill", fill);
    body.append("\"/>");
    return this;
  }

  Pen hatching(String id, Palette.Tone tone) {
    body.append("<defs><pattern id=\"")
        .append(escape(id))
        .append("\" patternUnits=\"userSpaceOnUse\" width=\"6\" height=\"6\"")
        .append(" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"")
        .append(tone.pale())
        .append("\"/><rect width=\"2.5\" height=\"6\" fill=\"")
        .append(tone.colour())
        .append("\"/></pattern></defs>");
    return this;
  }

  String body() {
    return body.toString();
  }

  private void attribute(String name, double value) {
    attribute(name, number(value));
  }

  private void attribute(String name, String value) {
    body.append("\" ").append(name).append("=\"").append(escape(value));
  }
}
