package org.kith.documents;

import java.util.List;

public record BulletList(List<ListItem> items) implements Block {
  public BulletList {
    items = List.copyOf(items);
  }
}
