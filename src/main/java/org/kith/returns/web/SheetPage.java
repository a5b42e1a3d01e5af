package org.kith.returns.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** A return as a sheet of paper, to be filled in by hand. */
public record SheetPage(
    Text title, String about, String due, List<Line> lines, String reference, List<Crumb> crumbs)
    implements Page {

  /** One figure, with room for its number. */
  public record Line(String label, String unit, String last) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
