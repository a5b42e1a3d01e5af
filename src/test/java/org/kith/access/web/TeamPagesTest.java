package org.kith.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KithTest
class TeamPagesTest {
  private final TestArea area;

  TeamPagesTest(TestAreas areas) {
    this.area = areas.loaded();
  }

  @Test
  void whoIsNotSignedInIsSentToSignInAndBack() {
    assertThat(area.get("/team/accounts?x=1"))
        .hasStatus(303)
        .headers()
        .hasValue(HttpHeaders.LOCATION, "/sign-in?next=%2Fteam%2Faccounts%3Fx%3D1");
    assertThat(area.get("/pl/team/accounts")).hasStatus(303);
    assertThat(area.get("/sign-in?next=https://elsewhere.example"))
        .bodyText()
        .doesNotContain("elsewhere");
  }

  @Test
  void aVisitorsPageSetsNoCookieAndTheSignInPageDoes() {
    assertThat(area.get("/").getResponse().getCookies()).isEmpty();
    assertThat(area.get("/sign-in").getResponse().getCookie("kith")).isNotNull();
  }

  @Test
  void signingInLeadsWhereOneWantedToGo() {
    TestPerson administrator = area.somebody("administrator");

    assertThat(
            area.post("/sign-in")
                .param("email", administrator.email())
                .param("password", administrator.password())
                .param("next", "/team/accounts")
                .exchange())
        .hasStatus(303)
        .headers()
        .hasValue(HttpHeaders.LOCATION, "/team/accounts");
    assertThat(
            area.post("/sign-in")
                .param("email", administrator.email())
                .param("password", "something else")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("do not belong together")
        .doesNotContain("something else");
  }

  @Test
  void aFormWithoutOurTokenChangesNothing() {
    TestPerson administrator = area.somebody("administrator");

    assertThat(
            administrator
                .post("/team/accounts/new")
                .with(csrf().useInvalidToken())
                .param("name", "Amina Khan")
                .exchange())
        .hasStatus(403)
        .bodyText()
        .contains("Amina Khan");
  }

  @Test
  void anAdministratorInvitesAndTheLinkLetsIn() {
    TestPerson administrator = area.somebody("administrator");
    assertThat(administrator.get("/team/accounts/new")).hasStatusOk();

    MvcTestResult invited =
        administrator
            .post("/team/accounts/new")
            .param("name", "Amina Khan")
            .param("email", "amina@example.org")
            .param("roles", "officer")
            .exchange();

    assertThat(invited).hasStatusOk();
    String link = link(invited);
    assertThat(area.get(link)).hasStatusOk().bodyText().contains("Amina Khan");
    assertThat(area.post(link).param("password", "three blue kettles").exchange()).hasStatus(303);
    assertThat(area.get(link)).hasStatus(410).bodyText().contains("used already");
  }

  @Test
  void aRefusedInvitationKeepsWhatWasTyped() {
    TestPerson administrator = area.somebody("administrator");

    assertThat(
            administrator
                .post("/team/accounts/new")
                .param("name", "Amina Khan")
                .param("email", administrator.email())
                .param("roles", "officer")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("has an account already")
        .contains("Amina Khan");
    assertThat(
            administrator
                .post("/team/accounts/new")
                .param("name", "Amina Khan")
                .param("email", "amina@example.org")
                .param("limited", "partner-coordinator")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Choose what the role is limited to");
  }

  @Test
  void whoMayOnlyLookIsOfferedNoChange() {
    TestPerson auditor = area.somebody("auditor");
    TestPerson boardMember = area.somebody("board-member");

    assertThat(auditor.get("/team/accounts/" + auditor.account()))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("<form");
    assertThat(auditor.post("/team/accounts/new").exchange()).hasStatus(403);
    assertThat(boardMember.get("/team")).hasStatusOk();
    assertThat(boardMember.get("/team/accounts")).hasStatus(403);
    assertThat(boardMember.get("/team/roles")).hasStatus(403);
  }

  @Test
  void rolesOfTheAreasOwnAreMadeOfTheSameActions() {
    TestPerson administrator = area.somebody("administrator");

    assertThat(
            administrator
                .post("/team/roles/new")
                .param("name", "Panel member")
                .param("actions", "access.see-roles")
                .exchange())
        .hasStatus(303);

    assertThat(administrator.get("/team/roles")).bodyText().contains("Panel member");
    assertThat(administrator.get("/team/roles/panel-member")).hasStatusOk();
    assertThat(administrator.get("/team/roles/officer")).hasStatus(404);
    TestPerson panel = area.somebody("panel-member");
    assertThat(panel.get("/team/roles")).hasStatusOk();
    assertThat(panel.get("/team/roles/new")).hasStatus(403);
  }

  @Test
  void whatTheTeamSeesIsKeptByNoBrowser() {
    assertThat(area.somebody("officer").get("/team"))
        .headers()
        .hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static String link(MvcTestResult invited) {
    try {
      String body = invited.getResponse().getContentAsString();
      int start = body.indexOf("/invitation/");
      return body.substring(start, body.indexOf('<', start));
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
