package org.kith.funding.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.funding.web.MoneyPage.Disagreement;
import org.kith.funding.web.MoneyPage.Picture;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.SummaryRow;

/**
 * One agreement: its trail, its plan, and what can be done.
 *
 * @param colour of the state's tag
 * @param undecided how much is left over and waits for a decision; null: nothing
 * @param picture what became of the money; null: nothing was awarded yet
 * @param plan milestones and instalments; null: none
 * @param costs for each person, with caveats
 * @param decisions forms that decide what becomes of money; those offered now
 * @param records forms that record what happened; those offered now
 * @param changePath where the plan is changed; null: not by this person
 */
public record AgreementPage(
    Text title,
    List<Crumb> crumbs,
    String id,
    Text state,
    String colour,
    List<SummaryRow> facts,
    @Nullable Text undecided,
    List<Disagreement> disagreements,
    @Nullable Picture picture,
    List<TrailRow> trail,
    @Nullable DataTable plan,
    List<Text> costs,
    List<Offer> decisions,
    List<Offer> records,
    @Nullable String changePath,
    List<HistoryEntry> history)
    implements Page {

  /** A form that can be opened. */
  public record Offer(Text name, String path) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
