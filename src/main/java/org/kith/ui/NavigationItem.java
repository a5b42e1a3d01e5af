package org.kith.ui;

/**
 * An entry of the site's navigation, contributed by a module as a bean.
 *
 * @param order small numbers come first
 * @param messageKey its wording
 * @param path without language prefix; the item is current on this path and everything below
 */
public record NavigationItem(int order, String messageKey, String path) {}
