package org.kith.imports;

/**
 * The name of a record: its type's name and its id within the area. A record type may offer a
 * record under several names, such as {@code project} and {@code subject}.
 */
public record Reference(String type, String id) {}
