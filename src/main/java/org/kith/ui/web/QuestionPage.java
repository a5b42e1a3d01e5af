package org.kith.ui.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * One question of a journey.
 *
 * @param hasHeading false where the only field is the heading
 * @param path where its answer goes
 * @param back the page before it
 */
public record QuestionPage(
    Text title,
    boolean hasHeading,
    Form form,
    List<ShownField> fields,
    String path,
    String back,
    boolean isForEveryone)
    implements Page {

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
