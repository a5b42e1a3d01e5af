package org.kith.access.web;

import java.util.List;
import java.util.Map;
import org.kith.access.Action;
import org.kith.access.Role;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** Roles × actions. */
public record RolesPage(
    Text title, List<Role> roles, Map<Action, String> meanings, boolean mayManage) implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}
