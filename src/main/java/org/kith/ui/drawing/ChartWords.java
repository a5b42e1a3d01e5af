package org.kith.ui.drawing;

import org.kith.ui.Language;

/**
 * The words around a chart, in the page's language.
 *
 * @param id unique in the page, kebab-case
 * @param title what the chart shows, in one line
 * @param unit what the values count: "People"
 * @param category what the categories are: "Ward", "Quarter"
 */
public record ChartWords(
    String id, String title, String unit, String category, Language language) {}
