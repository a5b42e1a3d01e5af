package org.kith.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.Status;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;
import org.kith.ui.records.Listing;

/**
 * Two records side by side, and what is to be said of them.
 *
 * @param said what the model makes of them, and what calls for caution
 * @param reason why it was decided so; null: nobody said
 */
public record LinkPage(
    Text title,
    List<Crumb> crumbs,
    Status status,
    List<Text> said,
    Listing compared,
    @Nullable Text reason,
    Form form,
    List<ShownField> fields,
    String path,
    List<HistoryEntry> history)
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
