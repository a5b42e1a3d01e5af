package org.kith.access.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * Which groups of the organisation's own provider give which roles.
 *
 * @param provider what it is called; empty: there is none
 * @param claim which of its claims tells the groups
 * @param back where it has to send people, as it has to be registered there
 */
public record GroupsPage(
    Text title,
    List<Crumb> crumbs,
    List<Line> lines,
    Form form,
    List<ShownField> fields,
    String provider,
    String claim,
    String back,
    boolean mayManage)
    implements Page {

  /** A group and the role that it gives, worded. */
  public record Line(String id, String name, String group, Text role, int members) {}

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
