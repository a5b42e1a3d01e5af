package org.kith.website.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** A statement in parts, each with its heading. */
public record StatementPage(Text title, Text lead, List<Part> parts, List<Crumb> crumbs)
    implements Page {
  public record Part(Text heading, Text text) {}
}
