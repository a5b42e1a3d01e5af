package org.kith.activity.web;

import org.kith.ui.Text;

/** A choice of a filter in an address. */
public record Pick(String value, Text label, boolean selected) {}
