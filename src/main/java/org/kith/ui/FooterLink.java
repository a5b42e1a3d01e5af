package org.kith.ui;

/**
 * A link at the foot of every page, contributed by a module as a bean.
 *
 * @param order small numbers come first
 * @param messageKey its wording
 * @param path without language prefix
 */
public record FooterLink(int order, String messageKey, String path) {}
