package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.programme.PlannedProgramme.sewing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Scope;
import org.kith.access.ScopeChoices;

/** Roles are limited to organisations and projects by their names. */
@KithTest
class RoleLimitsTest {
  private final TestArea area;
  private final Planning planning;
  private final List<ScopeChoices> choices;

  RoleLimitsTest(TestAreas areas, Planning planning, List<ScopeChoices> choices) {
    this.area = SmallProgramme.loaded(areas.create());
    this.planning = planning;
    this.choices = choices;
  }

  @Test
  void organisationsAndProjectsAreOfferedInTheOrderOfTheirNames() {
    area.acting(() -> planning.add(sewing("Sewing circle")), Planning.PLAN);

    Map<Scope, String> offered =
        area.acting(() -> {
          Map<Scope, String> all = new LinkedHashMap<>();
          choices.forEach(some -> all.putAll(some.choices()));
          return all;
        });

    assertThat(offered.values())
        .containsSubsequence(
            "Anwar Foundation (organisation)",
            "Millbank College (organisation)",
            "zeal (organisation)")
        .containsSubsequence(
            "English classes (project)",
            "Evening school (project)",
            "Newsletter (project)",
            "Sewing circle (project)");
    assertThat(offered).containsEntry(Scope.project("sewing-circle"), "Sewing circle (project)");
  }

  @Test
  void anAdministratorLimitsAnOfficerToAProject() {
    assertThat(
            area.somebody("administrator")
                .post("/team/accounts/new")
                .param("name", "Joan")
                .param("email", "joan@example.org")
                .param("limited", "officer")
                .param("limit", "project-newsletter")
                .exchange())
        .hasStatusOk()
        .bodyText()
        .contains("Joan");
  }
}
