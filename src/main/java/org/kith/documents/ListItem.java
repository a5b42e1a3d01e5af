package org.kith.documents;

import java.util.List;

/** One item of a list: usually one paragraph, sometimes with a list under it. */
public record ListItem(List<Block> blocks) {
  public ListItem {
    blocks = List.copyOf(blocks);
  }

  public static ListItem of(String text) {
    return new ListItem(List.of(Paragraph.of(text)));
  }
}
