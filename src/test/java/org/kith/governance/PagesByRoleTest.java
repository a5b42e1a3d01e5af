package org.kith.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;

/** Every role at every page of governance, to read and to write. */
@KithTest
class PagesByRoleTest {
  private static final String SOME_ID = "00000000-0000-0000-0000-000000000000";
  private static final String DRAFT = "/team/papers/quarters/2021-22-q3";

  private static final List<String> ROLES =
      List.of(
          "administrator",
          "officer",
          "partner-coordinator",
          "adviser",
          "caseworker",
          "safeguarding-lead",
          "analyst",
          "board-member",
          "councillor",
          "auditor",
          "data-protection-officer");

  private static final Set<String> READ =
      Set.of("administrator", "officer", "analyst", "auditor", "data-protection-officer");
  private static final Set<String> KEEP = Set.of("administrator", "officer");
  private static final Set<String> REGISTER =
      Set.of("administrator", "officer", "data-protection-officer");
  private static final Set<String> READ_PAPERS =
      Set.of(
          "administrator",
          "officer",
          "analyst",
          "board-member",
          "auditor",
          "data-protection-officer");

  /** Who is let in, for each page and each form. */
  private static final Map<String, Set<String>> PAGES =
      Map.ofEntries(
          Map.entry("/team/governance", READ),
          Map.entry("/team/governance/mine", READ),
          Map.entry("/team/governance/kinds/risk", READ),
          Map.entry("/team/governance/new/risk", KEEP),
          Map.entry("/team/governance/new/decision", KEEP),
          Map.entry("/team/meetings", READ),
          Map.entry("/team/meetings/new", KEEP),
          Map.entry("/team/registers", READ),
          Map.entry("/team/registers/new", REGISTER),
          Map.entry("/team/papers", READ_PAPERS),
          Map.entry(DRAFT + "/issue", KEEP));

  private static final Map<String, Set<String>> FORMS =
      Map.ofEntries(
          Map.entry("/team/governance/new/risk", KEEP),
          Map.entry("/team/governance/" + SOME_ID + "/change", KEEP),
          Map.entry("/team/governance/" + SOME_ID + "/close", KEEP),
          Map.entry("/team/governance/" + SOME_ID + "/reopen", KEEP),
          Map.entry("/team/meetings/new", KEEP),
          Map.entry("/team/meetings/" + SOME_ID + "/change", KEEP),
          Map.entry("/team/meetings/" + SOME_ID + "/actions/new", KEEP),
          Map.entry("/team/meetings/actions/" + SOME_ID, KEEP),
          Map.entry("/team/registers/new", REGISTER),
          Map.entry("/team/registers/" + SOME_ID + "/change", REGISTER));

  private final TestArea area;

  PagesByRoleTest(TestAreas areas) {
    this.area = areas.loaded();
  }

  @Test
  void everyRoleGetsJustItsPages() {
    for (String role : ROLES) {
      TestPerson somebody = area.somebody(role);
      PAGES.forEach((path, allowed) ->
          assertThat(somebody.get(path))
              .as("%s at %s", role, path)
              .hasStatus(allowed.contains(role) ? 200 : 403));
    }
  }

  /**
   * Who may gets on to the form's own refusal: nothing was filled in, or there is no such record.
   */
  @Test
  void everyRoleSendsJustItsForms() {
    for (String role : ROLES) {
      TestPerson somebody = area.somebody(role);
      FORMS.forEach((path, allowed) -> {
        int status = somebody.post(path).exchange().getResponse().getStatus();
        if (allowed.contains(role)) {
          assertThat(status).as("%s at %s", role, path).isIn(404, 422);
        } else {
          assertThat(status).as("%s at %s", role, path).isEqualTo(403);
        }
      });
    }
  }

  @Test
  void draftsOfPapersAreForThoseWhoMakeThem() {
    for (String role : List.of("board-member", "analyst", "auditor", "councillor")) {
      TestPerson somebody = area.somebody(role);
      assertThat(somebody.get(DRAFT)).as(role).hasStatus(403);
      assertThat(somebody.get(DRAFT + "/quarterly.docx")).as(role).hasStatus(403);
      assertThat(somebody.post(DRAFT + "/issue").exchange()).as(role).hasStatus(403);
    }
  }
}
