package org.kith.insight.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.activity.Session;
import org.kith.insight.BridgingSession;
import org.kith.insight.Dimension;
import org.kith.insight.MixingQuestion;
import org.kith.kernel.Quarter;

/** Counts who could meet whom in each session: a look at a byte for everybody who was there. */
final class MeetingCounting {
  private final Projection projection;
  private final MixingQuestion question;
  private final int groups;
  private final int[] personOf;

  /** The group of each code of {@link #codes}; -1: none that is known. */
  private final int[] groupOf;

  private final byte[] codes;

  /** In which session, counted from 1, a person was last met. */
  private final int[] met;

  MeetingCounting(Projection projection, CountedMeetings.Asked asked) {
    this.projection = projection;
    this.question = asked.question();
    this.groups = asked.groups().size();
    this.personOf = projection.persons();
    this.met = new int[projection.people()];
    Codes values = new Codes("");
    if (question.by() == MixingQuestion.By.AGE) {
      this.codes = projection.traits().bornIn(projection.people(), values);
    } else {
      Dimension dimension = dimension(question.by());
      int at = Quarter.of(question.to()).index();
      this.codes = projection.traits().at(dimension, at, projection.people());
      values = projection.traits().codes(dimension);
    }
    this.groupOf = new int[256];
    Arrays.fill(this.groupOf, -1);
    for (int code = 0; code < values.size(); code++) {
      this.groupOf[code] =
          asked.groupOf().apply(values.value(code)).map(asked.groups()::indexOf).orElse(-1);
    }
  }

  private static Dimension dimension(MixingQuestion.By by) {
    return switch (by) {
      case ETHNICITY -> Dimension.ETHNICITY;
      case RELIGION -> Dimension.RELIGION;
      case LOCALITY -> Dimension.LOCALITY;
      case AGE -> Dimension.AGE;
    };
  }

  List<BridgingSession> sessions(Meetings meetings) {
    return counted(meetings.between(start(question.from()), start(question.to().plusDays(1))));
  }

  List<BridgingSession> sessions(Meetings meetings, UUID activity) {
    return counted(
        meetings.between(activity, start(question.from()), start(question.to().plusDays(1))));
  }

  private List<BridgingSession> counted(List<Meeting> meetings) {
    List<BridgingSession> counted = new ArrayList<>();
    int number = 0;
    for (Meeting meeting : meetings) {
      number++;
      if (question.project() == null || question.project().equals(meeting.project())) {
        counted.add(counted(meeting, number));
      }
    }
    return counted;
  }

  private BridgingSession counted(Meeting meeting, int number) {
    long[] counts = new long[groups];
    long unknown = 0;
    for (int record : meeting.records()) {
      int person = personOf[record];
      if (met[person] == number) {
        continue; // somebody who was written down twice
      }
      met[person] = number;
      int group = groupOf[Byte.toUnsignedInt(codes[person])];
      if (group < 0) {
        unknown++;
      } else {
        counts[group]++;
      }
    }
    return new BridgingSession(
        meeting.id(),
        meeting.activity(),
        meeting.project(),
        meeting.holder(),
        meeting.place(),
        meeting.venue(),
        meeting.mode(),
        meeting.startsAt().atZoneSameInstant(Session.CLOCK),
        Arrays.stream(counts).boxed().toList(),
        unknown);
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(Session.CLOCK).toOffsetDateTime();
  }
}
