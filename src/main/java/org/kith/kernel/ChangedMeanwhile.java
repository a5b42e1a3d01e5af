package org.kith.kernel;

/**
 * Somebody else changed the record after the person had opened it: the version that was to be
 * changed is no longer there. Whoever updates a row {@code where version = :version} and hits
 * nothing throws it; forms then show both.
 */
public final class ChangedMeanwhile extends Refusal {
  public ChangedMeanwhile() {
    super(
        "Somebody changed this while you were writing. Open it again to see what it is now.",
        "ui.changed-meanwhile");
  }

  /**
   * Refuses unless one row was changed.
   *
   * @param rows that an update {@code where version = :version} hit
   */
  public static void unlessOne(int rows) {
    if (rows != 1) {
      throw new ChangedMeanwhile();
    }
  }
}
