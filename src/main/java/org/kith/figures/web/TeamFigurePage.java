package org.kith.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * One figure, for the team: where it stands, what does not fit, and what may be done.
 *
 * @param publicPath its public page; null: it has none yet
 * @param current the entry that stands in its place; null: it stands itself
 * @param waiting the correction that waits for approval; null: none
 * @param corrections what it corrects, the latest first
 * @param approval how it may be approved
 * @param approveForm for the reason of one's own approval
 */
public record TeamFigurePage(
    String id,
    Text title,
    Text value,
    List<StandingTag> tags,
    List<SummaryRow> facts,
    @Nullable String publicPath,
    @Nullable String current,
    @Nullable String waiting,
    List<TeamRow> corrections,
    List<CaseRow> contradictions,
    Approval approval,
    boolean mayCorrect,
    Form approveForm,
    ShownField ownReason,
    Form backForm,
    ShownField backReason,
    List<HistoryEntry> history,
    List<Crumb> crumbs)
    implements Page {

  /** What whoever looks may do about its approval. */
  public enum Approval {
    /** Nothing: it does not wait, or they may not. */
    NONE,
    /** Approve it, or send it back. */
    OTHERS,
    /** It is their own, and somebody else could approve it. */
    OWN_REFUSED,
    /** It is their own, and nobody else could. */
    OWN
  }

  @Override
  public boolean hasErrors() {
    return approveForm.hasErrors() || backForm.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
