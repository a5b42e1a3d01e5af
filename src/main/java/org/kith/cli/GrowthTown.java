package org.kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kith.access.Areas;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.access.SignIn;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import org.kith.imports.ProgrammeFolder;
import org.kith.kernel.AreaId;
import org.kith.kernel.Quarter;

/**
 * The example with people who do not exist, in a database of its own that is thrown away, answering
 * requests: an officer, who sees everybody, and a partner's coordinator, who sees a quarter.
 */
final class GrowthTown implements AutoCloseable {
  private static final int QUARTERS = 16;
  private static final int PEOPLE_AN_ACTIVITY = 500;
  private static final String PASSWORD = "correct horse of the bench";

  private final Path folder;
  private final Application application;
  private final BenchVisitor officer;
  private final BenchVisitor partner;

  private GrowthTown(Path folder, Application application, int port) {
    this.folder = folder;
    this.application = application;
    this.officer = new BenchVisitor("http://localhost:" + port);
    this.partner = new BenchVisitor("http://localhost:" + port);
  }

  static GrowthTown of(int people) throws IOException, SQLException, InterruptedException {
    Path folder = Files.createTempDirectory("kith-growth");
    int port = Port.free();
    ProgrammeFolder example = DemoCommand.example();
    Application application =
        Application.bench(
            Installation.open(new DataFolder(folder.resolve("data")), Purpose.SERVE),
            folder,
            port,
            starting -> LoadCommand.load(starting, example, null));
    GrowthTown town = new GrowthTown(folder, application, port);
    AreaId area = application.bean(Areas.class).all().getFirst();
    town.write("everybody.sql", area, people);
    town.write("registers.sql", area, people);
    town.account(area, "officer@example.org", new Assignment("officer", Scope.AREA));
    town.account(
        area,
        "partner@example.org",
        new Assignment("partner-coordinator", Scope.organisation("h1")));
    town.officer.signIn("officer@example.org", PASSWORD);
    town.partner.signIn("partner@example.org", PASSWORD);
    return town;
  }

  BenchVisitor officer() {
    return officer;
  }

  BenchVisitor partner() {
    return partner;
  }

  /** One id of what a script of {@code bench/} finds. */
  String id(String script) throws IOException, SQLException {
    try (Connection connection = application.owner();
        Statement statement = connection.createStatement()) {
      BenchTown.settle(connection, area(), firstDay());
      try (ResultSet rows = BenchTown.asked(statement, script)) {
        rows.next();
        return Objects.requireNonNull(rows.getString(1));
      }
    }
  }

  private AreaId area() {
    return application.bean(Areas.class).all().getFirst();
  }

  private void account(AreaId area, String email, Assignment role) {
    application.inArea(
        area,
        "bench",
        Set.of(),
        running ->
            running
                .bean(SignIn.class)
                .newAccount("Somebody (synthetic)", email, PASSWORD, List.of(role)));
  }

  private void write(String script, AreaId area, int people) throws IOException, SQLException {
    int activities = Math.max(2, people / PEOPLE_AN_ACTIVITY);
    try (Connection connection = application.owner()) {
      BenchTown.settle(connection, area, firstDay());
      BenchTown.run(connection, script, people, activities);
    }
  }

  /** So that sessions go on until today. */
  private static String firstDay() {
    int now = Quarter.of(java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))).index();
    return Quarter.ofIndex(now - QUARTERS + 1).first().plusDays(2).toString();
  }

  @Override
  public void close() {
    application.close();
    BenchTown.remove(folder);
  }
}
