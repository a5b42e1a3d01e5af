package org.kith.website.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * A statement in parts, each with its heading.
 *
 * @param more where its reader goes on; null: nowhere
 */
public record StatementPage(
    Text title, Text lead, List<Part> parts, @Nullable Crumb more, List<Crumb> crumbs)
    implements Page {
  public record Part(Text heading, Text text) {}
}
