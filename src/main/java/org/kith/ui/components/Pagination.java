package org.kith.ui.components;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a reader is in a list of several pages, counted from 1.
 *
 * @param path of the list without language prefix, ending so that a page number can follow: {@code
 *     /news?page=}
 */
public record Pagination(int current, int last, String path) {
  public Pagination {
    if (current < 1 || current > last) {
      throw new IllegalArgumentException("page " + current + " of " + last);
    }
  }

  public boolean isNeeded() {
    return last > 1;
  }

  /** The pages to offer: the first, the last, and those beside the current one. */
  public List<Integer> offered() {
    return IntStream.rangeClosed(1, last)
        .filter(page -> page == 1 || page == last || Math.abs(page - current) <= 1)
        .boxed()
        .toList();
  }
}
