package org.kith.insight.mixing;

import java.util.Collections;
import java.util.List;
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

  @Override
  public MixingAnswer of(MixingQuestion question) {
    access.requireSomewhere(Reach.COUNT);
    List<String> names = groups.of(question.by());
    List<BridgingSession> sessions =
        meetings.sessions(
            question, names, kept -> groups.group(question.by(), kept, question.to()));
    @Nullable ReferencePopulation residents = groups.residents(question).orElse(null);
    return new MixingAnswer(question, reference(residents, names, sessions), residents, sessions);
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
