package org.kith.figures.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.Figure;
import org.kith.TestArea;
import org.kith.TestPerson;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.figures.Release;
import org.kith.figures.ReleaseState;
import org.kith.figures.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** An area with counts of people, three of them in the north, and people who release them. */
public record ReleasingArea(
    TestArea area, Releases releases, JdbcClient database, TransactionOperations transactions) {

  public static ReleasingArea of(
      TestArea area, Releases releases, JdbcClient database, TransactionOperations transactions) {
    area.files()
        .source("register", "Registers")
        .definition(area.subject(), "members", "People who came");
    counted(area, "members-all", "", 40);
    counted(area, "members-north", "locality=north", 3);
    counted(area, "members-south", "locality=south", 37);
    area.load();
    ReleasingArea releasing = new ReleasingArea(area, releases, database, transactions);
    // no file may hold a count, so they are made ones here
    releasing.database("update figures.statement set kind = 'counted'");
    return releasing;
  }

  public String published(String table) {
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("officer");
    String path = made(joan, table);
    sent(amina, path + "/approve", 2);
    sent(amina, path + "/publish", 3);
    assertThat(state(path)).isEqualTo(ReleaseState.PUBLISHED);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  String made(TestPerson who, String table) {
    MvcTestResult result =
        who.post("/team/releases/new")
            .param("table", table)
            .param("threshold", "5")
            .param("once", UUID.randomUUID().toString())
            .exchange();
    return location(result);
  }

  static String location(MvcTestResult result) {
    assertThat(result).hasStatus(303);
    String location = Optional.ofNullable(result.getResponse().getHeader("Location")).orElseThrow();
    return location.substring(location.indexOf("/team"));
  }

  static void sent(TestPerson who, String path, int version) {
    assertThat(who.post(path).param("version", String.valueOf(version)).exchange()).hasStatus(303);
  }

  ReleaseState state(String path) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    return inside(releases::all).stream()
        .filter(release -> release.id().equals(id))
        .map(Release::state)
        .findFirst()
        .orElseThrow();
  }

  private static void counted(TestArea area, String id, String breakdown, int people) {
    area.files()
        .figure(
            Figure.of(id)
                .about(area.subject(), "members")
                .people(people)
                .with("document", "register")
                .with("breakdown", breakdown));
  }

  public void database(String sql) {
    inside(() -> database.sql(sql).update());
  }

  <R> R inside(Supplier<R> work) {
    return area.acting(
        () -> transactions.execute(running -> work.get()), Releases.LOOK, Access.INSIDE);
  }

  <R> R asVisitor(Supplier<R> work) {
    return ActingAs.<R, RuntimeException>actingAs(
        Actor.visitor(area.id()), () -> transactions.execute(running -> work.get()));
  }
}
