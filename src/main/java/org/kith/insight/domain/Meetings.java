package org.kith.insight.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who was in which bridging session: read when mixing is first asked for, then kept with the rest.
 */
final class Meetings {
  private final Map<UUID, List<Meeting>> ofActivity = new HashMap<>();

  void add(Meeting meeting) {
    ofActivity.computeIfAbsent(meeting.activity(), id -> new ArrayList<>()).add(meeting);
  }

  void forget(Set<UUID> activities) {
    activities.forEach(ofActivity::remove);
  }

  /** From a moment on until before another, in the order of time. */
  List<Meeting> between(OffsetDateTime from, OffsetDateTime until) {
    return ofActivity.values().stream()
        .flatMap(List::stream)
        .filter(one -> !one.startsAt().isBefore(from) && one.startsAt().isBefore(until))
        .sorted(Comparator.comparing(Meeting::startsAt).thenComparing(Meeting::id))
        .toList();
  }

  /** What the sessions of an activity in a quarter take. */
  static long bytes(Cell cell) {
    long came = 0;
    for (char times : cell.times()) {
      came += times;
    }
    return 160L * cell.sessions() + 4 * came;
  }
}
