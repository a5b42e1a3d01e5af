package org.kith.returns.web;

import java.util.List;
import org.kith.ui.Crumb;

/**
 * Where a return is answered: behind a partner's link, or in the team.
 *
 * @param form path of the form; the others are below it
 * @param after path of what shows that it was sent
 * @param asksWho whether one of the team fills it in for the partner
 * @param isTeam whether it is a page of the team's
 */
record AnswerPlace(String form, String after, boolean asksWho, boolean isTeam, List<Crumb> crumbs) {
  String check() {
    return form + "/check";
  }

  String send() {
    return form + "/send";
  }

  String workbook() {
    return form + "/workbook.xlsx";
  }
}
