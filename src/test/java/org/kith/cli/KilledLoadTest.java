package org.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.RegisterKind;
import org.kith.database.DataFolder;
import org.kith.database.FolderProcesses;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import org.kith.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A large register is being loaded when its process is killed, with or without the database. All of
 * it is there afterwards or nothing, and loading it again makes it whole, once. {@code
 * -Dkith.kills=20} does that twenty times. All people are invented.
 */
@Tag("journeys")
@Timeout(3600)
class KilledLoadTest {
  private static final int ROUNDS = Integer.getInteger("kith.kills", 2);
  private static final long SEED = Long.getLong("kith.seed", System.nanoTime());
  private static final int ROWS = 30_000;
  private static final int PEOPLE = 1_500;
  private static final AreaId AREA = new AreaId("exampleton");
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 5);

  /** Of a load's usual time: some kills come after its end. */
  private static final double AFTERWARDS = 1.2;

  /** Of the time until the first rows were read: before that the program is only starting. */
  private static final double STARTED = 0.9;

  private final Random random = new Random(SEED);
  private final List<String> told = new ArrayList<>();

  /** What is there. */
  private record There(long attendances, long people, long sessions) {
    static final There NOTHING = new There(0, 0, 0);
  }

  @Test
  void allOfARegisterIsThereOrNothingWheneverItsLoadIsKilled(@TempDir Path parent)
      throws IOException, InterruptedException {
    Path data = parent.resolve("data");
    There before = There.NOTHING;
    try {
      Usual usual = new Usual(0, 0);
      for (int round = 0; round <= ROUNDS; round++) {
        UUID activity = UUID.randomUUID();
        Path register = register(parent, round);
        planned(data, activity);
        if (round == 0) {
          usual = undisturbed(data, register, activity);
        } else {
          killed(data, register, activity, usual);
          There after = there(data);
          told.set(told.size() - 1, told.getLast() + ": " + after);
          assertThat(after).as(told.getLast()).isIn(before, whole(round));
          assertThat(Kith.run(arguments(data, register, activity))).isZero();
        }
        assertThat(there(data)).isEqualTo(whole(round));
        before = whole(round);
      }
    } finally {
      System.out.println("seed " + SEED + "\n" + String.join("\n", told));
    }
  }

  private static There whole(int round) {
    long times = round + 1L;
    return new There(times * ROWS, times * PEOPLE, times * ROWS / PEOPLE);
  }

  /** Each round has people of its own. */
  private static Path register(Path parent, int round) throws IOException {
    StringBuilder text = new StringBuilder("Date,Time,Name,Date of birth\n");
    for (int row = 0; row < ROWS; row++) {
      int person = row % PEOPLE;
      text.append(FIRST.plusDays(row / PEOPLE)).append(",10:00,");
      text.append("Person").append((char) ('a' + round)).append(person / 26 % 26 + "x");
      text.append((char) ('a' + person % 26)).append(" Testowa").append(person / 676);
      text.append(',').append(LocalDate.of(1950, 1, 1).plusDays(person)).append('\n');
    }
    return Files.writeString(parent.resolve("register-" + round + ".csv"), text);
  }

  /** Nanoseconds from the start until rows were read, and until all was done. */
  private record Usual(long reading, long done) {}

  private static Usual undisturbed(Path data, Path register, UUID activity)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    long reading = 0;
    Process load = started(data, register, activity);
    List<String> said = new ArrayList<>();
    try (BufferedReader words =
        new BufferedReader(new InputStreamReader(load.getInputStream(), UTF_8))) {
      for (String line; (line = words.readLine()) != null; ) {
        said.add(line);
        if (reading == 0 && line.contains("rows read")) {
          reading = System.nanoTime() - start;
        }
      }
    }
    assertThat(load.waitFor()).as(String.join("\n", said)).isZero();
    assertThat(reading).isPositive();
    return new Usual(reading, System.nanoTime() - start);
  }

  private void killed(Path data, Path register, UUID activity, Usual usual)
      throws IOException, InterruptedException {
    boolean database = random.nextBoolean();
    long from = (long) (STARTED * usual.reading());
    long until = (long) (AFTERWARDS * usual.done());
    long delay = from + (long) (random.nextDouble() * (until - from));
    Process load = started(data, register, activity);
    load.waitFor(delay, TimeUnit.NANOSECONDS);
    if (database) {
      FolderProcesses.of(data).forEach(ProcessHandle::destroyForcibly);
    }
    load.destroyForcibly().waitFor();
    told.add(
        "killed%s after %d ms"
            .formatted(database ? " with its database" : "", TimeUnit.NANOSECONDS.toMillis(delay)));
  }

  private static Process started(Path data, Path register, UUID activity) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Kith.class.getName()));
    command.addAll(List.of(arguments(data, register, activity)));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String[] arguments(Path data, Path register, UUID activity) {
    return new String[] {
      "load",
      register.toString(),
      "--activity",
      activity.toString(),
      "--sessions",
      "10:00-12:00",
      "--area",
      AREA.value(),
      "--data",
      data.toString()
    };
  }

  private static void planned(Path data, UUID activity) throws IOException {
    Path programme = data.resolveSibling("programme");
    Files.createDirectories(programme);
    Files.writeString(
        programme.resolve("area.yaml"),
        "{id: exampleton, name: Exampleton, kind: borough, subject: area-exampleton}\n");
    assertThat(Kith.run("load", programme.toString(), "--data", data.toString())).isZero();
    in(
        data,
        application -> {
          application
              .bean(Activities.class)
              .add(
                  activity,
                  "hall",
                  new ActivityDetails(
                      "Stitch and talk",
                      "",
                      null,
                      Aim.BRIDGING,
                      RegisterKind.NAMED,
                      "",
                      null,
                      null,
                      false));
          return true;
        });
  }

  private static There there(Path data) {
    return in(
        data,
        application ->
            Objects.requireNonNull(
                application
                    .bean(TransactionTemplate.class)
                    .execute(status -> there(application.bean(JdbcClient.class)))));
  }

  private static There there(JdbcClient database) {
    return new There(
        database.sql("select count(*) from activity.attendance").query(Long.class).single(),
        database.sql("select count(*) from people.record").query(Long.class).single(),
        database.sql("select count(*) from activity.session").query(Long.class).single());
  }

  private static <T> T in(Path data, Application.Work<T> work) {
    try (Application application =
        Application.command(Installation.open(new DataFolder(data), Purpose.COMMAND), data)) {
      return application.inArea(AREA, "test", Set.copyOf(LoadRegisters.ACTIONS), work);
    }
  }
}
