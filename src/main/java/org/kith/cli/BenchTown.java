package org.kith.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Login;
import org.kith.database.Purpose;
import org.kith.kernel.AreaId;

/** A town of people who do not exist, in a database of its own that is thrown away afterwards. */
final class BenchTown implements AutoCloseable {
  static final AreaId AREA = new AreaId("bench");

  private static final int ACTIVITIES = 2_000;
  private static final String FIRST_DAY = "2018-04-03";

  private final Path folder;
  private final Login owner;
  private final Login app;
  private final Application application;

  private BenchTown(Path folder, Installation installation) {
    this.folder = folder;
    this.owner = installation.connections().owner();
    this.app = installation.connections().app();
    this.application = Application.command(installation, folder);
  }

  static BenchTown open() throws IOException {
    Path folder = Files.createTempDirectory("kith-bench");
    Logs.warningsOnly();
    return new BenchTown(
        folder, Installation.open(new DataFolder(folder.resolve("data")), Purpose.COMMAND));
  }

  Application application() {
    return application;
  }

  Login owner() {
    return owner;
  }

  Login app() {
    return app;
  }

  /** Runs a script of {@code bench/} as the owner, whom no policy keeps from anything. */
  void run(String script, int people) throws SQLException, IOException {
    try (Connection connection = owner.connect()) {
      settle(connection, AREA, FIRST_DAY);
      run(connection, script, people, ACTIVITIES);
    }
  }

  /** Says to scripts on this connection which area they are about and when sessions began. */
  static void settle(Connection connection, AreaId area, String firstDay) throws SQLException {
    try (var setting =
        connection.prepareStatement(
            """
            select set_config('bench.area', ?, false), set_config('bench.first', ?, false),
              set_config('kith.area', ?, false)
            """)) {
      setting.setString(1, area.value());
      setting.setString(2, firstDay);
      setting.setString(3, area.value());
      setting.execute();
    }
  }

  /** The same on a connection that was settled. */
  static void run(Connection connection, String script, int people, int activities)
      throws SQLException, IOException {
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set synchronous_commit = off");
      statement.execute("set work_mem = '256MB'");
      statement.execute("set maintenance_work_mem = '512MB'");
      try (var setting =
          connection.prepareStatement(
              "select set_config('bench.people', ?, false), set_config('bench.activities', ?, false)")) {
        setting.setString(1, String.valueOf(people));
        setting.setString(2, String.valueOf(activities));
        setting.execute();
      }
      statement.execute(text(script));
      statement.execute("analyze");
    }
    System.out.printf(
        Locale.ROOT, "made (%s) in %.0f s%n", script, (System.nanoTime() - start) / 1e9);
  }

  /** What a script of {@code bench/} asks, on a statement that is the caller's to close. */
  static java.sql.ResultSet asked(Statement statement, String script)
      throws SQLException, IOException {
    statement.execute(text(script));
    return java.util.Objects.requireNonNull(statement.getResultSet());
  }

  static String text(String script) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(BenchTown.class.getResourceAsStream("/bench/" + script))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What a machine is, in one line. */
  static void machine() {
    System.out.printf(
        "%d processors, Java %s, %s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.arch"));
  }

  /** Prints the median and the spread of milliseconds, and tells the median. */
  static double told(String what, List<Double> milliseconds) {
    List<Double> sorted = milliseconds.stream().sorted().toList();
    double median = sorted.get(sorted.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "%-52s %,10.1f ms (%,.1f – %,.1f)%n",
        what,
        median,
        sorted.getFirst(),
        sorted.getLast());
    return median;
  }

  @Override
  public void close() {
    application.close();
    remove(folder);
  }

  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException left) {
      System.err.println("Left behind: " + folder);
    }
  }
}
