package org.kith.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.outbox.Jobs;
import org.kith.people.People;
import org.kith.people.Rights;
import org.kith.people.rights.Erasing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who came is erased: they stay counted, and nobody knows who it was. All invented. */
@KithTest
@Tag("postgresql")
class ErasedAttendanceTest {
  private final Registers registers;
  private final Erasing erasing;
  private final Jobs jobs;
  private final JdbcClient database;
  private final TestArea area;
  private final Hall hall;

  private final UUID amina = UUID.randomUUID();
  private final UUID jan = UUID.randomUUID();
  private final List<UUID> weeks;

  ErasedAttendanceTest(
      Activities activities,
      Registers registers,
      Erasing erasing,
      Jobs jobs,
      JdbcClient database,
      TestAreas areas,
      TransactionTemplate transaction) {
    this.registers = registers;
    this.erasing = erasing;
    this.jobs = jobs;
    this.database = database;
    area = areas.loaded();
    hall = new Hall(area, transaction);
    UUID stitch = UUID.randomUUID();
    List<NewSession> planned = Hall.tuesday(LocalDate.of(2021, 9, 7)).weekly(3);
    weeks = planned.stream().map(NewSession::id).toList();
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(false));
      activities.plan(stitch, planned);
      registers.walkIn(weeks.get(0), amina, "Amina", "Testova");
      registers.walkIn(weeks.get(0), jan, "Jan", "");
      registers.mark(weeks.get(1), Set.of(amina), Set.of(amina));
    });
  }

  @Test
  void whoCameStaysCountedAndIsOnNoListAnyMore() {
    erase();

    assertThat(attendances()).isEqualTo(3);
    assertThat(people()).as("as many different people as before").isEqualTo(2);
    assertThat(ofAmina()).isZero();
    assertThat(hall.as("hall", () -> registers.register(weeks.get(2))).orElseThrow().lines())
        .extracting(line -> line.person().given())
        .containsExactly("Jan");
  }

  @Test
  void aTickFromAPageThatWasOpenAllDayTicksNobodyWhoWasErased() {
    erase();

    hall.does(() -> registers.mark(weeks.get(2), Set.of(amina, jan), Set.of(amina, jan)));

    assertThat(attendances()).isEqualTo(4);
    assertThat(ofAmina()).isZero();
  }

  /** The register looked up who there is before the erasure, and ticked after it. */
  @Test
  void aTickThatSlippedThroughLeavesNoTraceForLong() {
    erase();
    hall.does(() ->
        database
            .sql(
                """
                insert into activity.attendance (area_id, session_id, record_id, holder, marked_by)
                values (:area, :session, :record, 'hall', 'coordinator')
                """)
            .param("area", area.id().value())
            .param("session", weeks.get(2))
            .param("record", amina)
            .update());
    assertThat(ofAmina()).isEqualTo(1);

    jobs.runNow("follow-erasures", area.id());

    assertThat(ofAmina()).isZero();
    assertThat(attendances()).isEqualTo(4);
    assertThat(people()).isEqualTo(2);
  }

  private void erase() {
    officer(() -> {
      erasing.together(Set.of(amina), "asked for it");
      return true;
    });
  }

  private long attendances() {
    return number("select count(*) from activity.attendance where area_id = :area");
  }

  private long people() {
    return number(
        """
        select count(distinct m.cluster_id) from activity.attendance a
        join people.member m on m.area_id = a.area_id and m.record_id = a.record_id
        where a.area_id = :area
        """);
  }

  private long ofAmina() {
    return officer(() ->
        database
            .sql("select count(*) from activity.attendance where record_id = :record")
            .param("record", amina)
            .query((row, number) -> row.getLong(1))
            .single());
  }

  private long number(String question) {
    return officer(() ->
        database
            .sql(question)
            .param("area", area.id().value())
            .query((row, number) -> row.getLong(1))
            .single());
  }

  private <T> T officer(Supplier<T> work) {
    Set<Scope> all = Set.of(Scope.AREA);
    return hall.acting(
        Actor.person(
            "officer",
            area.id(),
            Map.of(People.READ, all, Access.EVERY_PARTNER, all, Rights.ERASE, all)),
        work);
  }
}
