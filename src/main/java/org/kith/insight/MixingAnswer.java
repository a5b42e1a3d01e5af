package org.kith.insight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * @param sessions in the order of time
 */
public record MixingAnswer(
    MixingQuestion question,
    Reference reference,
    @Nullable ReferencePopulation residents,
    List<BridgingSession> sessions) {
  public MixingAnswer {
    sessions = List.copyOf(sessions);
  }

  /** All of them together. */
  public SeriesMixing all() {
    return together(sessions);
  }

  /** By whatever tells them apart; those of which it is empty are left out. */
  public Map<String, SeriesMixing> by(Function<BridgingSession, String> apart) {
    Map<String, SeriesMixing> by = new TreeMap<>();
    sessions.stream()
        .filter(session -> !apart.apply(session).isEmpty())
        .collect(Collectors.groupingBy(apart))
        .forEach((key, some) -> by.put(key, together(some)));
    return by;
  }

  private SeriesMixing together(List<BridgingSession> some) {
    return SeriesMixing.of(
        some.stream()
            .map(session ->
                new SeriesMixing.Counted(
                    session.id().toString(), session.counts(), session.unknown()))
            .toList(),
        reference);
  }
}
