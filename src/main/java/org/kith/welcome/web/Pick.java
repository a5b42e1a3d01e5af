package org.kith.welcome.web;

import org.kith.ui.Text;

/** A choice that stands in an address. */
public record Pick(String value, Text label, boolean selected) {}
