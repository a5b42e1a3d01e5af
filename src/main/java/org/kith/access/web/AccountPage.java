package org.kith.access.web;

import java.util.List;
import org.kith.access.Account;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * One account: what it may do, how to change that, and what was done to it.
 *
 * @param roles given by hand
 * @param byGroup roles that come with a group of the organisation's own provider
 */
public record AccountPage(
    Text title,
    List<Crumb> crumbs,
    Account account,
    List<Text> roles,
    List<Text> byGroup,
    Form form,
    List<ShownField> fields,
    boolean mayManage,
    boolean mayErase,
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
