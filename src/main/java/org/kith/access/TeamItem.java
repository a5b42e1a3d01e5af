package org.kith.access;

/**
 * An entry of the team's navigation, contributed by a module as a bean and shown to those who may
 * do its action somewhere.
 *
 * @param order small numbers come first
 * @param messageKey its wording
 * @param path below {@code /team}
 */
public record TeamItem(int order, String messageKey, String path, Action action) {}
