package org.kith.activity.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * Somebody is looked for by name, and one of those found is chosen.
 *
 * @param path of the page; the form goes to it too
 * @param words that were looked for
 * @param hasFound whether there is somebody to choose from
 * @param button what the form's button says
 */
public record PickPage(
    Text title,
    List<Crumb> crumbs,
    Text about,
    String path,
    String words,
    boolean hasFound,
    boolean mayAdd,
    Form form,
    List<ShownField> fields,
    Text button)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
