package org.kith.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Source Sans 3, as shipped: Latin, Greek and Cyrillic in four cuts with the same signs. */
enum Typeface {
  REGULAR("Regular", 400, false),
  ITALIC("Italic", 400, true),
  BOLD("SemiBold", 700, false),
  BOLD_ITALIC("SemiBoldItalic", 700, true);

  static final String FAMILY = "Source Sans 3";

  private final byte[] bytes;
  private final TrueTypeFont font;
  final int weight;
  final boolean italic;

  Typeface(String cut, int weight, boolean italic) {
    this.bytes = read("/fonts/pdf/SourceSans3-" + cut + ".ttf");
    this.font = parse(bytes);
    this.weight = weight;
    this.italic = italic;
  }

  /**
   * The font for one document. Without ligatures: looking for them takes most of the time that a
   * long report needs, and this face reads well without.
   */
  TrueTypeFont forDrawing() {
    TrueTypeFont drawing = parse(bytes);
    drawing.setEnableGsub(false);
    return drawing;
  }

  TrueTypeFont font() {
    return font;
  }

  /** Whether every cut has the sign. */
  static boolean draws(int point) {
    for (Typeface cut : values()) {
      if (glyph(cut.font, point) == 0) {
        return false;
      }
    }
    return true;
  }

  static int glyph(TrueTypeFont font, int point) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(point);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] read(String resource) {
    try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TrueTypeFont parse(byte[] bytes) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
