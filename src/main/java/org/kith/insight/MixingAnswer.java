package org.kith.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.geography.ReferencePopulation;
import org.kith.statistics.mixing.Reference;
import org.kith.statistics.mixing.SeriesMixing;

/**
 * Who could meet whom.
 *
 * @param reference the population that sessions are compared with
 * @param residents the census table that the reference is of; null: no census table is available,
 *     and sessions are compared with everybody who came to any of them
 * @param came attendances by group of the reference
 * @param all of all sessions together
 * @param localityOf where each activity takes place; those of which that is not known are left out
 * @param by of the sessions told apart; those that an {@link Apart} says nothing of are left out
 */
public record MixingAnswer(
    MixingQuestion question,
    Reference reference,
    @Nullable ReferencePopulation residents,
    List<Long> came,
    Mixed all,
    Map<String, String> localityOf,
    Map<Apart, Map<String, Mixed>> by) {

  /** What tells sessions apart. */
  public enum Apart {
    PROJECT(BridgingSession::project),
    /** The activity that they are of. */
    SERIES(session -> session.activity().toString()),
    VENUE(BridgingSession::venue),
    LOCALITY(BridgingSession::place),
    MODE(BridgingSession::mode),
    DAY(BridgingSession::dayKind),
    TIME(BridgingSession::timeOfDay),
    SIZE(BridgingSession::size);

    private final Function<BridgingSession, String> of;

    Apart(Function<BridgingSession, String> of) {
      this.of = of;
    }
  }

  public MixingAnswer {
    came = List.copyOf(came);
    localityOf = Map.copyOf(localityOf);
    by = Map.copyOf(by);
  }

  /** Judges each session once, and sums up whatever they are told apart by. */
  public static MixingAnswer of(
      MixingQuestion question,
      Reference reference,
      @Nullable ReferencePopulation residents,
      List<BridgingSession> sessions) {
    List<SeriesMixing.Judged> judged =
        sessions.stream()
            .map(session ->
                SeriesMixing.judged(
                    session.id().toString(), session.counts(), session.unknown(), reference))
            .toList();
    Map<Apart, Map<String, Mixed>> by = new EnumMap<>(Apart.class);
    for (Apart apart : Apart.values()) {
      by.put(apart, by(apart, sessions, judged, reference));
    }
    return new MixingAnswer(
        question,
        reference,
        residents,
        IntStream.range(0, reference.groups().size())
            .mapToObj(
                group -> sessions.stream().mapToLong(session -> session.counts().get(group)).sum())
            .toList(),
        Mixed.of(SeriesMixing.together(judged, reference)),
        sessions.stream()
            .filter(session -> !session.place().isEmpty())
            .collect(
                Collectors.toMap(
                    session -> session.activity().toString(),
                    BridgingSession::place,
                    (one, other) -> one)),
        by);
  }

  private static Map<String, Mixed> by(
      Apart apart,
      List<BridgingSession> sessions,
      List<SeriesMixing.Judged> judged,
      Reference reference) {
    Map<String, List<SeriesMixing.Judged>> some = new TreeMap<>();
    for (int at = 0; at < sessions.size(); at++) {
      String key = apart.of.apply(sessions.get(at));
      if (!key.isEmpty()) {
        some.computeIfAbsent(key, fresh -> new ArrayList<>()).add(judged.get(at));
      }
    }
    Map<String, Mixed> by = new TreeMap<>();
    some.forEach((key, these) -> by.put(key, Mixed.of(SeriesMixing.together(these, reference))));
    return by;
  }

  /** Told apart by this. */
  public Map<String, Mixed> by(Apart apart) {
    return by.getOrDefault(apart, Map.of());
  }

  /** Whether there was no session at all. */
  public boolean isEmpty() {
    return all.sessions() == 0;
  }
}
