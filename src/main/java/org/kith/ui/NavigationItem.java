package org.kith.ui;

import java.util.List;

/**
 * An entry of the site's navigation, contributed by a module as a bean.
 *
 * @param order small numbers come first
 * @param messageKey its wording
 * @param path without language prefix; the item is current on this path and everything below
 * @param within what it puts together; it is then current where one of them is. Mostly empty
 */
public record NavigationItem(
    int order, String messageKey, String path, List<NavigationItem> within) {
  public NavigationItem {
    within = List.copyOf(within);
  }

  /** One that stands for itself. */
  public NavigationItem(int order, String messageKey, String path) {
    this(order, messageKey, path, List.of());
  }
}
