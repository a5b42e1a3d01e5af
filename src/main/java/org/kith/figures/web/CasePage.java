package org.kith.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.TimelineEntry;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * One contradiction, for those who deal with it.
 *
 * @param path its own
 * @param meaning what the rule expects
 * @param decided what was decided, in a sentence; null: it is open
 * @param stands the figure that stands; empty: none was chosen
 * @param figures those that it is about, the claim first
 * @param verbs what can be decided now
 * @param gone that the rules no longer find it; null: they do
 */
public record CasePage(
    String path,
    Text title,
    Text meaning,
    Text explanation,
    List<StandingTag> tags,
    @Nullable Text decided,
    String stands,
    List<TeamRow> figures,
    List<CaseVerb> verbs,
    @Nullable Text gone,
    Form form,
    List<ShownField> assignment,
    List<TimelineEntry> history,
    List<Crumb> crumbs)
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
