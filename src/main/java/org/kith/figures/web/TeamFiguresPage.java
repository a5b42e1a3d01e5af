package org.kith.figures.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Pagination;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;
import org.kith.ui.records.Filter.Option;

/**
 * The team's figures: those that wait, and all others.
 *
 * @param stages how far they have come, each with its list
 * @param mayReport whether whoever looks may enter any
 * @param subjectsToReport what they may enter figures about
 * @param mayApprove whether any row can be approved
 * @param query of the list's address, to come back to
 * @param approved how many were approved just now; 0: none
 */
public record TeamFiguresPage(
    Text title,
    List<Stage> stages,
    List<Option> subjects,
    List<Option> periods,
    String shown,
    List<TeamRow> rows,
    int found,
    Pagination pagination,
    boolean mayReport,
    List<Option> subjectsToReport,
    boolean mayApprove,
    Form form,
    ShownField reason,
    List<String> chosen,
    String query,
    int approved)
    implements Page {

  /** A list, and how many are in it. */
  public record Stage(Text name, String path, int found, boolean isCurrent) {}

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
