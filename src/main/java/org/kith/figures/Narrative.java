package org.kith.figures;

/**
 * Prose for a place of the site or the report, in Markdown, with figures inserted by reference so
 * that it can never differ from the ledger.
 *
 * @param place where it belongs, such as {@code home}, {@code priorities/young-people} or {@code
 *     report/covid-response}
 * @param language BCP 47 tag
 */
public record Narrative(String place, String language, String markdown) {}
