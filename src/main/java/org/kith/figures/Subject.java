package org.kith.figures;

/**
 * What a statement is about: an opaque kind ({@code area}, {@code programme}, {@code priority},
 * {@code project} …) and the id that its own module gave it.
 */
public record Subject(String kind, String id) {}
