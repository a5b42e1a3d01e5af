package org.kith.access;

/**
 * A role that somebody has, and how far it reaches.
 *
 * @param role the role's id
 */
public record Assignment(String role, Scope scope) {}
