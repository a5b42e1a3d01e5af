package org.kith.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.kith.KithApplication;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Areas;
import org.kith.access.NoSuchArea;
import org.kith.database.Connections;
import org.kith.database.Installation;
import org.kith.database.Keys;
import org.kith.kernel.AreaId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running application on an open installation; closing it closes both, in that order. */
final class Application implements AutoCloseable {
  private final Installation installation;
  private final ConfigurableApplicationContext context;

  private Application(Installation installation, ConfigurableApplicationContext context) {
    this.installation = installation;
    this.context = context;
  }

  /** Without a web server, for one command. */
  static Application command(Installation installation, Path data) {
    return start(installation, data, WebApplicationType.NONE, Map.of(), application -> data);
  }

  /** With the web server on a port of all addresses. */
  static Application server(Installation installation, Path data, int port) {
    return server(installation, data, port, false, application -> port);
  }

  /** As {@link #server(Installation, Path, int)}, answering only once this first work is done. */
  static Application server(
      Installation installation, Path data, int port, boolean isExample, Work<?> first) {
    // Settings of the environment, such as KITH_PUBLIC_URL, go before these.
    Map<String, Object> settings =
        Map.of(
            "server.port",
            port,
            "kith.public-url",
            "http://localhost:" + port,
            "kith.jobs",
            true,
            "kith.example",
            isExample);
    return start(installation, data, WebApplicationType.SERVLET, settings, first);
  }

  /** As {@link #server}, with a text beside the pages to measure them against. */
  static Application bench(Installation installation, Path data, int port, Work<?> first) {
    Map<String, Object> settings =
        Map.of(
            "server.port",
            port,
            "kith.public-url",
            "http://localhost:" + port,
            "kith.bench",
            true,
            "kith.example",
            true);
    return start(installation, data, WebApplicationType.SERVLET, settings, first);
  }

  private static Application start(
      Installation installation,
      Path data,
      WebApplicationType type,
      Map<String, Object> settings,
      Work<?> first) {
    try {
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(KithApplication.class)
              .web(type)
              .properties(settings)
              .properties(Map.of("logging.file.name", data.resolve("log/kith.log").toString()))
              .registerShutdownHook(false)
              .initializers((GenericApplicationContext fresh) -> {
                fresh.registerBean(Connections.class, installation::connections);
                fresh.registerBean(Keys.class, installation::keys);
                if (type == WebApplicationType.NONE) {
                  fresh.addBeanFactoryPostProcessor(new NoPages());
                }
                fresh.registerBean(
                    BeforeAnswering.class,
                    () ->
                        new BeforeAnswering(() -> first.in(new Application(installation, fresh))));
              })
              .run();
      return new Application(installation, context);
    } catch (RuntimeException failure) {
      installation.close();
      throw failure;
    }
  }

  /**
   * Lets the database count what it holds now. It would do so by itself, but only after a minute in
   * which it takes every table for empty and goes through them again and again.
   */
  void countRows() {
    try (Connection connection = owner();
        Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    } catch (SQLException failure) {
      throw new IllegalStateException("the database could not count its rows", failure);
    }
  }

  /** A connection of the database's owner, whom policies let in. */
  Connection owner() throws SQLException {
    return installation.connections().owner().connect();
  }

  /** The public address without trailing slash. */
  String origin(int port) {
    return context.getEnvironment().getProperty("kith.public-url", "http://localhost:" + port);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Runs work as the command line, in the named area or the only one there is. */
  <T> T inArea(@org.jspecify.annotations.Nullable String area, String purpose, Work<T> work) {
    return inArea(area, purpose, Set.of(), work);
  }

  /** The same, allowed to do these actions. */
  <T> T inArea(
      @org.jspecify.annotations.Nullable String area,
      String purpose,
      Set<Action> actions,
      Work<T> work) {
    AreaId id =
        area != null
            ? existing(area)
            : bean(Areas.class)
                .forHost("")
                .orElseThrow(() -> new NoSuchArea("load a programme first, or name its --area"));
    return inArea(id, purpose, actions, work);
  }

  /** As written after {@code --area}; it need not exist yet. */
  static AreaId named(String area) {
    try {
      return new AreaId(area);
    } catch (IllegalArgumentException notAnId) {
      throw new NoSuchArea("no area is called " + area);
    }
  }

  private AreaId existing(String area) {
    AreaId id = named(area);
    if (!bean(Areas.class).all().contains(id)) {
      throw new NoSuchArea("no area is called " + area);
    }
    return id;
  }

  <T> T inArea(AreaId area, String purpose, Set<Action> actions, Work<T> work) {
    Actor actor = Actor.system("command-line", purpose, area, actions);
    return ActingAs.<T, RuntimeException>actingAs(actor, () -> work.in(this));
  }

  /** What a command does with the running application. */
  interface Work<T> {
    T in(Application application);
  }

  @Override
  public void close() {
    context.close();
    installation.close();
  }
}
