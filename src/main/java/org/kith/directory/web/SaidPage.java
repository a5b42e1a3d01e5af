package org.kith.directory.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** A page that says one thing to everybody. */
public record SaidPage(Text title, Text said, List<Crumb> crumbs) implements Page {}
