package org.kith.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.kith.outbox.Jobs;
import org.kith.people.Born;
import org.kith.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What becomes of registers that were sent in: done by a job, stopped, undone. All people are
 * invented.
 */
@KithTest
@Tag("postgresql")
class ImportsTakenBackTest {
  private final Activities activities;
  private final Registers registers;
  private final People people;
  private final Imports imports;
  private final DeviceRegisters devices;
  private final Jobs jobs;
  private final ImportDesk desk;

  ImportsTakenBackTest(
      Activities activities,
      Imports imports,
      DeviceRegisters devices,
      Registers registers,
      People people,
      Jobs jobs,
      JdbcClient database,
      TestAreas areas,
      TransactionTemplate transaction) {
    this.activities = activities;
    this.registers = registers;
    this.people = people;
    this.imports = imports;
    this.devices = devices;
    this.jobs = jobs;
    desk = new ImportDesk(activities, imports, database, areas, transaction);
  }

  @Test
  void whatChangedSinceItWasCheckedIsSeenBeforeAnythingIsAdded() {
    UUID id = desk.checked(ImportDesk.REGISTER);
    NewSession planned = Hall.tuesday(ImportDesk.TUESDAY);
    desk.hall.does(() -> {
      activities.plan(desk.stitch, List.of(planned));
      activities.cancel(planned.id(), 1, "Flood");
    });

    assertThatThrownBy(() ->
            desk.hall.importing(
                "hall",
                () -> {
                  imports.apply(id);
                  return true;
                }))
        .isInstanceOf(ImportRefused.class);
    assertThat(desk.rows("attendance") + desk.rows("person")).isZero();
    assertThat(desk.problems(id)).hasSize(1);
  }

  @Test
  void undoneItIsAsIfItHadNotBeen() {
    NewSession planned = Hall.tuesday(ImportDesk.TUESDAY);
    desk.hall.does(() -> activities.plan(desk.stitch, List.of(planned)));
    TableImport one = desk.applied(ImportDesk.REGISTER);
    assertThat(desk.rows("session")).isEqualTo(2);

    desk.undo(one);
    desk.undo(one);

    assertThat(desk.now(one.id()).state()).isEqualTo(State.UNDONE);
    assertThat(List.of(desk.rows("attendance"), desk.rows("person"), desk.rows("session")))
        .containsExactly(0L, 0L, 1L);
    assertThat(
            desk.hall
                .importing("hall", () -> activities.session(planned.id()).orElseThrow())
                .state())
        .isEqualTo(Session.State.PLANNED);
    assertThat(desk.counts(desk.applied(ImportDesk.REGISTER))).containsEntry("attendances-new", 4L);
  }

  @Test
  void aPhoneThatKnewNothingOfAnImportDisagreesWithItAndDoesNotOverruleIt() {
    NewSession planned = Hall.tuesday(ImportDesk.TUESDAY);
    desk.hall.does(() -> {
      activities.plan(desk.stitch, List.of(planned));
      devices.keep(planned.id());
    });
    TableImport one = desk.applied(ImportDesk.REGISTER);
    UUID danuta = desk.hall.importing("hall", () -> people.search("Danuta", 1)).getFirst().id();

    desk.hall.does(() ->
        devices.take(
            planned.id(),
            List.of(
                new Operation.Mark(
                    UUID.randomUUID(), danuta, false, Set.of(), Instant.now().minusSeconds(60)))));

    assertThat(desk.hall.importing("hall", () -> devices.standing(planned.id())).isDisputed(danuta))
        .isTrue();
    assertThat(desk.rows("attendance")).isEqualTo(4);

    desk.undo(one);
    assertThat(desk.hall.importing("hall", () -> devices.standing(planned.id())).of(danuta))
        .extracting(Said::isHere)
        .containsExactly(false);
  }

  @Test
  void whatWasBuiltUponAnImportStays() {
    TableImport one = desk.applied(ImportDesk.REGISTER);
    Session first = desk.hall.importing("hall", () -> activities.of(desk.stitch, 5)).getLast();
    UUID walkIn = UUID.randomUUID();
    UUID danuta = desk.hall.importing("hall", () -> people.search("Danuta", 1)).getFirst().id();
    desk.hall.does(() -> {
      registers.walkIn(first.id(), walkIn, "Nowa", "");
      people.change(danuta, 1, desk.person("Danuta", Born.in(1971), ""));
    });

    desk.undo(one);

    assertThat(
            desk.hall.importing("hall", () -> registers.register(first.id()).orElseThrow()).lines())
        .extracting(line -> line.person().id())
        .containsExactly(walkIn);
    assertThat(desk.hall.importing("hall", () -> people.find(danuta))).isPresent();
    assertThat(desk.counts(desk.now(one.id())))
        .containsEntry("sessions-gone", 1L)
        .containsEntry("people-gone", 2L)
        .containsEntry("people-kept", 1L);
    assertThat(desk.hall.importing("hall", () -> imports.problems(one.id(), 10)))
        .extracting(TableProblem::sentence)
        .contains("The session on 3 March 2026 stays, because it was changed or used since.");
  }

  @Test
  void whatIsLargeIsDoneByAJobAsWhoeverAskedForIt() {
    StringBuilder large = new StringBuilder("Date,Name\n");
    for (int row = 0; row < 21_000; row++) {
      large
          .append(ImportDesk.TUESDAY.plusDays(row % 28))
          .append(",Person")
          .append((char) ('a' + row % 26));
      large.append(" Testowa").append(row / 26 % 100).append('\n');
    }
    UUID id = desk.checked(large.toString());
    assertThat(desk.now(id).state()).isEqualTo(State.CHECKING);
    jobs.runNow("run-imports", desk.area.id());
    assertThat(desk.now(id).state()).isEqualTo(State.CHECKED);
    desk.hall.importing(
        "hall",
        () -> {
          imports.apply(id);
          return true;
        });
    assertThat(desk.now(id).state()).isEqualTo(State.APPLYING);
    assertThat(desk.rows("attendance")).isZero();
    jobs.runNow("run-imports", desk.area.id());

    assertThat(desk.now(id).state()).isEqualTo(State.APPLIED);
    assertThat(desk.rows("attendance")).isEqualTo(desk.counts(desk.now(id)).get("attendances-new"));
    assertThat(desk.area.acting(() -> desk.inTransaction(() -> desk.whoDid(id))))
        .containsExactly("coordinator-of-hall");
  }

  @Test
  void whatIsStoppedWhileItWaitsAddsNothing() {
    UUID id = desk.checked("Date,Name\n" + "13/03/2026,Amina T\n".repeat(30_000));
    desk.hall.importing(
        "hall",
        () -> {
          imports.cancel(id);
          return true;
        });
    jobs.runNow("run-imports", desk.area.id());

    assertThat(desk.now(id).state()).isEqualTo(State.CANCELLED);
    assertThat(List.of(desk.rows("staged"), desk.rows("file"))).containsExactly(0L, 0L);
  }

  @Test
  void whatAServerForgotInACrashIsReadAgain() {
    UUID id = desk.checked(ImportDesk.REGISTER);
    desk.hall.importing(
        "hall",
        () -> {
          desk.inTransaction(() ->
              desk.database.sql("delete from activity.staged_attendance").update()
                  + desk.database.sql("delete from people.staged").update());
          imports.apply(id);
          return true;
        });

    assertThat(desk.rows("attendance")).isEqualTo(4);
  }

  @Test
  void oneOrganisationNeitherSeesNorImportsForAnother() {
    UUID id = desk.checked(ImportDesk.REGISTER);

    desk.hall.importing(
        "library",
        () -> {
          assertThat(imports.find(id)).isEmpty();
          assertThat(imports.latest(10)).isEmpty();
          assertThat(imports.subjects().get("attendances")).isEmpty();
          assertThatThrownBy(() -> imports.apply(id)).isInstanceOf(ImportRefused.class);
          assertThatThrownBy(() ->
                  imports.begin(
                      "attendances",
                      desk.stitch.toString(),
                      "x.csv",
                      ImportDesk.REGISTER.getBytes(UTF_8)))
              .isInstanceOf(ImportRefused.class);
          assertThat(desk.count("select count(*) from imports.problem")).isZero();
          assertThat(desk.count("select count(*) from people.staged")).isZero();
          assertThat(desk.count("select count(*) from activity.staged_session")).isZero();
          return true;
        });
    assertThat(desk.now(id).state()).isEqualTo(State.CHECKED);
  }
}
