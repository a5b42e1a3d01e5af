package org.kith.insight.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kith.insight.MixingAnswer;

/**
 * Who was in which bridging session, read when mixing is first asked for, then kept with the rest;
 * and what was made of it, until anything changes.
 */
final class Meetings {
  private static final int MOST_ANSWERS = 64;

  private final Map<UUID, List<Meeting>> ofActivity = new HashMap<>();
  private final Cache<Object, MixingAnswer> answers =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).build();

  void add(Meeting meeting) {
    ofActivity.computeIfAbsent(meeting.activity(), id -> new ArrayList<>()).add(meeting);
  }

  void forget(Set<UUID> activities) {
    activities.forEach(ofActivity::remove);
  }

  /** An answer that nothing has changed since, or a fresh one. */
  MixingAnswer answer(Object asked, Supplier<MixingAnswer> made) {
    return answers.get(asked, again -> made.get());
  }

  void forgetAnswers() {
    answers.invalidateAll();
  }

  /** From a moment on until before another, in the order of time. */
  List<Meeting> between(OffsetDateTime from, OffsetDateTime until) {
    return inOrder(ofActivity.values().stream().flatMap(List::stream), from, until);
  }

  /** Those of one activity. */
  List<Meeting> between(UUID activity, OffsetDateTime from, OffsetDateTime until) {
    return inOrder(ofActivity.getOrDefault(activity, List.of()).stream(), from, until);
  }

  private static List<Meeting> inOrder(
      Stream<Meeting> meetings, OffsetDateTime from, OffsetDateTime until) {
    return meetings
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
