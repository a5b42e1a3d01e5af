package org.kith.access.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * Where somebody proves who they are.
 *
 * @param next where to go on, below {@code /team}
 * @param provider where else, by what it is called; empty: there is none
 * @param byProvider the way there
 */
public record SignInPage(
    Text title, Form form, List<ShownField> fields, String next, String provider, String byProvider)
    implements Page {
  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
