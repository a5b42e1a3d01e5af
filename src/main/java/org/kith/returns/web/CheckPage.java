package org.kith.returns.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;

/**
 * What will be sent.
 *
 * @param back the form
 * @param path where it is sent
 */
public record CheckPage(
    Text title,
    Text about,
    List<SummaryRow> rows,
    Form form,
    String back,
    String path,
    boolean isForEveryone,
    List<Crumb> crumbs)
    implements Page {
  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
