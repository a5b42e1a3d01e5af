package org.kith.documents.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Builds markup that is both well-formed XML and HTML. Text and attributes are always escaped;
 * characters that XML cannot hold become U+FFFD.
 */
public final class Markup {
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element; attributes are names and values in turn, those with a null value left out.
   */
  public Markup open(String element, @Nullable String... attributes) {
    start(element, attributes).append('>');
    open.push(element);
    return this;
  }

  /** An element that has no content. */
  public Markup empty(String element, @Nullable String... attributes) {
    start(element, attributes).append("/>");
    return this;
  }

  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  public Markup text(String text) {
    escape(text);
    return this;
  }

  /** An element with text only. */
  public Markup element(String element, String text, @Nullable String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Adds what is markup already. */
  public Markup add(Markup markup) {
    out.append(markup);
    return this;
  }

  /** Adds markup of a drawing, or a style sheet, that has been checked. */
  Markup trusted(String markup) {
    out.append(markup);
    return this;
  }

  public Markup newLine() {
    out.append('\n');
    return this;
  }

  private StringBuilder start(String element, @Nullable String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(value);
        out.append('"');
      }
    }
    return out;
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(isXml(point) ? point : REPLACEMENT);
          }
        });
  }

  /** The text without what XML cannot hold. */
  public static String legal(String text) {
    return text.codePoints()
        .map(point -> isXml(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int point) {
    return point >= 0x20
            && !(point >= 0x7F && point < 0xA0)
            && !Character.isSurrogate((char) point)
            && (point & 0xFFFE) != 0xFFFE
        || point > 0xFFFF && (point & 0xFFFE) != 0xFFFE
        || point == '\t'
        || point == '\n';
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }
}
