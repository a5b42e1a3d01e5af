package org.kith.figures.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Filter.Option;

/** Contradictions, for those who deal with them. */
public record TeamContradictionsPage(
    Text title,
    List<TeamFiguresPage.Stage> states,
    String state,
    List<Option> owners,
    List<Option> rules,
    List<CaseRow> rows,
    int found,
    Pagination pagination)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}
