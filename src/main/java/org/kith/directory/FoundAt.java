package org.kith.directory;

import java.util.List;

/**
 * Services at places that were found.
 *
 * @param page those of the page that was asked for
 * @param total how many there are
 */
public record FoundAt(List<ServiceAt> page, int total) {
  public FoundAt {
    page = List.copyOf(page);
  }
}
