package org.kith.activity.web;

import org.kith.ui.Page;
import org.kith.ui.Text;

/** A link that works no more, or never was one: the same page for both. */
public record GonePage(Text title) implements Page {}
