package org.kith.documents;

import java.util.List;

public record Paragraph(List<Inline> content) implements Block {
  public Paragraph {
    content = List.copyOf(content);
  }

  public static Paragraph of(String text) {
    return new Paragraph(List.of(new Inline.Text(text)));
  }
}
