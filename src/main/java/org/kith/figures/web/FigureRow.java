package org.kith.figures.web;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A statement in a list.
 *
 * @param path its page, without language prefix
 * @param breakdown the part that it speaks of; null: the whole
 * @param value in the words of its source
 * @param period null where none is stated
 * @param source title of the document
 */
public record FigureRow(
    String path,
    Text label,
    @Nullable Text breakdown,
    Text value,
    KindTag kind,
    @Nullable Text period,
    Text source,
    Text section,
    SubjectLink subject,
    boolean contradicted) {}
