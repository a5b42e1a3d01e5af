package org.kith.people.web;

import org.kith.ui.Page;
import org.kith.ui.Text;

/** A sentence or two for whoever came by a link. */
public record SaidPage(Text title, Text said) implements Page {}
