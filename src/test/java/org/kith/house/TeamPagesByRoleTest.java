package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.WalsallExample;
import org.kith.access.Action;
import org.kith.access.NotAllowed;
import org.kith.access.Role;
import org.kith.access.RolesTable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The table of roles × actions, tried whole: every role at every address of the team. What an
 * address asks for is written down in {@code team-pages.csv}, apart from the code that asks, so
 * that a page which forgets to ask, or asks for something else, is found.
 */
@KithTest
class TeamPagesByRoleTest {
  private static final int FORBIDDEN = 403;
  private static final RolesTable TABLE = RolesTable.shipped();
  private static final List<TeamPage> PAGES = TeamPage.all();

  /** Another partner's agreement: the second wall hides that it is there at all. */
  private static final Set<String> HIDDEN =
      Set.of(
          "partner-coordinator GET /team/money/agreements/{id}/change",
          "partner-coordinator POST /team/money/agreements/{id}/change");

  private final TestAreas areas;
  private final RequestMappingHandlerMapping controllers;
  private final JdbcClient database;
  private final TransactionOperations transactions;

  TeamPagesByRoleTest(
      TestAreas areas,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers,
      JdbcClient database,
      TransactionOperations transactions) {
    this.areas = areas;
    this.controllers = controllers;
    this.database = database;
    this.transactions = transactions;
  }

  @Test
  void everyAddressOfTheTeamIsWrittenDown() {
    assertThat(PAGES.stream().map(TeamPage::address))
        .as("src/test/resources/team-pages.csv")
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(TeamPage.answeredBy(controllers));
  }

  @Test
  void whatIsAskedForIsInTheTableOfRolesAndWhatIsForEverybodySaysWhy() {
    Set<String> known =
        TABLE.meanings().keySet().stream().map(Action::id).collect(Collectors.toSet());

    assertThat(PAGES).allMatch(page -> known.containsAll(page.named()));
    assertThat(PAGES).allMatch(page -> page.actions().isEmpty() != page.why().isEmpty());
  }

  @Test
  void whoeverIsNotSignedInIsSentToSignIn() {
    TestArea area = areas.loaded();

    for (TeamPage page : PAGES) {
      if (page.isSent()) {
        assertThat(area.post(page.filled()).exchange().getResponse().getStatus())
            .as(page.address())
            .isBetween(400, 499);
      } else {
        assertThat(area.get(page.filled())).as(page.address()).hasStatus(303);
        assertThat(area.get(page.filled()).getResponse().getHeader("Location"))
            .as(page.address())
            .startsWith("/sign-in?next=");
      }
    }
  }

  @Test
  void everyRoleIsAnsweredAsTheTableSays() {
    TestArea area = WalsallExample.loaded(areas);
    Map<Role, TestPerson> people = new LinkedHashMap<>();
    TABLE.roles().forEach((id, role) -> people.put(role, area.somebody(id)));
    List<String> faults = new ArrayList<>();

    people.forEach((role, person) ->
        PAGES.stream()
            .filter(page -> !page.isFor(role))
            .forEach(page -> refused(role, page, page.triedBy(person), faults)));
    assertThat(deeds(area, people)).as("what was refused left no trace").isZero();
    people.forEach((role, person) ->
        PAGES.stream()
            .filter(page -> page.isFor(role))
            .forEach(page -> answered(role, page, page.triedBy(person), faults)));

    assertThat(faults).isEmpty();
  }

  private static void refused(Role role, TeamPage page, MvcTestResult result, List<String> faults) {
    int status = result.getResponse().getStatus();
    boolean isHidden = status == 404 && HIDDEN.contains(role.id() + " " + page.address());
    if (status != FORBIDDEN && !isHidden) {
      faults.add(role.id() + " gets " + status + " instead of 403 at " + page.address());
    }
  }

  private static void answered(
      Role role, TeamPage page, MvcTestResult result, List<String> faults) {
    int status = result.getResponse().getStatus();
    if (status == FORBIDDEN
        || status >= 500
        || result.getMvcResult().getResolvedException() instanceof NotAllowed) {
      faults.add(role.id() + " gets " + status + " at " + page.address());
    }
  }

  private long deeds(TestArea area, Map<Role, TestPerson> people) {
    String[] accounts = people.values().stream().map(TestPerson::account).toArray(String[]::new);
    return area.acting(() ->
        transactions.execute(running ->
            database
                .sql("select count(*) from access.audit where actor = any (:accounts)")
                .param("accounts", accounts)
                .query(Long.class)
                .single()));
  }
}
