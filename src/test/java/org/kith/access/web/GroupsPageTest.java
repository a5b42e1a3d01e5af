package org.kith.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.GroupRoles;
import org.kith.access.GroupRoles.GroupRole;
import org.kith.access.Identities;
import org.kith.access.Scope;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The administrator's page about groups of the organisation's own provider. */
@KithTest
class GroupsPageTest {
  private final TestArea area;
  private final GroupRoles groups;
  private final Identities identities;
  private final TestPerson administrator;

  GroupsPageTest(TestAreas areas, GroupRoles groups, Identities identities) {
    this.area = areas.loaded();
    this.groups = groups;
    this.identities = identities;
    this.administrator = area.somebody("administrator");
  }

  @Test
  void aGroupIsAddedShownAndRemoved() {
    assertThat(add("auditors", "Internal audit", "auditor")).hasStatus(303);

    assertThat(area.acting(groups::all))
        .singleElement()
        .satisfies(group -> assertThat(group.group()).isEqualTo("auditors"))
        .satisfies(
            group -> assertThat(group.gives()).isEqualTo(new Assignment("auditor", Scope.AREA)));
    assertThat(administrator.get("/team/accounts/groups"))
        .hasStatusOk()
        .bodyText()
        .contains("Internal audit")
        .contains("http://" + area.host() + "/sign-in/provider/back");

    GroupRole group = area.acting(groups::all).getFirst();
    assertThat(administrator.post("/team/accounts/groups/" + group.id() + "/remove").exchange())
        .hasStatus(303);
    assertThat(area.acting(groups::all)).isEmpty();
  }

  @Test
  void theSameRoleTwiceIsRefusedAndWhatWasTypedStays() {
    add("auditors", "Internal audit", "auditor");

    assertThat(add("auditors", "The auditors", "auditor"))
        .hasStatus(422)
        .bodyText()
        .contains("has that role already")
        .contains("The auditors");
    assertThat(add("", "", "")).hasStatus(422);
  }

  @Test
  void whoMayOnlyLookChangesNothing() {
    add("auditors", "Internal audit", "auditor");
    TestPerson officer = area.somebody("officer");
    String id = area.acting(groups::all).getFirst().id();

    assertThat(officer.get("/team/accounts/groups"))
        .hasStatusOk()
        .bodyText()
        .contains("Internal audit")
        .doesNotContain("<form");
    assertThat(officer.post("/team/accounts/groups").exchange()).hasStatus(403);
    assertThat(officer.post("/team/accounts/groups/" + id + "/remove").exchange()).hasStatus(403);
  }

  /** Counts set-offs from one network, none of which reaches the provider. */
  @Test
  void manyWhoSetOffFromOneNetworkHaveToWait() {
    int mayGo = 0;
    while (mayGo < 1000 && area.acting(() -> identities.maySetOff("10.1.2.3"))) {
      mayGo++;
    }

    assertThat(mayGo).isEqualTo(300);
    assertThat(area.acting(() -> identities.maySetOff("10.1.2.4"))).isTrue();
  }

  private MvcTestResult add(String group, String name, String role) {
    return administrator
        .post("/team/accounts/groups")
        .param("group", group)
        .param("name", name)
        .param("role", role)
        .exchange();
  }
}
