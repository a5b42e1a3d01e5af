package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Action;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.Mode;
import org.kith.activity.NewSession;
import org.kith.activity.RegisterKind;
import org.kith.activity.Registers;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import org.kith.people.People;
import org.kith.people.Rights;
import org.kith.people.rights.Erasing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Backed up, erased, restored: gone. People here are invented. */
class ErasuresTest {
  private static final UUID AMINA = UUID.randomUUID();
  private static final UUID JAN = UUID.randomUUID();
  private static final UUID LATER = UUID.randomUUID();

  @TempDir static Path folder;
  static Installation keptOpen;

  @BeforeAll
  static void aminaIsBackedUpAndThenErased() throws IOException {
    Files.writeString(folder.resolve("words"), "four birds over the canal\n");
    keptOpen = Installation.open(new DataFolder(folder.resolve("data")), Purpose.COMMAND);
    Ran.of("load", "examples/walsall", "--data", folder.resolve("data").toString());
    in("data", ErasuresTest::aminaAndJanCame);
    Ran written =
        Ran.of(
            "backup",
            folder.resolve("backup.kith").toString(),
            "--data",
            folder.resolve("data").toString(),
            "--passphrase-file",
            folder.resolve("words").toString());
    assertThat(written.err()).isEmpty();
    in(
        "data",
        application -> {
          people(application).add(LATER, "hall", org.kith.people.PersonDetails.called("Later", ""));
          application.bean(Erasing.class).together(Set.of(AMINA), "a request");
          application.bean(Erasing.class).together(Set.of(LATER), "another request");
          return true;
        });
  }

  @AfterAll
  static void close() {
    keptOpen.close();
  }

  @Test
  void whoWasErasedSinceTheBackupIsGoneAfterItIsRestored() throws IOException {
    Path list = folder.resolve("offsite/erasures.csv");
    assertThat(
            Ran.of("erasures", list.toString(), "--data", folder.resolve("data").toString()).out())
        .singleElement()
        .asString()
        .endsWith("2 erased records are known.");
    assertThat(Files.getPosixFilePermissions(list))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.readString(list)).contains(AMINA.toString()).doesNotContain("Amina");

    Ran restored = restore("restored", "--erasures", list.toString());

    assertThat(restored.err()).isEmpty();
    assertThat(restored.out().getLast())
        .isEqualTo("Erased again, as they had been since: 1 records.");
    assertThat(seen("restored")).isEqualTo(seen("data")).startsWith("Jan").doesNotContain("Amina");
    assertThat(standIn("restored")).as("under the very same stand-in").isEqualTo(standIn("data"));
  }

  @Test
  void aRestoreWithoutTheListSaysSoAndTheNextStartWithItErases() throws IOException {
    Path beside = folder.resolve("erasures.csv");
    assertThat(beside).as("a backup leaves the list beside itself").exists();
    Files.move(beside, folder.resolve("elsewhere.csv"));
    try {
      Ran restored = restore("late");
      assertThat(restored.out().getLast()).startsWith("No list of erasures is beside it");
      assertThat(seen("late")).contains("Amina");

      Files.copy(
          folder.resolve("data").resolve("erasures.csv"),
          folder.resolve("late").resolve("erasures.csv"));

      assertThat(seen("late")).as("at the very next start").doesNotContain("Amina");
    } finally {
      Files.move(folder.resolve("elsewhere.csv"), beside);
    }
  }

  @Test
  void aListThatIsNotWholeIsRefusedBeforeAnythingIsRestored() throws IOException {
    Path cut = Files.writeString(folder.resolve("cut.csv"), "area,record,stand_in\nwalsall,1\n");

    Ran refused = restore("never", "--erasures", cut.toString());

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err()).singleElement().asString().contains("not a list of erasures");
    assertThat(folder.resolve("never")).doesNotExist();
  }

  private static Ran restore(String into, String... more) {
    String[] arguments = {
      "restore",
      folder.resolve("backup.kith").toString(),
      "--data",
      folder.resolve(into).toString(),
      "--passphrase-file",
      folder.resolve("words").toString()
    };
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return Ran.of(all.toArray(String[]::new));
  }

  private static Boolean aminaAndJanCame(Application application) {
    Activities activities = application.bean(Activities.class);
    UUID stitch = UUID.randomUUID();
    NewSession session =
        new NewSession(
            UUID.randomUUID(),
            java.time.LocalDate.of(2022, 9, 6),
            java.time.LocalTime.of(10, 0),
            java.time.LocalTime.of(12, 0),
            Mode.IN_PERSON,
            "");
    activities.add(
        stitch,
        "hall",
        new ActivityDetails(
            "Stitch and talk",
            "",
            null,
            Aim.BRIDGING,
            RegisterKind.NAMED,
            "Example hall",
            null,
            null,
            false));
    activities.plan(stitch, List.of(session));
    Registers registers = application.bean(Registers.class);
    registers.walkIn(session.id(), AMINA, "Amina", "Testova");
    registers.walkIn(session.id(), JAN, "Jan", "");
    return true;
  }

  /** Names in the register, and how many were there. */
  private static String seen(String data) {
    return in(
        data,
        application -> {
          JdbcClient database = application.bean(JdbcClient.class);
          List<String> names =
              database
                  .sql("select given_name from people.record order by given_name")
                  .query((row, number) -> row.getString(1))
                  .list();
          long came =
              database
                  .sql(
                      """
                      select count(*) from activity.attendance a
                      join people.member m on m.area_id = a.area_id and m.record_id = a.record_id
                      """)
                  .query((row, number) -> row.getLong(1))
                  .single();
          return String.join(", ", names) + ": " + came;
        });
  }

  private static String standIn(String data) {
    return in(
        data,
        application ->
            application
                .bean(JdbcClient.class)
                .sql("select stand_in from people.erased where record_id = :record")
                .param("record", AMINA)
                .query((row, number) -> row.getString(1))
                .single());
  }

  private static People people(Application application) {
    return application.bean(People.class);
  }

  private static <T> T in(String data, Application.Work<T> work) {
    Path path = folder.resolve(data);
    try (Application application =
        Application.command(Installation.open(new DataFolder(path), Purpose.COMMAND), path)) {
      Set<Action> actions =
          Set.of(
              People.READ,
              People.RECORD,
              Rights.ERASE,
              Activities.READ,
              Activities.PLAN,
              Registers.KEEP);
      return application.inArea(
          "walsall",
          "test",
          actions,
          running ->
              java.util.Objects.requireNonNull(
                  running.bean(TransactionTemplate.class).execute(status -> work.in(running))));
    }
  }
}
