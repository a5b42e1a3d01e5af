package org.kith.ui;

/**
 * A step of the breadcrumbs.
 *
 * @param path without language prefix
 */
public record Crumb(Text label, String path) {}
