package org.kith.imports;

/**
 * What an import is about.
 *
 * @param id within its type
 * @param holder id of the organisation whose records it makes
 */
public record Subject(String id, String holder, String name) {}
