package org.kith.returns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.ReturnsSample.COLLEGE;
import static org.kith.returns.ReturnsSample.ZEAL;
import static org.kith.returns.ReturnsSample.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Assignment;
import org.kith.access.RolesTable;
import org.kith.access.Scope;
import org.kith.figures.People;
import org.kith.returns.domain.Answering;
import org.kith.returns.domain.Requesting;
import org.kith.returns.domain.ReturnLinks;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees returns and does what to them: by the table of roles, and in the database itself. */
@KithTest
@Tag("postgresql")
class ReturnPoliciesTest {
  private static final LocalDate DUE = LocalDate.now().plusDays(14);

  private final TestArea area;
  private final Requesting requesting;
  private final ReturnLinks links;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final People people;
  private final String zeals;
  private final String colleges;

  ReturnPoliciesTest(
      TestAreas areas,
      Requesting requesting,
      Answering answering,
      ReturnLinks links,
      Accounts accounts,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.area = ReturnsSample.loaded(areas.create());
    this.requesting = requesting;
    this.links = links;
    this.database = database;
    this.transactions = new TransactionTemplate(transactions);
    this.people = new People(area, accounts);
    this.zeals = asked(area, requesting, ZEAL, DUE);
    this.colleges = asked(area, requesting, COLLEGE, DUE);
    for (String id : List.of(zeals, colleges)) {
      area.acting(
          () -> {
            answering.save(id, 1, Map.of("value-1", "12"));
            answering.send(
                id,
                2,
                List.of(
                    new GivenFigure(1, null, "", "", null),
                    new GivenFigure(2, null, "", "", null),
                    new GivenFigure(3, null, "", "", null)),
                "",
                "",
                "");
            answering.save(id, 3, Map.of("value-1", "13"));
            return id;
          },
          Returns.ANSWER);
    }
  }

  @Test
  void aQueryThatForgetsToCheckShowsVisitorsNoRow() {
    Actor visitor = Actor.visitor(area.id());

    assertThat(tables())
        .allSatisfy(table -> assertThat(organisations(visitor, table)).as(table).isEmpty());
  }

  @Test
  void aQueryThatForgetsToCheckShowsAPartnerItsOwnRowsAlone() {
    TestPerson coordinator = coordinator(ZEAL);
    String path = ReturnsSample.link(area, requesting, zeals);
    String token = path.substring("/return/".length());

    for (String table : List.of("request", "question", "draft", "version", "answer")) {
      assertThat(people.as(coordinator, () -> organisations(table))).as(table).containsOnly(ZEAL);
      List<String> byLink =
          ActingAs.<List<String>, RuntimeException>actingAs(
              Actor.visitor(area.id()),
              () -> links.through(token, id -> organisations(table)).orElseThrow());
      assertThat(byLink).as(table).containsOnly(ZEAL);
    }
  }

  @Test
  void aPartnersOwnPeopleSeeAndAnswerTheirOwnReturnsAlone() {
    TestPerson coordinator = coordinator(ZEAL);

    assertThat(coordinator.get("/team/returns"))
        .hasStatusOk()
        .bodyText()
        .contains("Zeal")
        .doesNotContain("Millbank", "Ask for returns");
    assertThat(coordinator.get("/team/returns/" + zeals))
        .hasStatusOk()
        .bodyText()
        .contains("Answer this return")
        .doesNotContain("Make a new link", "Accept");
    assertThat(coordinator.get("/team/returns/" + zeals + "/answer"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Who told you?");
    for (String page : List.of("", "/answer", "/answer/check", "/sheet")) {
      assertThat(coordinator.get("/team/returns/" + colleges + page))
          .as(page)
          .hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(coordinator.post("/team/returns/" + zeals + "/accept").exchange())
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void everyRoleDoesWhatTheTableSaysAndNothingElse() {
    RolesTable.shipped()
        .roles()
        .forEach((id, role) -> {
          TestPerson person = area.somebody(id);
          pages()
              .forEach((path, action) -> {
                boolean isOfOnePartner = path.contains(zeals);
                boolean seesEvery = role.actions().contains(Access.EVERY_PARTNER);
                List<Integer> expected =
                    !role.actions().contains(action)
                        ? isOfOnePartner && !seesEvery ? List.of(403, 404) : List.of(403)
                        : isOfOnePartner && !seesEvery ? List.of(404) : List.of(200);
                assertThat(expected)
                    .as("%s looks at %s", id, path)
                    .contains(person.get(path).getResponse().getStatus());
              });
        });
  }

  private Map<String, Action> pages() {
    String one = "/team/returns/" + zeals;
    return Map.of(
        "/team/returns",
        Returns.READ,
        one,
        Returns.READ,
        one + "/answer",
        Returns.ANSWER,
        one + "/due",
        Returns.REQUEST,
        one + "/withdraw",
        Returns.REQUEST,
        one + "/send-back",
        Returns.ACCEPT,
        "/team/returns/ask",
        Returns.REQUEST);
  }

  private TestPerson coordinator(String organisation) {
    return area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(organisation))));
  }

  private List<String> tables() {
    return List.of("request", "question", "draft", "version", "answer", "received", "reminder");
  }

  private List<String> organisations(Actor actor, String table) {
    return ActingAs.<List<String>, RuntimeException>actingAs(actor, () -> organisations(table));
  }

  private List<String> organisations(String table) {
    String all =
        switch (table) {
          case "request" -> "select organisation from returns.request";
          case "question" -> "select organisation from returns.question";
          case "draft" -> "select organisation from returns.draft";
          case "version" -> "select organisation from returns.version";
          case "answer" -> "select organisation from returns.answer";
          case "received" -> "select organisation from returns.received";
          default -> "select organisation from returns.reminder";
        };
    return requireNonNull(
        transactions.execute(running -> database.sql(all).query(String.class).list()));
  }
}
