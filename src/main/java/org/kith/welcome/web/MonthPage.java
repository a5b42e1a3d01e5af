package org.kith.welcome.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * A place tells how its month went. Beside each question stands what was told last.
 *
 * @param numbers who came and who helped
 * @param told how often people were told of whom
 * @param story which need not be told
 * @param path where the form goes
 */
public record MonthPage(
    Text title,
    List<Crumb> crumbs,
    Form form,
    List<ShownField> numbers,
    List<ShownField> told,
    List<ShownField> story,
    String path,
    boolean isForEveryone)
    implements Page {
  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
