package org.kith.cli;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Registers;
import org.kith.people.People;

/**
 * Registers of thirty names, kept by four people at once, beside transactions that insert the same
 * thirty rows into a table of the same kind and commit, and do nothing else.
 */
final class RegistersBench {
  private static final int CLIENTS = 4;
  private static final int NAMES = 30;
  private static final int REGISTERS = 400;
  private static final int ROUNDS = 3;
  private static final double MOST = 6;

  private final int people;
  private final AtomicInteger next = new AtomicInteger();

  RegistersBench(int people) {
    this.people = people;
  }

  /** One register: into a session that nobody has ticked anybody in for it. */
  private interface Keeping {
    void register(UUID session, Set<UUID> names) throws SQLException;
  }

  /**
   * Measures and prints.
   *
   * @return whether a register takes no longer than so many plain transactions
   */
  boolean run() throws IOException, SQLException, InterruptedException {
    System.out.printf(
        "registers: %d names each, %d clients, %,d people, all synthetic%n",
        NAMES, CLIENTS, people);
    try (BenchTown town = BenchTown.open()) {
      town.run("everybody.sql", people);
      town.run("registers.sql", people);
      town.run("plain.sql", people);
      List<UUID> known = ids(town, "known.sql");
      List<UUID> sessions = ids(town, "free-sessions.sql");
      Registers registers = town.application().bean(Registers.class);
      Actor keeper = keeper();
      String plain = BenchTown.text("plain-register.sql");
      List<Double> floors = new ArrayList<>();
      List<Double> kept = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round <= ROUNDS; round++) {
        double floor = median(sessions, known, () -> plainly(town, plain));
        double register =
            median(
                sessions,
                known,
                () ->
                    (session, names) ->
                        ActingAs.<Boolean, RuntimeException>actingAs(
                            keeper,
                            () -> {
                              registers.mark(session, names, names);
                              return true;
                            }));
        if (round > 0) { // the first warms up
          floors.add(floor);
          kept.add(register);
          ratios.add(register / floor);
        }
      }
      BenchTown.told("floor: the same inserts and commit alone", floors);
      BenchTown.told("a register of thirty names", kept);
      double ratio = ratios.stream().sorted().toList().get(ROUNDS / 2);
      System.out.printf("%.1f times the floor (aim: at most %.0f)%n", ratio, MOST);
      BenchTown.machine();
      return ratio <= MOST;
    }
  }

  private static Actor keeper() {
    Map<Action, Set<Scope>> grants = new LinkedHashMap<>();
    List.of(Activities.READ, Registers.KEEP, People.READ, People.RECORD)
        .forEach(action -> grants.put(action, Set.of(Scope.organisation("h1"))));
    return Actor.person("bench", BenchTown.AREA, grants);
  }

  private static Keeping plainly(BenchTown town, String sql) throws SQLException {
    Connection connection = town.owner().connect();
    connection.setAutoCommit(false);
    PreparedStatement insert = connection.prepareStatement(sql);
    return (session, names) -> {
      insert.setObject(1, session);
      insert.setArray(2, connection.createArrayOf("uuid", names.toArray()));
      insert.executeUpdate();
      connection.commit();
    };
  }

  /** Milliseconds of the middle one of all clients' registers. */
  private double median(List<UUID> sessions, List<UUID> known, Callable<Keeping> making)
      throws InterruptedException {
    Callable<List<Double>> client =
        () -> {
          Keeping keeping = making.call();
          List<Double> took = new ArrayList<>();
          for (int i = 0; i < REGISTERS / CLIENTS; i++) {
            int number = next.getAndIncrement();
            Set<UUID> names = new HashSet<>();
            for (int name = 0; name < NAMES; name++) {
              names.add(known.get((number * NAMES + name) % known.size()));
            }
            long start = System.nanoTime();
            keeping.register(sessions.get(number % sessions.size()), names);
            took.add((System.nanoTime() - start) / 1e6);
          }
          return took;
        };
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<List<Double>>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        running.add(clients.submit(client));
      }
      List<Double> all = new ArrayList<>();
      for (Future<List<Double>> one : running) {
        all.addAll(one.get());
      }
      return all.stream().sorted().toList().get(all.size() / 2);
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a client could not go on", failure);
    }
  }

  private static List<UUID> ids(BenchTown town, String script) throws SQLException, IOException {
    List<UUID> ids = new ArrayList<>();
    try (Connection connection = town.owner().connect();
        Statement statement = connection.createStatement();
        ResultSet rows = BenchTown.asked(statement, script)) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }
}
