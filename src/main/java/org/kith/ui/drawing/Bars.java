package org.kith.ui.drawing;

/** Draws values as horizontal bars of one colour, each with its words at its end. */
final class Bars {
  private final Pen pen;
  private final String hatching;
  private final Palette.Tone tone;
  private final Scale scale;

  Bars(Pen pen, String hatching, Palette.Tone tone, Scale scale) {
    this(pen, tone, "url(#" + hatching + ")", scale);
    pen.hatching(hatching, tone);
  }

  private Bars(Pen pen, Palette.Tone tone, String hatching, Scale scale) {
    this.pen = pen;
    this.tone = tone;
    this.hatching = hatching;
    this.scale = scale;
  }

  /** The same colour and hatching on another scale. */
  Bars on(Scale other) {
    return new Bars(pen, tone, hatching, other);
  }

  void draw(Datum value, double y, double height) {
    double end = bar(value, y, height);
    pen.text(
        end + 7,
        y + height / 2 + 5,
        Pen.Anchor.START,
        Pen.TEXT,
        !value.isUnknown(),
        value.isUnknown() ? Palette.SOFT : Palette.INK,
        value.label());
  }

  /** The bar without its words; returns where it ends. */
  double bar(Datum value, double y, double height) {
    if (value.isUnknown()) {
      return -7;
    }
    double solid = value.low() == null ? 0 : scale.at(value.from());
    double end = scale.at(value.to());
    if (end > solid) {
      pen.rect(solid, y + 0.5, end - solid, height - 1, hatching, tone.colour());
    }
    if (solid > 0) {
      pen.rect(0, y, Math.max(solid, 1), height, tone.colour());
    }
    if (value.isOpenAbove()) {
      return arrow(solid, y, height);
    }
    return end;
  }

  private double arrow(double from, double y, double height) {
    double shaft = from + Scale.ARROW - 12;
    pen.rect(from, y, shaft - from, height, hatching);
    pen.polygon(tone.colour(), shaft, y - 1, shaft + 10, y + height / 2, shaft, y + height + 1);
    return shaft + 10;
  }
}
