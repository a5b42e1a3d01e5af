package org.kith.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.imports.ImportRefused;
import org.kith.imports.Imports;
import org.kith.imports.TableImport;
import org.kith.imports.TableImport.State;
import org.kith.imports.TableProblem;
import org.kith.outbox.Jobs;
import org.kith.people.Born;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.kith.people.SafeToContact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers that partners send in. All people are invented. */
@KithTest
@Tag("postgresql")
class ImportedRegistersTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
  private static final String REGISTER =
      """
      Name,03/03/2026,17/03/2026
      Amina Testova,x,x
      Danuta Próbna,x,
      Bilal Testowy,,x
      """;

  private final Activities activities;
  private final Registers registers;
  private final People people;
  private final Imports imports;
  private final Jobs jobs;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final TestArea area;
  private final Hall hall;
  private final UUID stitch = UUID.randomUUID();

  ImportedRegistersTest(
      Activities activities,
      Registers registers,
      People people,
      Imports imports,
      Jobs jobs,
      JdbcClient database,
      TestAreas areas,
      TransactionTemplate transaction) {
    this.activities = activities;
    this.registers = registers;
    this.people = people;
    this.imports = imports;
    this.jobs = jobs;
    this.database = database;
    this.transaction = transaction;
    this.area = areas.loaded();
    this.hall = new Hall(area, transaction);
  }

  @BeforeEach
  void anActivity() {
    hall.does(() -> activities.add(stitch, "hall", Hall.stitch(false)));
  }

  private TableImport now(UUID id) {
    return hall.importing("hall", () -> imports.find(id).orElseThrow());
  }

  private UUID begun(String text) {
    return hall.importing(
        "hall",
        () -> imports.begin("attendances", stitch.toString(), "march.csv", text.getBytes(UTF_8)));
  }

  private UUID checked(String text, String... answers) {
    UUID id = begun(text);
    hall.importing(
        "hall",
        () -> {
          Map<String, String> all = new LinkedHashMap<>(imports.plan(id, Map.of()).answers());
          all.put("make", "yes");
          all.putIfAbsent("starts", "10:00");
          all.putIfAbsent("ends", "12:00");
          for (int at = 0; at < answers.length; at += 2) {
            all.put(answers[at], answers[at + 1]);
          }
          imports.check(id, all);
          return true;
        });
    return id;
  }

  private TableImport applied(String text, String... answers) {
    UUID id = checked(text, answers);
    assertThat(problems(id)).isEmpty();
    hall.importing(
        "hall",
        () -> {
          imports.apply(id);
          return true;
        });
    return now(id);
  }

  private List<String> problems(UUID id) {
    return hall.importing("hall", () -> imports.problems(id, 100)).stream()
        .filter(problem -> !problem.isNote())
        .map(TableProblem::sentence)
        .toList();
  }

  private Map<String, Long> counts(TableImport one) {
    Map<String, Long> counts = new LinkedHashMap<>();
    one.counts().forEach((key, count) -> counts.put(key.replaceAll(".*\\.", ""), count));
    return counts;
  }

  private long rows(String table) {
    return hall.importing(
        "hall",
        () ->
            switch (table) {
              case "attendance" -> count("select count(*) from activity.attendance");
              case "session" -> count("select count(*) from activity.session");
              case "person" -> count("select count(*) from people.record");
              case "staged" ->
                  count("select count(*) from activity.staged_attendance")
                      + count("select count(*) from people.staged");
              default -> count("select count(*) from files.stored");
            });
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  private long count(String question) {
    return inTransaction(() -> database.sql(question).query(Long.class).single());
  }

  @Test
  void nothingIsAddedBeforeItIsAppliedAndThenAllOfIt() {
    UUID id = checked(REGISTER);

    assertThat(now(id).state()).isEqualTo(State.CHECKED);
    assertThat(counts(now(id)))
        .containsEntry("people-new", 3L)
        .containsEntry("sessions-made", 2L)
        .containsEntry("attendances-new", 4L);
    assertThat(rows("attendance") + rows("person") + rows("session")).isZero();

    hall.importing(
        "hall",
        () -> {
          imports.apply(id);
          imports.apply(id); // a second click
          return true;
        });
    assertThat(now(id).state()).isEqualTo(State.APPLIED);
    assertThat(List.of(rows("attendance"), rows("person"), rows("session")))
        .containsExactly(4L, 3L, 2L);
    assertThat(List.of(rows("staged"), rows("file"))).containsExactly(0L, 0L);
    Session made = hall.importing("hall", () -> activities.of(stitch, 5)).getLast();
    assertThat(made.startsAt().toLocalDateTime()).isEqualTo(TUESDAY.atTime(10, 0));
    assertThat(made.endsAt().toLocalTime()).isEqualTo(LocalTime.NOON);
    assertThat(made.state()).isEqualTo(Session.State.HELD);
    assertThat(hall.importing("hall", () -> registers.register(made.id()).orElseThrow()).here())
        .isEqualTo(2);
  }

  @Test
  void theSameFileAgainAddsNothing() {
    applied(REGISTER);
    TableImport again = applied(REGISTER);

    assertThat(counts(again))
        .containsEntry("people-new", 0L)
        .containsEntry("people-known", 3L)
        .containsEntry("sessions-found", 2L)
        .containsEntry("sessions-made", 0L)
        .containsEntry("attendances-new", 0L)
        .containsEntry("attendances-known", 4L);
    assertThat(List.of(rows("attendance"), rows("person"), rows("session")))
        .containsExactly(4L, 3L, 2L);
  }

  @Test
  void nextMonthsFileKnowsTheRegularsAndWhatItsColumnsMean() {
    applied(REGISTER, "starts", "14:00", "ends", "15:00");
    UUID april = begun(REGISTER.replace("/03/", "/04/") + "Nowa Testowa,x,\n");

    Map<String, String> remembered =
        hall.importing("hall", () -> imports.plan(april, Map.of()).answers());
    assertThat(remembered)
        .containsEntry("starts", "14:00")
        .containsEntry("make", "yes")
        .containsEntry("column-0", "name");
    hall.importing(
        "hall",
        () -> {
          imports.check(april, remembered);
          imports.apply(april);
          return true;
        });
    assertThat(counts(now(april)))
        .containsEntry("people-new", 1L)
        .containsEntry("people-known", 3L)
        .containsEntry("attendances-new", 5L);
  }

  @Test
  void aPersonTwiceInASessionIsOneAttendance() {
    TableImport one =
        applied("Date,Name\n03/03/2026,Amina T\n2026-03-03,T Amina\n13/3/26,Amina T\n");

    assertThat(counts(one)).containsEntry("people-new", 1L).containsEntry("attendances-new", 2L);
    assertThat(rows("attendance")).isEqualTo(2);
  }

  @Test
  void aRecordOfTheOrganisationIsFoundByNameAndBirthOrContactOnly() {
    UUID born = UUID.randomUUID();
    UUID phoned = UUID.randomUUID();
    UUID namesake = UUID.randomUUID();
    hall.does(() -> {
      people.add(born, "hall", person("Amina", Born.on(LocalDate.of(1984, 5, 6)), ""));
      people.add(phoned, "hall", person("Danuta", Born.UNKNOWN, "+44 7700 900123"));
      people.add(namesake, "hall", person("Bilal", Born.UNKNOWN, ""));
    });

    TableImport one =
        applied(
            """
            Name,DOB,Phone,13/03/2026
            TESTOVA Amina,6/5/1984,,x
            Danuta Testova,,07700 900123,x
            Bilal Testova,1/2/1990,,x
            """);

    assertThat(counts(one)).containsEntry("people-new", 1L).containsEntry("people-known", 2L);
    assertThat(
            hall.importing(
                "hall",
                () ->
                    inTransaction(() ->
                        database
                            .sql("select record_id from activity.attendance")
                            .query(UUID.class)
                            .list())))
        .contains(born, phoned)
        .doesNotContain(namesake);
  }

  private static PersonDetails person(String given, Born born, String phone) {
    return new PersonDetails(
        given,
        "Testova",
        born,
        phone,
        "",
        "",
        null,
        SafeToContact.NOT_ASKED,
        "",
        List.of(),
        List.of(),
        "");
  }

  @Test
  void twoRegularsOfOneNameAreNotMixedUp() {
    applied("Name,DOB,13/03/2026\nAmina T,1/2/1990,x\nAmina T,3/4/1991,x\n");

    assertThat(problems(checked("Name,20/03/2026\nAmina T,x\n")))
        .containsExactly(
            "A2: 2 people called “Amina T” have come before: add a column with dates of birth, phone numbers or e-mail addresses.");
  }

  @Test
  void sessionsAreFoundByTheirDayAndTime() {
    NewSession morning = Hall.tuesday(TUESDAY);
    NewSession afternoon =
        new NewSession(
            UUID.randomUUID(),
            TUESDAY,
            LocalTime.of(14, 0),
            LocalTime.of(16, 0),
            Mode.IN_PERSON,
            "");
    hall.does(() -> activities.plan(stitch, List.of(morning, afternoon)));

    assertThat(problems(checked("Name,03/03/2026\nAmina,x\n")))
        .containsExactly(
            "There are 2 sessions on 3 March 2026: add a column with the time, so that it is clear which is meant.");
    applied("Date,Time,Name\n03/03/2026,14:10,Amina\n", "order", "day-first");
    assertThat(
            hall.importing("hall", () -> activities.session(afternoon.id()).orElseThrow()).state())
        .isEqualTo(Session.State.HELD);
    assertThat(hall.importing("hall", () -> activities.session(morning.id()).orElseThrow()).state())
        .isEqualTo(Session.State.PLANNED);
  }

  @Test
  void nobodyCanHaveComeToACancelledSession() {
    NewSession planned = Hall.tuesday(TUESDAY);
    hall.does(() -> {
      activities.plan(stitch, List.of(planned));
      activities.cancel(planned.id(), 1, "Flood");
    });

    assertThat(problems(checked(REGISTER)))
        .containsExactly(
            "The session on 3 March 2026 was cancelled (“Flood”), so nobody can have come: correct the date, or plan a session for that day.");
    assertThatThrownBy(() -> applied(REGISTER)).isInstanceOf(AssertionError.class);
    assertThat(rows("attendance")).isZero();
  }

  @Test
  void aDayWithoutASessionIsToldWhereNoneShallBeAdded() {
    assertThat(problems(checked(REGISTER, "make", "no")))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("No session is planned on 3 March 2026");
    UUID refused = checked(REGISTER, "make", "no");
    assertThatThrownBy(() ->
            hall.importing(
                "hall",
                () -> {
                  imports.apply(refused);
                  return true;
                }))
        .isInstanceOf(ImportRefused.class);
  }

  @Test
  void whatChangedSinceItWasCheckedIsSeenBeforeAnythingIsAdded() {
    UUID id = checked(REGISTER);
    NewSession planned = Hall.tuesday(TUESDAY);
    hall.does(() -> {
      activities.plan(stitch, List.of(planned));
      activities.cancel(planned.id(), 1, "Flood");
    });

    assertThatThrownBy(() ->
            hall.importing(
                "hall",
                () -> {
                  imports.apply(id);
                  return true;
                }))
        .isInstanceOf(ImportRefused.class);
    assertThat(rows("attendance") + rows("person")).isZero();
    assertThat(problems(id)).hasSize(1);
  }

  @Test
  void undoneItIsAsIfItHadNotBeen() {
    NewSession planned = Hall.tuesday(TUESDAY);
    hall.does(() -> activities.plan(stitch, List.of(planned)));
    TableImport one = applied(REGISTER);
    assertThat(rows("session")).isEqualTo(2);

    undo(one);
    undo(one);

    assertThat(now(one.id()).state()).isEqualTo(State.UNDONE);
    assertThat(List.of(rows("attendance"), rows("person"), rows("session")))
        .containsExactly(0L, 0L, 1L);
    assertThat(hall.importing("hall", () -> activities.session(planned.id()).orElseThrow()).state())
        .isEqualTo(Session.State.PLANNED);
    assertThat(counts(applied(REGISTER))).containsEntry("attendances-new", 4L);
  }

  @Test
  void whatWasBuiltUponAnImportStays() {
    TableImport one = applied(REGISTER);
    Session first = hall.importing("hall", () -> activities.of(stitch, 5)).getLast();
    UUID walkIn = UUID.randomUUID();
    UUID danuta = hall.importing("hall", () -> people.search("Danuta", 1)).getFirst().id();
    hall.does(() -> {
      registers.walkIn(first.id(), walkIn, "Nowa", "");
      people.change(danuta, 1, person("Danuta", Born.in(1971), ""));
    });

    undo(one);

    assertThat(hall.importing("hall", () -> registers.register(first.id()).orElseThrow()).lines())
        .extracting(line -> line.person().id())
        .containsExactly(walkIn);
    assertThat(hall.importing("hall", () -> people.find(danuta))).isPresent();
    assertThat(counts(now(one.id())))
        .containsEntry("sessions-gone", 1L)
        .containsEntry("people-gone", 2L)
        .containsEntry("people-kept", 1L);
    assertThat(hall.importing("hall", () -> imports.problems(one.id(), 10)))
        .extracting(TableProblem::sentence)
        .contains("The session on 3 March 2026 stays, because it was changed or used since.");
  }

  private void undo(TableImport one) {
    hall.importing(
        "hall",
        () -> {
          imports.undo(one.id());
          return true;
        });
  }

  @Test
  void whatIsLargeIsDoneByAJobAsWhoeverAskedForIt() {
    StringBuilder large = new StringBuilder("Date,Name\n");
    for (int row = 0; row < 21_000; row++) {
      large.append(TUESDAY.plusDays(row % 28)).append(",Person").append((char) ('a' + row % 26));
      large.append(" Testowa").append(row / 26 % 100).append('\n');
    }
    UUID id = checked(large.toString());
    assertThat(now(id).state()).isEqualTo(State.CHECKING);
    jobs.runNow("run-imports", area.id());
    assertThat(now(id).state()).isEqualTo(State.CHECKED);
    hall.importing(
        "hall",
        () -> {
          imports.apply(id);
          return true;
        });
    assertThat(now(id).state()).isEqualTo(State.APPLYING);
    assertThat(rows("attendance")).isZero();
    jobs.runNow("run-imports", area.id());

    assertThat(now(id).state()).isEqualTo(State.APPLIED);
    assertThat(rows("attendance")).isEqualTo(counts(now(id)).get("attendances-new"));
    assertThat(area.acting(() -> inTransaction(() -> whoDid(id))))
        .containsExactly("coordinator-of-hall");
  }

  private List<String> whoDid(UUID id) {
    return database
        .sql(
            """
            select distinct actor from access.audit
            where subject_kind = 'import' and subject_id = :id
            """)
        .param("id", id.toString())
        .query(String.class)
        .list();
  }

  @Test
  void whatIsStoppedWhileItWaitsAddsNothing() {
    UUID id = checked("Date,Name\n" + "13/03/2026,Amina T\n".repeat(30_000));
    hall.importing(
        "hall",
        () -> {
          imports.cancel(id);
          return true;
        });
    jobs.runNow("run-imports", area.id());

    assertThat(now(id).state()).isEqualTo(State.CANCELLED);
    assertThat(List.of(rows("staged"), rows("file"))).containsExactly(0L, 0L);
  }

  @Test
  void whatAServerForgotInACrashIsReadAgain() {
    UUID id = checked(REGISTER);
    hall.importing(
        "hall",
        () -> {
          inTransaction(() ->
              database.sql("delete from activity.staged_attendance").update()
                  + database.sql("delete from people.staged").update());
          imports.apply(id);
          return true;
        });

    assertThat(rows("attendance")).isEqualTo(4);
  }

  @Test
  void oneOrganisationNeitherSeesNorImportsForAnother() {
    UUID id = checked(REGISTER);

    hall.importing(
        "library",
        () -> {
          assertThat(imports.find(id)).isEmpty();
          assertThat(imports.latest(10)).isEmpty();
          assertThat(imports.subjects().get("attendances")).isEmpty();
          assertThatThrownBy(() -> imports.apply(id)).isInstanceOf(ImportRefused.class);
          assertThatThrownBy(() ->
                  imports.begin(
                      "attendances", stitch.toString(), "x.csv", REGISTER.getBytes(UTF_8)))
              .isInstanceOf(ImportRefused.class);
          assertThat(count("select count(*) from imports.problem")).isZero();
          assertThat(count("select count(*) from people.staged")).isZero();
          assertThat(count("select count(*) from activity.staged_session")).isZero();
          return true;
        });
    assertThat(now(id).state()).isEqualTo(State.CHECKED);
  }

  @Test
  void badCellsKeepEverythingBack() {
    UUID id = checked("Name,13/03/2026\nAmina,x\nBilal,?\n");

    assertThat(now(id).problems()).isEqualTo(1);
    assertThat(hall.importing("hall", () -> imports.problems(id, 5)))
        .extracting(TableProblem::where)
        .containsExactly("B3");
    assertThat(rows("attendance") + rows("person") + rows("staged")).isZero();
  }
}
