package org.kith.files.domain;

/** How large a picture may be once it is drawn, however small its file. */
final class PictureSize {
  private static final long MOST_PIXELS = 100_000_000;

  private PictureSize() {}

  static void require(int width, int height) {
    if (width <= 0 || height <= 0) {
      throw Refused.damaged();
    }
    if ((long) width * height > MOST_PIXELS) {
      throw Refused.tooManyDots();
    }
  }
}
