package org.kith.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.WalsallExample;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.ValueWords;
import org.kith.outbox.Jobs;
import org.kith.people.People;
import org.springframework.transaction.support.TransactionTemplate;

/** Training in the ledger, beside what Walsall reported. Who took part is invented. */
@KithTest
class TrainingFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

  private final Courses courses;
  private final Learning learning;
  private final Figures figures;
  private final Jobs jobs;
  private final TestArea area;
  private final Coordinators coordinators;

  TrainingFiguresTest(
      Courses courses,
      Learning learning,
      Figures figures,
      Jobs jobs,
      TestAreas areas,
      TransactionTemplate transaction,
      People people) {
    this.courses = courses;
    this.learning = learning;
    this.figures = figures;
    this.jobs = jobs;
    area = WalsallExample.loaded(areas);
    coordinators = new Coordinators(area, transaction, people);
  }

  @Test
  void whoeverCameCountsTowardsTheOutputOfTheProject() {
    UUID run = run("training-attendances", 20);
    came(run, Result.COMPLETED);
    came(run, Result.PART);
    came(run, Result.ABSENT);

    jobs.runNow("count-training", area.id());

    assertThat(counted())
        .containsExactly(Map.entry("training-counted-pledge-training-attendances", "22"));
    assertThat(area.acting(() -> figures.openContradictionsAbout(new Subject("project", "pledge"))))
        .as("240 were reported")
        .anyMatch(found ->
            found.finding().rule().equals("same-quantity-twice")
                && found
                    .finding()
                    .statements()
                    .containsAll(
                        List.of(
                            "training-counted-pledge-training-attendances",
                            "pledge-training-attendances-table")));
  }

  @Test
  void whatIsStatedInPeopleIsNotCountedInAttendances() {
    run("individuals-signed", 20);

    jobs.runNow("count-training", area.id());

    assertThat(counted()).isEmpty();
  }

  private UUID run(String output, int counted) {
    UUID course = UUID.randomUUID();
    UUID run = UUID.randomUUID();
    coordinators.does(() -> {
      courses.add(
          course,
          "hall",
          new CourseDetails("Training", "", Set.of(), null, "pledge", output, null, false, false));
      courses.addRun(run, course, new RunDetails(DAY, DAY, "", null, null, counted));
    });
    return run;
  }

  private void came(UUID run, Result result) {
    UUID somebody = coordinators.somebody("Somebody", result.name());
    coordinators.does(() -> {
      UUID place = learning.book(run, somebody, Capacity.RESIDENT);
      learning.result(place, 1, result, result == Result.COMPLETED ? DAY : null);
    });
  }

  private Map<String, String> counted() {
    return area.acting(() -> figures.ledger().statements())
        .filter(one -> one.kind() == Kind.COUNTED)
        .collect(Collectors.toMap(Statement::id, ValueWords::of));
  }
}
