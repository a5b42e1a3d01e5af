package org.kith.governance.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Release;
import org.kith.figures.ReleasedTable;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.funding.Overview;
import org.kith.governance.LogEntry;
import org.kith.governance.LogEvent;
import org.kith.governance.Meeting;
import org.kith.governance.MeetingAction;
import org.kith.kernel.Quarter;
import org.kith.programme.Priority;
import org.kith.programme.Project;
import org.kith.programme.ProjectState;

/**
 * What a paper is drawn up from, as it stands on one day.
 *
 * @param programme how it is called
 * @param programme how it is called; may be empty
 * @param log most pressing first
 * @param ratings how the ratings of each entry came about, latest first
 * @param before what the ledger said when the last paper about an earlier quarter was issued; null:
 *     there is none
 */
record Facts(
    Quarter quarter,
    LocalDate today,
    String programme,
    Public known,
    Overview money,
    List<LogEntry> log,
    Map<UUID, List<LogEvent>> ratings,
    List<Meeting> meetings,
    List<MeetingAction> actions,
    @Nullable Before before) {

  /**
   * What everybody may know.
   *
   * @param statements what sources state: a live count is for the team until it is released
   * @param projects by name
   * @param moves of the quarter, by project
   * @param dashboards that were released in the quarter and are still public
   */
  record Public(
      List<Statement> statements,
      List<Source> sources,
      List<FoundContradiction> contradictions,
      List<Priority> priorities,
      List<Project> projects,
      List<Move> moves,
      List<Release> releases,
      List<ReleasedTable> dashboards) {}

  /**
   * A project's change of state.
   *
   * @param note what is said of it, its figures put in
   */
  record Move(String project, ProjectState state, String note) {}

  /** What a figure said in an earlier paper. */
  record Said(String label, String shown) {}

  /** The figures of an earlier paper, by statement. */
  record Before(Quarter quarter, Map<String, Said> figures) {}
}
