package org.kith.programme.web;

import java.util.List;
import org.kith.programme.web.OutputTable.StatedValue;
import org.kith.programme.web.ProjectPage.Fact;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.Status;
import org.kith.ui.components.TimelineEntry;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * A recommendation or a promise: what it says, what was noted of it, and the form that notes more.
 *
 * @param reported what sources say of what was promised
 * @param notes oldest first
 * @param mayNote whether the form is offered
 */
public record FollowUpPage(
    Text title,
    List<Crumb> crumbs,
    Text text,
    Status standing,
    List<Fact> facts,
    List<StatedValue> reported,
    List<TimelineEntry> notes,
    Form form,
    List<ShownField> fields,
    String path,
    boolean mayNote,
    List<HistoryEntry> history)
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
