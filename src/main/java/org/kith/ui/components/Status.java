package org.kith.ui.components;

import java.util.Locale;
import org.kith.ui.Text;

/** A state in a word or two; the colour never says more than the words. */
public record Status(Text text, Colour colour) {
  /** What a colour stands for on every page. */
  public enum Colour {
    /** Going as it should. */
    TEAL,
    /** Done. */
    GREEN,
    /** Late, or somebody has to look. */
    AMBER,
    /** Not begun, or of no matter now. */
    GREY,
    /** Stopped, or wrong. */
    RED,
    /** New, or waiting for somebody. */
    BLUE,
    /** Of another kind. */
    PURPLE;

    /** As {@code govuk/tag.jte} takes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
