package org.kith.welcome;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the months of places went. Telling one needs {@link Places#TELL}. */
public interface Snapshots {
  /** What audit and history call a snapshot. */
  String SUBJECT = "place-snapshot";

  /**
   * A place and the months that it owes.
   *
   * @param missing months since the last one that was told, or since it first opened, in which it
   *     was open: at most twelve, the oldest first, the running month not among them
   */
  record Owing(Place place, List<YearMonth> missing) {
    /** Nothing was told for three months: somebody has to call. */
    public boolean isAmber() {
      return missing.size() >= LATE;
    }
  }

  /** So many months without a snapshot are too many. */
  int LATE = 3;

  /**
   * Tells a month, or corrects it; the very same again does nothing.
   *
   * @param version the one that was seen; 0: none was there
   */
  void tell(UUID place, YearMonth month, int version, SnapshotDetails details);

  Optional<Snapshot> find(UUID place, YearMonth month);

  /** A place's, the latest first. */
  List<Snapshot> of(UUID place);

  /** Every place whose snapshots the actor may see and that is open, by name. */
  List<Owing> owing();

  /** What one place owes. */
  Owing owing(Place place);
}
