package org.kith.access;

/**
 * A kind of thing that the team publishes, contributed by its module as a bean: a freeze says so on
 * its pages, and an exception can be made for one of them.
 *
 * @param kind as {@link PublishingFreeze#check} is told, such as {@code news}
 * @param messageKey what one is called: "News item"
 * @param path of its list; each is at {@code path/id}
 */
public record Publishable(String kind, String messageKey, String path) {}
