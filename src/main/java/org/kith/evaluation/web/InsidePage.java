package org.kith.evaluation.web;

import gg.jte.Content;
import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * The report as the team may read it.
 *
 * @param body the document's own markup, in English
 */
public record InsidePage(Text title, List<Crumb> crumbs, Content body) implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}
