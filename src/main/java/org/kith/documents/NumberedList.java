package org.kith.documents;

import java.util.List;

/**
 * @param start the first item's number
 */
public record NumberedList(int start, List<ListItem> items) implements Block {
  public NumberedList {
    items = List.copyOf(items);
  }
}
