package org.kith.programme;

/** Something that is spoken of by its name, such as an organisation or a measure. */
public record Named(String id, String name) {}
