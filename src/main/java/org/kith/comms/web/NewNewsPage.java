package org.kith.comms.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.WritingDesk;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/** A piece of news being begun. */
public record NewNewsPage(Text title, Form form, WritingDesk desk, List<ShownField> fields)
    implements Page {
  @Override
  public List<Crumb> crumbs() {
    return List.of(TeamNewsController.crumb(form.words()));
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
