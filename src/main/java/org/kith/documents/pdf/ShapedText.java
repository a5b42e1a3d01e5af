package org.kith.documents.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.documents.html.Markup;

/**
 * A line in a script whose signs join or change places, such as Gurmukhi, Bengali or Nastaliq: the
 * JDK shapes it with typefaces of ours, and the engine is given its outlines. What it says is in
 * the picture's alternative text.
 */
final class ShapedText {
  /** Of the outlines, before they are made to fit. */
  private static final float SIZE = 40;

  private static final List<String> FACES =
      List.of(
          "SourceSans3-SemiBold",
          "NotoSansGurmukhi-Bold",
          "NotoSansBengali-Bold",
          "NotoNastaliqUrdu-Bold");

  /** Read when first needed. */
  private static final class Shipped {
    private static final List<Font> FONTS = FACES.stream().map(ShapedText::read).toList();
  }

  private ShapedText() {}

  /**
   * As a drawing.
   *
   * @param widest in pixels of 1/96 inch; what is wider is drawn smaller
   * @return empty where no typeface of ours has a sign of it, or the machine cannot shape any text
   */
  static Optional<Markup> drawn(String text, double widest) {
    try {
      return inFonts(text).map(line -> drawing(text, line, widest));
    } catch (InternalError | LinkageError withoutFontSystem) {
      return Optional.empty();
    }
  }

  /** Each stretch in the first typeface that has it. */
  private static Optional<TextLayout> inFonts(String text) {
    AttributedString line = new AttributedString(text);
    int start = 0;
    Font font = null;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (font == null || !font.canDisplay(point)) {
        Optional<Font> other =
            Shipped.FONTS.stream().filter(one -> one.canDisplay(point)).findFirst();
        if (other.isEmpty()) {
          return Optional.empty();
        }
        if (font != null) {
          line.addAttribute(TextAttribute.FONT, font, start, at);
        }
        font = other.get();
        start = at;
      }
    }
    if (font == null) {
      return Optional.empty();
    }
    line.addAttribute(TextAttribute.FONT, font, start, text.length());
    return Optional.of(new TextLayout(line.getIterator(), new FontRenderContext(null, true, true)));
  }

  private static Markup drawing(String text, TextLayout line, double widest) {
    double width = Math.ceil(line.getAdvance()) + 2;
    double height = Math.ceil(line.getAscent() + line.getDescent());
    double scale = Math.min(1, widest / width);
    Shape outline = line.getOutline(AffineTransform.getTranslateInstance(1, line.getAscent()));
    return new Markup()
        .open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "role",
            "img",
            "aria-label",
            text,
            "width",
            whole(width * scale),
            "height",
            whole(height * scale),
            "viewBox",
            "0 0 " + whole(width) + " " + whole(height))
        .empty("path", "fill", "#1d2b2a", "d", path(outline))
        .close();
  }

  /** The engine reads whole pixels only. */
  private static String whole(double size) {
    return String.valueOf(Math.round(size));
  }

  private static String path(Shape outline) {
    List<String> steps = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      steps.add(
          switch (path.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> "M" + points(at, 1);
            case PathIterator.SEG_LINETO -> "L" + points(at, 1);
            case PathIterator.SEG_QUADTO -> "Q" + points(at, 2);
            case PathIterator.SEG_CUBICTO -> "C" + points(at, 3);
            default -> "Z";
          });
    }
    return String.join("", steps);
  }

  private static String points(double[] at, int points) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 2 * points; i++) {
      numbers.add(String.format(Locale.ROOT, "%.2f", at[i]));
    }
    return String.join(" ", numbers);
  }

  private static Font read(String face) {
    try (InputStream in = ShapedText.class.getResourceAsStream("/fonts/pdf/" + face + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + face);
      }
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException noFont) {
      throw new IllegalStateException(face + " is no typeface", noFont);
    }
  }
}
