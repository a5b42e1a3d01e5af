package org.kith.insight.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Counter;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.figures.SubjectNames;
import org.kith.insight.BridgingSession;
import org.kith.insight.MixingAnswer;
import org.kith.insight.Reach;
import org.kith.insight.ReachAnswer;
import org.kith.insight.ReachQuestion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredReach implements Reach, CountedMeetings {
  /** What a node may keep in memory to count from, as a share of all that it has. */
  private static final int SHARE = 3;

  private final Access access;
  private final List<SubjectNames> subjects;
  private final TransactionTemplate transaction;
  private final Projections projections;

  StoredReach(
      Access access,
      List<SubjectNames> subjects,
      TransactionTemplate transaction,
      Counter counter) {
    this.access = access;
    this.subjects = subjects;
    this.transaction = transaction;
    this.projections = new Projections(counter, Runtime.getRuntime().maxMemory() / SHARE);
  }

  @Override
  public ReachAnswer count(ReachQuestion question) {
    access.requireSomewhere(COUNT);
    Map<String, String> priorities = priorities();
    return projections.read(
        Viewpoint.of(access.who()),
        projection -> new Counting(projection, question, priorities).answer());
  }

  @Override
  public MixingAnswer judged(
      Object key, Asked asked, Function<List<BridgingSession>, MixingAnswer> made) {
    access.requireSomewhere(COUNT);
    return projections.readMeetings(
        Viewpoint.of(access.who()),
        projection -> {
          Meetings meetings = Objects.requireNonNull(projection.meetings());
          return meetings.answer(
              key, () -> made.apply(new MeetingCounting(projection, asked).sessions(meetings)));
        });
  }

  @Override
  public List<BridgingSession> sessions(Asked asked, UUID activity) {
    access.requireSomewhere(COUNT);
    return projections.readMeetings(
        Viewpoint.of(access.who()),
        projection ->
            new MeetingCounting(projection, asked)
                .sessions(Objects.requireNonNull(projection.meetings()), activity));
  }

  /** The priority of each project, or of the project that it is a part of. */
  private Map<String, String> priorities() {
    Map<Subject, SubjectName> names = new HashMap<>();
    transaction.executeWithoutResult(running ->
        subjects.stream()
            .flatMap(owner -> owner.subjects().stream())
            .forEach(name -> names.put(name.subject(), name)));
    Map<String, String> priorities = new HashMap<>();
    names.forEach((subject, name) -> {
      String priority = subject.kind().equals("project") ? priority(name, names) : null;
      if (priority != null) {
        priorities.put(subject.id(), priority);
      }
    });
    return priorities;
  }

  private static @Nullable String priority(SubjectName name, Map<Subject, SubjectName> names) {
    Set<Subject> seen = new HashSet<>();
    SubjectName next = name;
    while (next != null && next.parent() != null && seen.add(next.subject())) {
      if (next.parent().kind().equals("priority")) {
        return next.parent().id();
      }
      next = names.get(next.parent());
    }
    return null;
  }
}
