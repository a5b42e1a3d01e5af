package org.kith.comms.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Versions;
import org.kith.ui.forms.Form;

/**
 * The versions of a piece of news in a language.
 *
 * @param form carries which version is the latest
 */
public record NewsVersionsPage(Text title, List<Crumb> crumbs, Versions versions, Form form)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}
