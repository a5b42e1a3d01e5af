package org.kith.access;

/**
 * Something that a role may be allowed to do, named {@code module.verb}; each module declares its
 * own as constants.
 */
public record Action(String id) {}
