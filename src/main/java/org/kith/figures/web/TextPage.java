package org.kith.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.LineChange;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.components.Tab;
import org.kith.ui.components.WritingDesk;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * A narrative in a language, being written.
 *
 * @param path of this page, without language prefix
 * @param languages the same narrative in every language
 * @param where the public page that shows it; null: none
 * @param translation what is said about a translation; empty: this is the English
 * @param english what a translation translates; null: this is the English
 * @param behind what changed in the English since it was translated; empty: nothing
 * @param may what whoever looks may do now
 */
public record TextPage(
    Text title,
    String path,
    List<Tab> languages,
    List<Status> standing,
    List<SummaryRow> facts,
    @Nullable String where,
    Form form,
    WritingDesk desk,
    ShownField body,
    List<ShownField> translation,
    @Nullable String english,
    List<LineChange> behind,
    May may,
    List<HistoryEntry> history)
    implements Page {

  /** Publish the draft, and confirm a machine's draft. */
  public record May(boolean publish, boolean confirm) {}

  @Override
  public List<Crumb> crumbs() {
    return List.of(TextsController.crumb(form.words()));
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
