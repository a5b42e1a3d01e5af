package org.kith.figures.web;

import org.kith.ui.Text;

/** A choice of a filter. */
public record Option(String value, Text label, boolean selected) {}
