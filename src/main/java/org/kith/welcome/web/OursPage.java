package org.kith.welcome.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Status;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;
import org.kith.ui.records.Way;

/**
 * What a coordinator does by the place's own link.
 *
 * @param title the place's name
 * @param isOpenToday whether it can be said that it is closed today
 * @param isClosedToday whether that was said of today alone, and can be taken back
 * @param day today, in words
 * @param months those that can be told, the oldest first
 * @param path of this page
 */
public record OursPage(
    Text title,
    Status today,
    boolean isOpenToday,
    boolean isClosedToday,
    Text day,
    List<Way> months,
    Form form,
    List<ShownField> fields,
    String path)
    implements Page {
  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
