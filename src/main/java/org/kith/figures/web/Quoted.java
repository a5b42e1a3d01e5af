package org.kith.figures.web;

import org.kith.ui.Text;

/**
 * A statement that something else refers to.
 *
 * @param path its page, without language prefix
 */
public record Quoted(String path, Text title, Text value, Text source, Text section) {}
