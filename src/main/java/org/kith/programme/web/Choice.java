package org.kith.programme.web;

import org.kith.ui.Text;

/** A choice of a filter. */
public record Choice(String value, Text label, boolean selected) {}
