package org.kith.ui.drawing;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A finished picture, safe to write into a page as it is: whatever it was given is escaped. */
public record Svg(String markup) implements Content {
  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(markup);
  }

  @Override
  public String toString() {
    return markup;
  }
}
