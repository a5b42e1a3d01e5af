package org.kith.figures.web;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * What a figure is about.
 *
 * @param path its page, without language prefix; null: none
 */
public record SubjectLink(Text name, @Nullable String path) {}
