package org.kith.welcome;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Action;

/** How many places there were, and how many people came, counted from the records. */
public interface PlaceCounts {
  /** Counts places and attendance (the system itself, for the ledger). */
  Action COUNT = new Action("welcome.count");

  /**
   * What happened within some days. Months count where their last day is within.
   *
   * @param opened places that opened for the first time
   * @param reopened places that opened again; one that did so twice counts once
   * @param closed places that closed, and had not opened again by the last day
   * @param open places that were open on the last day, whether new, reopened or neither
   * @param snapshots months that were told
   * @param attendance attendances
   * @param visits between cold spots and catalysts
   * @param visitors how many went on them, each time
   */
  record Count(
      int opened,
      int reopened,
      int closed,
      int open,
      int snapshots,
      int attendance,
      int newFaces,
      int volunteerMinutes,
      int signposted,
      int visits,
      int visitors) {}

  /**
   * @param first and last day, both included
   */
  Count within(LocalDate first, LocalDate last);

  /** Histories of every place that the actor may see. */
  List<Openings> histories();
}
