package org.kith.comms.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.comms.NewsText;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.LineChange;
import org.kith.ui.components.Status;
import org.kith.ui.components.Tab;
import org.kith.ui.components.WritingDesk;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * A piece of news in a language, being written.
 *
 * @param path of this page, without language prefix
 * @param when when it comes or came out
 * @param seen the public page; null: it is not out
 * @param english what a translation translates; null: this is the English
 * @param behind what changed in the English since it was translated; empty: nothing
 */
public record NewsTextPage(
    Text title,
    String path,
    List<Tab> languages,
    List<Status> standing,
    Text when,
    @Nullable String seen,
    Form form,
    WritingDesk desk,
    List<ShownField> fields,
    @Nullable NewsText english,
    List<LineChange> behind,
    May may,
    List<HistoryEntry> history)
    implements Page {

  /** What whoever looks may do now. */
  public record May(boolean publish, boolean withdraw, boolean confirm, boolean preview) {}

  @Override
  public List<Crumb> crumbs() {
    return List.of(TeamNewsController.crumb(form.words()));
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
