package org.kith.figures.domain;

import org.kith.files.FileId;

/**
 * A funder's own workbook.
 *
 * @param file the stored file, as the funder sent it
 */
public record FunderSheet(String id, String name, String funder, FileId file, String fileName) {}
