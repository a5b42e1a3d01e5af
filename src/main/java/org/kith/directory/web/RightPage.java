package org.kith.directory.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * All that the directory says of a service, for whoever can say whether it is still right.
 *
 * @param service as everybody sees it
 * @param path of the link
 * @param changed ending of the path at which they say what has changed
 */
public record RightPage(
    ServicePage service, Form form, List<ShownField> fields, String path, String changed)
    implements Page {
  @Override
  public Text title() {
    return service.title();
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
