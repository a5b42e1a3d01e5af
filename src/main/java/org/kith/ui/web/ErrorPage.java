package org.kith.ui.web;

import org.kith.ui.Page;
import org.kith.ui.Text;

/** What went wrong, in plain English, and what a person can do about it. */
public record ErrorPage(Text title, Text whatToDo) implements Page {}
