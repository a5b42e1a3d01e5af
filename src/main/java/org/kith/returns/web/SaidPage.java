package org.kith.returns.web;

import org.kith.ui.Page;
import org.kith.ui.Text;

/** A page that says one thing, and what to do. */
public record SaidPage(Text title, Text said) implements Page {}
