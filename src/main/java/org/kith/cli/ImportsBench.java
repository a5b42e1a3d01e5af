package org.kith.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.RegisterKind;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Login;
import org.kith.database.Purpose;
import org.kith.imports.Imports;
import org.kith.imports.tables.TableFile;
import org.kith.kernel.AreaId;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Imports attendances of people who do not exist, from reading the file to the commit, with every
 * check and everything that is counted from registers. The floor is a bare {@code COPY} of the very
 * same rows into the same tables with their indexes and foreign keys, by the owner, whom no policy
 * and no trigger of ours slows down.
 */
final class ImportsBench {
  private static final double LEAST = 0.35;
  private static final long MEGABYTE = 1 << 20;
  private static final AreaId AREA = new AreaId("bench");
  private static final int PEOPLE_SHARE = 20;
  private static final int A_SESSION = 40;
  private static final String EMPTY = "/bench/imports-empty.sql";
  private static final String TABLES = "/bench/imports-tables.txt";

  private final int rows;
  private final int runs;

  ImportsBench(int rows, int runs) {
    this.rows = rows;
    this.runs = runs;
  }

  /**
   * Measures and prints.
   *
   * @return whether importing reached its share of the speed of the floor
   */
  boolean run() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("kith-bench");
    Logs.warningsOnly();
    Path file = folder.resolve("attendances.csv");
    write(file);
    Installation installation =
        Installation.open(new DataFolder(folder.resolve("data")), Purpose.COMMAND);
    Login owner = installation.connections().owner();
    try (Application application = Application.command(installation, folder)) {
      return measure(application, owner, file, folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
      }
    }
  }

  private boolean measure(Application application, Login owner, Path file, Path folder)
      throws IOException, SQLException {
    System.out.printf(
        Locale.ROOT,
        "imports: %,d attendances (%,d MB of CSV), all synthetic; heap of at most %,d MB%n",
        rows,
        Files.size(file) / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE);
    String activity = UUID.randomUUID().toString();
    List<Double> imports = new ArrayList<>();
    List<Double> floors = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      empty(owner);
      imports.add(imported(application, file, activity));
      List<Path> copies = copiedOut(owner, folder);
      empty(owner);
      floors.add(copiedIn(owner, copies));
    }
    double median = told("import", imports);
    double floor = told("floor (bare COPY of the same rows)", floors);
    System.out.printf(
        Locale.ROOT,
        "%,.0f attendances a second; %.2f of the floor’s speed, the aim is %.2f%n",
        rows / median,
        floor / median,
        LEAST);
    System.out.printf(
        "%d processors, Java %s, %s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.arch"));
    return floor / median >= LEAST;
  }

  private double imported(Application application, Path file, String activity) {
    return application.inArea(
        AREA,
        "bench",
        LoadRegisters.ACTIONS,
        app -> {
          app.bean(Activities.class)
              .add(
                  UUID.fromString(activity),
                  "hall",
                  new ActivityDetails(
                      "Bench", "", null, Aim.BRIDGING, RegisterKind.NAMED, "", null, null, false));
          long start = System.nanoTime();
          Imports.Loaded loaded =
              app.bean(Imports.class)
                  .load(
                      "attendances",
                      activity,
                      "attendances.csv",
                      TableFile.of(file),
                      Map.of("make", "yes", "starts", "10:00", "ends", "12:00"),
                      true,
                      read -> {});
          double took = (System.nanoTime() - start) / 1e9;
          long added = loaded.one().counts().getOrDefault("activity.import.attendances-new", 0L);
          if (added != rows) {
            throw new IllegalStateException(
                "%d of %d were added: %s"
                    .formatted(added, rows, loaded.found().stream().limit(3).toList()));
          }
          return took;
        });
  }

  /**
   * Everybody comes twenty times within some months, as regulars do, and nobody twice to one
   * session: every row is an attendance.
   */
  private void write(Path file) throws IOException {
    SplittableRandom chance = new SplittableRandom(2026);
    int people = Math.max(A_SESSION * 2, rows / PEOPLE_SHARE);
    int sessions = (rows + A_SESSION - 1) / A_SESSION;
    int left = rows;
    LocalDate first = LocalDate.of(2001, 1, 2);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("Date,Time,First name,Surname,Date of birth,Phone\n");
      for (int session = 0; session < sessions; session++) {
        String when = first.plusDays(session / 10) + "," + (9 + session % 10) + ":00,";
        int from = (int) ((long) session * people / sessions) + chance.nextInt(A_SESSION);
        int step = 1 + chance.nextInt(Math.min(10, people / A_SESSION));
        for (int seat = 0; seat < Math.min(A_SESSION, left); seat++) {
          int person = (int) ((from + (long) seat * step) % people);
          out.write(when + invented(person) + "\n");
        }
        left -= A_SESSION;
      }
    }
  }

  private static String invented(int person) {
    return "Given%s,Family%s,%s,07700 9%05d"
        .formatted(
            letters(person % 701),
            letters(person / 701),
            LocalDate.of(1930, 1, 1).plusDays(person % 28_000),
            person % 100_000);
  }

  private static String letters(int number) {
    return new StringBuilder()
        .append((char) ('a' + number % 26))
        .append((char) ('a' + number / 26 % 26))
        .append((char) ('a' + number / 676 % 26))
        .toString();
  }

  /**
   * Tables with their columns, in the order in which their foreign keys allow them to be filled.
   */
  private static List<String> tables() throws IOException {
    return text(TABLES).lines().toList();
  }

  private static String text(String name) throws IOException {
    try (InputStream text = Objects.requireNonNull(ImportsBench.class.getResourceAsStream(name))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void empty(Login owner) throws SQLException, IOException {
    try (Connection connection = connect(owner);
        Statement statement = connection.createStatement()) {
      statement.execute(text(EMPTY));
    }
  }

  private static List<Path> copiedOut(Login owner, Path folder) throws SQLException, IOException {
    List<Path> copies = new ArrayList<>();
    try (Connection connection = connect(owner)) {
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (String table : tables()) {
        Path file = folder.resolve("copy-" + copies.size());
        try (OutputStream out = Files.newOutputStream(file)) {
          copy.copyOut("copy " + table + " to stdout", out);
        }
        copies.add(file);
      }
    }
    return copies;
  }

  private static double copiedIn(Login owner, List<Path> copies) throws SQLException, IOException {
    try (Connection connection = connect(owner);
        Statement statement = connection.createStatement()) {
      List<String> tables = tables();
      connection.setAutoCommit(false);
      // foreign keys are looked up by their index, as in the import
      statement.execute("set local enable_seqscan = off");
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      long start = System.nanoTime();
      for (String table : tables) {
        statement.execute(
            "alter table " + table.substring(0, table.indexOf(' ')) + " disable trigger user");
      }
      for (int at = 0; at < tables.size(); at++) {
        try (InputStream in = Files.newInputStream(copies.get(at))) {
          copy.copyIn("copy " + tables.get(at) + " from stdin", in, 1 << 16);
        }
      }
      for (String table : tables) {
        statement.execute(
            "alter table " + table.substring(0, table.indexOf(' ')) + " enable trigger user");
      }
      connection.commit();
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static Connection connect(Login owner) throws SQLException {
    return java.sql.DriverManager.getConnection(owner.url(), owner.user(), owner.password());
  }

  private static double told(String what, List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    double median = sorted.get(sorted.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "%-36s %8.2f s (%.2f – %.2f)%n",
        what,
        median,
        sorted.getFirst(),
        sorted.getLast());
    return median;
  }
}
