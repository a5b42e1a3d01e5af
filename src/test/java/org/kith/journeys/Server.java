package org.kith.journeys;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.KithApplication;
import org.kith.LocalProvider;
import org.kith.TestInstallation;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Assignment;
import org.kith.access.RolesTable;
import org.kith.access.Scope;
import org.kith.access.SignIn;
import org.kith.activity.Activities;
import org.kith.activity.Registers;
import org.kith.database.Connections;
import org.kith.database.Installation;
import org.kith.database.Keys;
import org.kith.database.Login;
import org.kith.imports.LoadRefused;
import org.kith.imports.LoadReport;
import org.kith.imports.Loader;
import org.kith.imports.ProgrammeFolder;
import org.kith.kernel.AreaId;
import org.kith.outbox.Jobs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Kith on a free port with the example programme loaded, once for all journeys of a run. */
final class Server {
  /** Everybody's, in tests. */
  static final String PASSWORD = "seven green lanterns";

  private static final Path EXAMPLE = Path.of("examples", "walsall");

  private record Running(String origin, AreaId area, Jobs jobs, Login owner) {}

  private static final class Started {
    static final Running KITH = start();
  }

  private Server() {}

  /** Scheme, host and port. */
  static String origin() {
    return Started.KITH.origin();
  }

  /** Does what is done again and again by itself, now. */
  static void runJob(String name) {
    Started.KITH.jobs().runNow(name, Started.KITH.area());
  }

  /** The last letter to somebody. */
  static String lastLetter(String email) {
    return asked(
        "select body from outbox.message where recipient = ? order by asked_at desc", email);
  }

  /** As if what an organisation committed to had been so a year and a day ago. */
  static void aYearPasses(String signatory) {
    asked(
        """
        update pledge.commitment c set made_on = made_on - 366
        from pledge.signatory s
        where s.area_id = c.area_id and s.id = c.signatory_id and s.name = ? returning c.words
        """,
        signatory);
  }

  /** The number on the badge of an organisation that signed. */
  static String numberOf(String signatory) {
    return asked("select number from pledge.signatory where name = ?", signatory);
  }

  /** As if somebody had last said a good half year ago that all of a service is right. */
  static void halfAYearPasses(String service) {
    asked(
        """
        update directory.service set assured_on = current_date - 200, chased_on = null
        where name = ? returning name
        """,
        service);
  }

  /** The first answer of the database's owner to a question with one argument. */
  private static String asked(String question, String argument) {
    Login owner = Started.KITH.owner();
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.prepareStatement(question)) {
      statement.setString(1, argument);
      try (var row = statement.executeQuery()) {
        if (!row.next()) {
          throw new AssertionError("nothing of " + argument);
        }
        return row.getString(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Running start() {
    Installation installation = TestInstallation.openOwn("journeys");
    ConfigurableApplicationContext kith =
        new SpringApplicationBuilder(KithApplication.class)
            .properties(
                Map.of(
                    "server.port",
                    0,
                    "server.address",
                    "127.0.0.1",
                    "logging.file.name",
                    "target/journeys-" + ProcessHandle.current().pid() + ".log"))
            .properties(LocalProvider.shared().settings())
            .initializers((GenericApplicationContext fresh) -> {
              fresh.registerBean(Connections.class, installation::connections);
              fresh.registerBean(Keys.class, installation::keys);
            })
            .run();
    AreaId area = load(kith.getBean(Loader.class));
    people(kith.getBean(SignIn.class), area);
    Halls.open(kith.getBean(Activities.class), kith.getBean(Registers.class), area);
    countRows(installation.connections().owner());
    return new Running(
        "http://localhost:" + kith.getEnvironment().getRequiredProperty("local.server.port"),
        area,
        kith.getBean(Jobs.class),
        installation.connections().owner());
  }

  /** As the load command does: a database that takes its tables for empty is slow for a minute. */
  private static void countRows(Login owner) {
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.createStatement()) {
      statement.execute("analyze");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** One of each role; {@code officer2} is another officer, {@code partner} sees one partner's. */
  private static void people(SignIn signIn, AreaId area) {
    Map<String, Assignment> people = new LinkedHashMap<>();
    RolesTable.shipped()
        .roles()
        .keySet()
        .forEach(role -> people.put(role, new Assignment(role, Scope.AREA)));
    people.put("officer2", new Assignment("officer", Scope.AREA));
    people.put("partner", new Assignment("partner-coordinator", Scope.organisation("nash-dom")));
    Actor actor = Actor.system("test", "people", area, Set.of());
    people.forEach((name, role) ->
        ActingAs.<String, RuntimeException>actingAs(
            actor,
            () ->
                signIn.newAccount(
                    name + " (synthetic)", name + "@example.org", PASSWORD, List.of(role))));
  }

  private static AreaId load(Loader loader) {
    ProgrammeFolder folder = ProgrammeFolder.of(List.of(EXAMPLE));
    AreaId area = folder.area().orElseThrow();
    Actor actor = Actor.system("test", "load", area, Set.of(Loader.LOAD));
    try {
      ActingAs.<LoadReport, RuntimeException>actingAs(actor, () -> loader.load(folder));
    } catch (LoadRefused refused) {
      throw new AssertionError("the example is refused: " + refused.problems(), refused);
    }
    return area;
  }
}
