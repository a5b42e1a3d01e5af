package org.kith.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.LocalProvider;
import org.kith.LocalProvider.Known;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Assignment;
import org.kith.access.GroupRoles;
import org.kith.access.Scope;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in through the organisation's own provider. */
@KithTest
class ProviderTest {
  private static final Assignment OFFICER = new Assignment("officer", Scope.AREA);
  private static final Assignment AUDITOR = new Assignment("auditor", Scope.AREA);

  private final TestAreas areas;
  private final TestArea area;
  private final Accounts accounts;
  private final GroupRoles groups;
  private final MockMvcTester pages;
  private final ProvidersArea here;

  ProviderTest(TestAreas areas, Accounts accounts, GroupRoles groups, MockMvcTester pages) {
    this.areas = areas;
    this.area = areas.loaded();
    this.accounts = accounts;
    this.groups = groups;
    this.pages = pages;
    this.here = new ProvidersArea(area, accounts, groups, pages);
    area.somebody("administrator");
    here.gives("integration-team", OFFICER);
  }

  @Test
  void aColleagueComesInWithTheRolesOfTheirGroups() {
    TestBrowser amina = here.browser();
    assertThat(amina.get("/sign-in")).bodyText().contains("Sign in with Field Council");

    MvcTestResult back = amina.by(Known.of("Amina Khan", "integration-team", "canteen"));

    assertThat(back).hasStatus(303).redirectedUrl().isEqualTo("/sign-in/provider/confirm");
    assertThat(amina.get("/team")).hasStatus(303);
    assertThat(amina.get("/sign-in/provider/confirm")).bodyText().contains("Amina Khan");
    assertThat(amina.post("/sign-in/provider/confirm")).redirectedUrl().isEqualTo("/team");
    assertThat(amina.get("/team/accounts")).hasStatusOk().bodyText().contains("by group");
    assertThat(here.one("Amina Khan").byGroup()).containsExactly(OFFICER);
    assertThat(here.one("Amina Khan").byHand()).isEmpty();
    assertThat(amina.get("/team/own"))
        .as("who has no password is not asked for it")
        .bodyText()
        .contains("Set a password")
        .doesNotContain("Current password");
  }

  @Test
  void aGroupThatWasLeftOrJoinedCountsFromTheNextSignIn() {
    here.gives("auditors", AUDITOR);
    Known amina = Known.of("Amina Khan", "integration-team");
    here.colleague(amina);

    assertThat(here.browser().by(amina.in("auditors"))).redirectedUrl().isEqualTo("/team");
    assertThat(here.one("Amina Khan").roles()).containsExactly(AUDITOR);

    TestBrowser without = here.browser();
    assertThat(without.by(amina.in("canteen")))
        .hasStatus(403)
        .bodyText()
        .contains("you have no role here yet");
    assertThat(without.get("/team")).hasStatus(303);
    assertThat(here.one("Amina Khan").roles()).isEmpty();
  }

  @Test
  void whatAnAdministratorTakesFromAGroupIsGoneAtOnce() {
    TestBrowser amina = here.colleague(Known.of("Amina Khan", "integration-team"));
    assertThat(amina.get("/team/accounts")).hasStatusOk();

    area.acting(
        () -> {
          groups.remove(groups.all().getFirst().id());
          return groups;
        },
        Accounts.MANAGE);

    assertThat(amina.get("/team/accounts")).hasStatus(403);
  }

  @Test
  void whoIsInNoGroupWithARoleIsToldSoAndGetsNoAccount() {
    TestBrowser stranger = here.browser();

    assertThat(stranger.by(Known.of("Eve Moss", "canteen")))
        .hasStatus(403)
        .bodyText()
        .contains("Field Council knows you, but you have no role here yet");

    assertThat(stranger.get("/team")).hasStatus(303);
    assertThat(stranger.post("/sign-in/provider/confirm")).hasStatus(403);
    assertThat(area.acting(accounts::all)).extracting(Account::name).doesNotContain("Eve Moss");
  }

  @Test
  void anEndedAccountDoesNotComeBackIn() {
    Known amina = Known.of("Amina Khan", "integration-team");
    TestBrowser her = here.colleague(amina);
    Account account = here.one("Amina Khan");

    area.acting(
        () -> {
          accounts.leave(account.id(), account.version());
          return account;
        },
        Accounts.MANAGE);

    assertThat(her.get("/team")).hasStatus(303);
    assertThat(here.browser().by(amina))
        .hasStatus(403)
        .bodyText()
        .contains("your account here has ended");
  }

  @Test
  void anAddressAloneJoinsNoAccount() {
    TestPerson joan = area.somebody("officer");

    assertThat(
            here.browser()
                .by(Known.of("Joan Field", "integration-team").withAddress(joan.email(), true)))
        .hasStatus(403)
        .bodyText()
        .contains("has an account here already");

    TestBrowser unverified = here.browser();
    unverified.by(Known.of("Eve Moss", "integration-team").withAddress(joan.email(), false));
    unverified.post("/sign-in/provider/confirm");
    assertThat(here.one("Eve Moss").email()).isEmpty();
    assertThat(here.one("Eve Moss").id()).isNotEqualTo(joan.account());
  }

  @Test
  void whoIsSignedInJoinsTheirAccountAndRolesByHandStayApart() {
    here.gives("auditors", AUDITOR);
    TestPerson joan = area.somebody("board-member");
    Known known = Known.of("Joan Field", "auditors");
    TestBrowser her = here.browser();
    her.signIn(joan);

    assertThat(her.by(known, "/team/own/provider/join"))
        .redirectedUrl()
        .isEqualTo("/team/own/provider");
    assertThat(her.get("/team/own/provider")).hasStatusOk().bodyText().contains("Joan Field");
    assertThat(her.post("/team/own/provider")).hasStatus(303);

    TestBrowser byProvider = here.browser();
    assertThat(byProvider.by(known)).redirectedUrl().isEqualTo("/team");
    assertThat(byProvider.get("/team/accounts")).as("as an auditor").hasStatusOk();
    TestBrowser byPassword = here.browser();
    byPassword.signIn(joan);
    assertThat(byPassword.get("/team/accounts")).as("as a board member").hasStatus(403);

    assertThat(byPassword.post("/team/own/provider/part")).hasStatus(303);
    assertThat(byProvider.get("/team")).as("signed out elsewhere").hasStatus(303);
    assertThat(byPassword.get("/team")).hasStatusOk();
  }

  @Test
  void nobodyJoinsAnAccountToAnIdentityThatBelongsToAnother() {
    Known amina = Known.of("Amina Khan", "integration-team");
    here.colleague(amina);
    TestBrowser joan = here.browser();
    joan.signIn(area.somebody("board-member"));

    joan.by(amina, "/team/own/provider/join");

    assertThat(joan.post("/team/own/provider"))
        .hasStatus(422)
        .bodyText()
        .contains("belongs to another account");
  }

  @Test
  void anInvitationIsAcceptedThroughTheProvider() {
    String path =
        area.acting(
            () -> accounts.invite("Amina Khan", "amina@example.org", List.of(AUDITOR)).path(),
            Accounts.MANAGE);
    Known amina = Known.of("Amina K.", "canteen");
    TestBrowser her = here.browser();
    assertThat(her.get(path)).bodyText().contains("Sign in with Field Council");

    her.by(amina, path + "/provider");

    assertThat(her.get("/sign-in/provider/confirm")).bodyText().contains("Amina Khan");
    assertThat(her.post("/sign-in/provider/confirm")).redirectedUrl().isEqualTo("/team");
    assertThat(here.one("Amina Khan").state()).isEqualTo(Account.State.ACTIVE);
    assertThat(here.browser().by(amina)).redirectedUrl().isEqualTo("/team");
    assertThat(here.browser().get(path)).hasStatus(410);
  }

  @Test
  void theSessionIsANewOne() {
    TestBrowser her = here.browser();
    her.get("/sign-in");
    String prepared = her.session();
    Known amina = Known.of("Amina Khan", "integration-team");
    here.colleague(amina);

    her.by(amina);

    assertThat(her.session()).isNotEqualTo(prepared);
    TestBrowser thief = here.browser();
    thief.take(prepared);
    assertThat(thief.get("/team")).hasStatus(303);
  }

  @Test
  void peopleComeBackToTheHostThatTheyAskedAndToNoOtherArea() {
    TestArea elsewhere = areas.loaded();
    elsewhere.somebody("administrator");
    Known amina = Known.of("Amina Khan", "integration-team");
    here.colleague(amina);

    TestBrowser there = new TestBrowser(elsewhere.host(), pages);
    String asked = TestBrowser.location(there.get("/sign-in/provider"));

    assertThat(asked)
        .startsWith(LocalProvider.shared().issuer() + "/authorize?")
        .contains("redirect_uri=http://" + elsewhere.host() + "/sign-in/provider/back")
        .contains("code_challenge_method=S256")
        .contains("nonce=");
    assertThat(there.by(amina)).hasStatus(403).bodyText().contains("no role here yet");
  }

  @Test
  void whoSignsOutIsOfferedToSignOutOfTheProviderToo() {
    TestBrowser her = here.colleague(Known.of("Amina Khan", "integration-team"));

    assertThat(her.post("/sign-out")).redirectedUrl().isEqualTo("/sign-out/provider");

    assertThat(her.get("/team")).hasStatus(303);
    assertThat(her.get("/sign-out/provider"))
        .bodyText()
        .contains(LocalProvider.shared().issuer() + "/leave?client_id=kith-tests")
        .contains("post_logout_redirect_uri=");
  }
}
