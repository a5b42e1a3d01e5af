package org.kith.figures;

/**
 * What is measured, of whom: the same subject and definition mean the same quantity, whichever
 * source states it.
 *
 * @param definition kebab-case key, unique within the subject
 */
public record Quantity(Subject subject, String definition) {}
