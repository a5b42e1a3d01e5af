package org.kith.statistics.disclosure;

/** A small count that hiding does not keep unknown, and what can be proven of it. */
public record Exposed(String name, Proven proven) {}
