package org.kith.people.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * Equality monitoring, asked by a link. It shows nothing about whoever answers.
 *
 * @param path of the link itself
 */
public record AboutYouPage(Text title, Form form, List<ShownField> questions, String path)
    implements Page {
  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
