package org.kith.evaluation;

/**
 * The report in every format, made in one go so that all say the same.
 *
 * @param fragment the report's own markup, for the page of the site
 * @param html one file that stands alone
 */
public record ReportFiles(String fragment, String html, byte[] pdf, byte[] docx, byte[] xlsx) {}
