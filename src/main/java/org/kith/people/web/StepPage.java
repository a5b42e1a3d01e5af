package org.kith.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;
import org.kith.ui.records.Listing;

/**
 * A step with a request that shows something before it asks; its template is {@code people/step}.
 *
 * @param searched what was looked for; null: nothing can be looked for here
 * @param warning what cannot be taken back; null: it can
 * @param button null: there is nothing to send
 * @param shown ids of what is shown, which the form carries along
 */
public record StepPage(
    Text title,
    List<Crumb> crumbs,
    List<Text> said,
    @Nullable String searched,
    List<SummaryRow> rows,
    List<Listing> listings,
    @Nullable Text warning,
    Form form,
    List<ShownField> fields,
    String path,
    @Nullable Text button,
    List<String> shown)
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
