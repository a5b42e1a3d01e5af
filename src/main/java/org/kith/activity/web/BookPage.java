package org.kith.activity.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * Somebody asks for a place.
 *
 * @param when and where it is
 * @param isFull whether they will have to wait
 * @param seenBy who reads what they say here
 */
public record BookPage(
    Text title,
    List<Crumb> crumbs,
    Text what,
    Text when,
    boolean isFull,
    Text seenBy,
    Form form,
    List<ShownField> fields,
    String path)
    implements Page {
  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
