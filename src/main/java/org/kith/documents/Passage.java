package org.kith.documents;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A text within a page of the site, as markup: whatever it was made of is escaped. */
public record Passage(String markup) implements Content {
  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(markup);
  }

  @Override
  public boolean isEmptyContent() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
