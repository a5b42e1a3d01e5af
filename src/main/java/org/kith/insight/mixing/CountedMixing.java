package org.kith.insight.mixing;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.geography.ReferencePopulation;
import org.kith.insight.BridgingSession;
import org.kith.insight.Mixing;
import org.kith.insight.MixingAnswer;
import org.kith.insight.MixingQuestion;
import org.kith.insight.Reach;
import org.kith.insight.domain.CountedMeetings;
import org.kith.statistics.mixing.Reference;
import org.kith.statistics.mixing.SessionMixing;
import org.springframework.stereotype.Component;

@Component
class CountedMixing implements Mixing {
  private final Access access;
  private final CountedMeetings meetings;
  private final Groups groups;

  CountedMixing(Access access, CountedMeetings meetings, Groups groups) {
    this.access = access;
    this.meetings = meetings;
    this.groups = groups;
  }

  /** What an answer depends on but the records. */
  private record Key(
      MixingQuestion question, List<String> groups, @Nullable ReferencePopulation residents) {}

  @Override
  public MixingAnswer of(MixingQuestion question) {
    access.requireSomewhere(Reach.COUNT);
    CountedMeetings.Asked asked = asked(question);
    @Nullable ReferencePopulation residents = groups.residents(question).orElse(null);
    return meetings.judged(
        new Key(question, asked.groups(), residents),
        asked,
        sessions ->
            MixingAnswer.of(
                question, reference(residents, asked.groups(), sessions), residents, sessions));
  }

  @Override
  public List<Judged> sessions(MixingQuestion question, UUID activity) {
    Reference reference = of(question).reference();
    return meetings.sessions(asked(question), activity).stream()
        .map(session ->
            new Judged(session, SessionMixing.of(session.counts(), session.unknown(), reference)))
        .toList();
  }

  private CountedMeetings.Asked asked(MixingQuestion question) {
    return new CountedMeetings.Asked(
        question,
        groups.of(question.by()),
        kept -> groups.group(question.by(), kept, question.to()));
  }

  /** Residents where a census has them; else whoever came to any of the sessions. */
  private static Reference reference(
      @Nullable ReferencePopulation residents, List<String> names, List<BridgingSession> sessions) {
    List<Long> people =
        residents == null
            ? IntStream.range(0, names.size())
                .mapToObj(group ->
                    sessions.stream().mapToLong(session -> session.counts().get(group)).sum())
                .toList()
            : names.stream().map(residents::count).toList();
    boolean isEmpty = people.stream().allMatch(count -> count == 0);
    // nobody came: any population will do, as nothing is compared with it
    return new Reference(
        residents == null ? "came" : residents.place().code(),
        names,
        isEmpty ? Collections.nCopies(names.size(), 1L) : people);
  }
}
