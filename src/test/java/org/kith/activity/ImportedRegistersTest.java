package org.kith.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.imports.ImportRefused;
import org.kith.imports.Imports;
import org.kith.imports.TableImport;
import org.kith.imports.TableImport.State;
import org.kith.imports.TableProblem;
import org.kith.people.Born;
import org.kith.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers that partners send in. All people are invented. */
@KithTest
@Tag("postgresql")
class ImportedRegistersTest {
  private final Activities activities;
  private final Registers registers;
  private final People people;
  private final Imports imports;
  private final ImportDesk desk;

  ImportedRegistersTest(
      Activities activities,
      Imports imports,
      Registers registers,
      People people,
      JdbcClient database,
      TestAreas areas,
      TransactionTemplate transaction) {
    this.activities = activities;
    this.registers = registers;
    this.people = people;
    this.imports = imports;
    desk = new ImportDesk(activities, imports, database, areas, transaction);
  }

  @Test
  void nothingIsAddedBeforeItIsAppliedAndThenAllOfIt() {
    UUID id = desk.checked(ImportDesk.REGISTER);

    assertThat(desk.now(id).state()).isEqualTo(State.CHECKED);
    assertThat(desk.counts(desk.now(id)))
        .containsEntry("people-new", 3L)
        .containsEntry("sessions-made", 2L)
        .containsEntry("attendances-new", 4L);
    assertThat(desk.rows("attendance") + desk.rows("person") + desk.rows("session")).isZero();

    desk.hall.importing(
        "hall",
        () -> {
          imports.apply(id);
          imports.apply(id); // a second click
          return true;
        });
    assertThat(desk.now(id).state()).isEqualTo(State.APPLIED);
    assertThat(List.of(desk.rows("attendance"), desk.rows("person"), desk.rows("session")))
        .containsExactly(4L, 3L, 2L);
    assertThat(List.of(desk.rows("staged"), desk.rows("file"))).containsExactly(0L, 0L);
    Session made = desk.hall.importing("hall", () -> activities.of(desk.stitch, 5)).getLast();
    assertThat(made.startsAt().toLocalDateTime()).isEqualTo(ImportDesk.TUESDAY.atTime(10, 0));
    assertThat(made.endsAt().toLocalTime()).isEqualTo(LocalTime.NOON);
    assertThat(made.state()).isEqualTo(Session.State.HELD);
    assertThat(
            desk.hall.importing("hall", () -> registers.register(made.id()).orElseThrow()).here())
        .isEqualTo(2);
  }

  @Test
  void theSameFileAgainAddsNothing() {
    desk.applied(ImportDesk.REGISTER);
    TableImport again = desk.applied(ImportDesk.REGISTER);

    assertThat(desk.counts(again))
        .containsEntry("people-new", 0L)
        .containsEntry("people-known", 3L)
        .containsEntry("sessions-found", 2L)
        .containsEntry("sessions-made", 0L)
        .containsEntry("attendances-new", 0L)
        .containsEntry("attendances-known", 4L);
    assertThat(List.of(desk.rows("attendance"), desk.rows("person"), desk.rows("session")))
        .containsExactly(4L, 3L, 2L);
  }

  @Test
  void nextMonthsFileKnowsTheRegularsAndWhatItsColumnsMean() {
    desk.applied(ImportDesk.REGISTER, "starts", "14:00", "ends", "15:00");
    UUID april = desk.begun(ImportDesk.REGISTER.replace("/03/", "/04/") + "Nowa Testowa,x,\n");

    Map<String, String> remembered =
        desk.hall.importing("hall", () -> imports.plan(april, Map.of()).answers());
    assertThat(remembered)
        .containsEntry("starts", "14:00")
        .containsEntry("make", "yes")
        .containsEntry("column-0", "name");
    desk.hall.importing(
        "hall",
        () -> {
          imports.check(april, remembered);
          imports.apply(april);
          return true;
        });
    assertThat(desk.counts(desk.now(april)))
        .containsEntry("people-new", 1L)
        .containsEntry("people-known", 3L)
        .containsEntry("attendances-new", 5L);
  }

  @Test
  void aPersonTwiceInASessionIsOneAttendance() {
    TableImport one =
        desk.applied("Date,Name\n03/03/2026,Amina T\n2026-03-03,T Amina\n13/3/26,Amina T\n");

    assertThat(desk.counts(one))
        .containsEntry("people-new", 1L)
        .containsEntry("attendances-new", 2L);
    assertThat(desk.rows("attendance")).isEqualTo(2);
  }

  @Test
  void aRecordOfTheOrganisationIsFoundByNameAndBirthOrContactOnly() {
    UUID born = UUID.randomUUID();
    UUID phoned = UUID.randomUUID();
    UUID namesake = UUID.randomUUID();
    desk.hall.does(() -> {
      people.add(born, "hall", desk.person("Amina", Born.on(LocalDate.of(1984, 5, 6)), ""));
      people.add(phoned, "hall", desk.person("Danuta", Born.UNKNOWN, "+44 7700 900123"));
      people.add(namesake, "hall", desk.person("Bilal", Born.UNKNOWN, ""));
    });

    TableImport one =
        desk.applied(
            """
            Name,DOB,Phone,13/03/2026
            TESTOVA Amina,6/5/1984,,x
            Danuta Testova,,07700 900123,x
            Bilal Testova,1/2/1990,,x
            """);

    assertThat(desk.counts(one)).containsEntry("people-new", 1L).containsEntry("people-known", 2L);
    assertThat(
            desk.hall.importing(
                "hall",
                () ->
                    desk.inTransaction(() ->
                        desk.database
                            .sql("select record_id from activity.attendance")
                            .query(UUID.class)
                            .list())))
        .contains(born, phoned)
        .doesNotContain(namesake);
  }

  @Test
  void twoRegularsOfOneNameAreNotMixedUp() {
    desk.applied("Name,DOB,13/03/2026\nAmina T,1/2/1990,x\nAmina T,3/4/1991,x\n");

    assertThat(desk.problems(desk.checked("Name,20/03/2026\nAmina T,x\n")))
        .containsExactly(
            "A2: 2 people called “Amina T” have come before: add a column with dates of birth, phone numbers or e-mail addresses.");
  }

  @Test
  void sessionsAreFoundByTheirDayAndTime() {
    NewSession morning = Hall.tuesday(ImportDesk.TUESDAY);
    NewSession afternoon =
        new NewSession(
            UUID.randomUUID(),
            ImportDesk.TUESDAY,
            LocalTime.of(14, 0),
            LocalTime.of(16, 0),
            Mode.IN_PERSON,
            "");
    desk.hall.does(() -> activities.plan(desk.stitch, List.of(morning, afternoon)));

    assertThat(desk.problems(desk.checked("Name,03/03/2026\nAmina,x\n")))
        .containsExactly(
            "There are 2 sessions on 3 March 2026: add a column with the time, so that it is clear which is meant.");
    desk.applied("Date,Time,Name\n03/03/2026,14:10,Amina\n", "order", "day-first");
    assertThat(
            desk.hall
                .importing("hall", () -> activities.session(afternoon.id()).orElseThrow())
                .state())
        .isEqualTo(Session.State.HELD);
    assertThat(
            desk.hall
                .importing("hall", () -> activities.session(morning.id()).orElseThrow())
                .state())
        .isEqualTo(Session.State.PLANNED);
  }

  @Test
  void nobodyCanHaveComeToACancelledSession() {
    NewSession planned = Hall.tuesday(ImportDesk.TUESDAY);
    desk.hall.does(() -> {
      activities.plan(desk.stitch, List.of(planned));
      activities.cancel(planned.id(), 1, "Flood");
    });

    assertThat(desk.problems(desk.checked(ImportDesk.REGISTER)))
        .containsExactly(
            "The session on 3 March 2026 was cancelled (“Flood”), so nobody can have come: correct the date, or plan a session for that day.");
    assertThatThrownBy(() -> desk.applied(ImportDesk.REGISTER)).isInstanceOf(AssertionError.class);
    assertThat(desk.rows("attendance")).isZero();
  }

  @Test
  void aDayWithoutASessionIsToldWhereNoneShallBeAdded() {
    assertThat(desk.problems(desk.checked(ImportDesk.REGISTER, "make", "no")))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("No session is planned on 3 March 2026");
    UUID refused = desk.checked(ImportDesk.REGISTER, "make", "no");
    assertThatThrownBy(() ->
            desk.hall.importing(
                "hall",
                () -> {
                  imports.apply(refused);
                  return true;
                }))
        .isInstanceOf(ImportRefused.class);
  }

  @Test
  void badCellsKeepEverythingBack() {
    UUID id = desk.checked("Name,13/03/2026\nAmina,x\nBilal,?\n");

    assertThat(desk.now(id).problems()).isEqualTo(1);
    assertThat(desk.hall.importing("hall", () -> imports.problems(id, 5)))
        .extracting(TableProblem::where)
        .containsExactly("B3");
    assertThat(desk.rows("attendance") + desk.rows("person") + desk.rows("staged")).isZero();
  }
}
