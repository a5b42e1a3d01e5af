package org.kith.documents;

import org.kith.documents.docx.Raster;

/** A drawing as a picture that any program can show. */
public final class DrawingImage {
  private DrawingImage() {}

  /**
   * As PNG, twice as fine as a screen shows it, words drawn as outlines, on white.
   *
   * @param svg one of our own drawings, never what anybody typed
   */
  public static byte[] png(String svg) {
    return Raster.of(svg).png();
  }
}
