package org.kith.ui;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the site's navigation, contributed by a module as a bean.
 *
 * @param order small numbers come first
 * @param messageKey its wording
 * @param path without language prefix; the item is current on this path and everything below that
 *     no other item is nearer to
 * @param also further paths that belong to it. Mostly empty
 * @param within what it puts together; it is then current where one of them is. Mostly empty
 */
public record NavigationItem(
    int order, String messageKey, String path, List<String> also, List<NavigationItem> within) {
  public NavigationItem {
    also = List.copyOf(also);
    within = List.copyOf(within);
  }

  /** One that stands for itself. */
  public NavigationItem(int order, String messageKey, String path) {
    this(order, messageKey, path, List.of(), List.of());
  }

  /** Where pages belong to it. */
  public Stream<String> places() {
    return within.isEmpty() ? Stream.concat(Stream.of(path), also.stream()) : Stream.empty();
  }
}
