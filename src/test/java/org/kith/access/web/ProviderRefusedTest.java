package org.kith.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.LocalProvider;
import org.kith.LocalProvider.Known;
import org.kith.LocalProvider.Lie;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Accounts;
import org.kith.access.Assignment;
import org.kith.access.GroupRoles;
import org.kith.access.Scope;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What comes from the provider and is not believed, and when nothing comes. */
@KithTest
class ProviderRefusedTest {
  private static final Assignment OFFICER = new Assignment("officer", Scope.AREA);

  private final TestArea area;
  private final Provider provider;
  private final ProvidersArea here;

  ProviderRefusedTest(
      TestAreas areas,
      Accounts accounts,
      GroupRoles groups,
      MockMvcTester pages,
      Provider provider) {
    this.area = areas.loaded();
    this.provider = provider;
    this.here = new ProvidersArea(area, accounts, groups, pages);
    area.somebody("administrator");
    here.gives("integration-team", OFFICER);
  }

  @ParameterizedTest
  @CsvSource({
    "NONCE, 403, could not be checked",
    "AUDIENCE, 403, could not be checked",
    "ISSUER, 403, could not be checked",
    "EXPIRED, 403, could not be checked",
    "SIGNATURE, 403, could not be checked",
    "UNSIGNED, 403, could not be checked",
    "OVERFLOW, 403, more groups",
    "SILENT, 503, does not answer"
  })
  void whatCannotBeBelievedSignsNobodyIn(Lie lie, int status, String sentence) {
    Known amina = Known.of("Amina Khan", "integration-team");
    here.colleague(amina);
    TestBrowser somebody = here.browser();

    assertThat(somebody.by(amina.with(lie))).hasStatus(status).bodyText().contains(sentence);

    assertThat(somebody.get("/team")).hasStatus(303);
    assertThat(here.one("Amina Khan").roles()).as("nothing changed").containsExactly(OFFICER);
  }

  @Test
  void anAnswerIsTakenOnceAndOnlyByTheBrowserThatAsked() {
    Known amina = Known.of("Amina Khan", "integration-team");
    here.colleague(amina);
    TestBrowser her = here.browser();
    URI back = her.back(amina, "/sign-in/provider");

    TestBrowser thief = here.browser();
    assertThat(thief.comeBack(back)).hasStatus(403).bodyText().contains("another browser");
    thief.get("/sign-in/provider");
    assertThat(thief.comeBack(back)).hasStatus(403).bodyText().contains("another browser");
    assertThat(thief.get("/team")).hasStatus(303);

    assertThat(her.comeBack(back)).redirectedUrl().isEqualTo("/team");
    assertThat(her.comeBack(back)).hasStatus(403).bodyText().contains("used already");
  }

  @Test
  void aCodeThatWasUsedIsWorthNothingInAnotherAttempt() {
    Known amina = Known.of("Amina Khan", "integration-team");
    TestBrowser her = here.browser();
    URI first = her.back(amina, "/sign-in/provider");
    her.comeBack(first);
    TestBrowser another = here.browser();
    URI second = another.back(amina, "/sign-in/provider");

    String replayed = second.getRawQuery().replaceFirst("code=[^&]+", ProvidersArea.code(first));

    assertThat(another.get(second.getRawPath() + "?" + replayed))
        .hasStatus(403)
        .bodyText()
        .contains("used already");
    assertThat(another.get("/team")).hasStatus(303);
  }

  @Test
  void aChangedStateIsRefused() {
    TestBrowser her = here.browser();
    URI back = her.back(Known.of("Amina Khan", "integration-team"), "/sign-in/provider");

    String changed = back.getRawQuery().replaceFirst("state=[^&]{4}", "state=AAAA");

    assertThat(her.get(back.getRawPath() + "?" + changed)).hasStatus(403);
    assertThat(her.get("/team")).hasStatus(303);
  }

  @Test
  void whoStopsHalfWayIsToldThatNothingChanged() {
    TestBrowser her = here.browser();
    URI back = her.back(Known.of("Amina Khan"), "/sign-in/provider");

    String refused = back.getRawQuery().replaceFirst("code=[^&]+", "error=access_denied");

    assertThat(her.get(back.getRawPath() + "?" + refused))
        .hasStatus(403)
        .bodyText()
        .contains("Nothing has changed");
  }

  @Test
  void whileTheProviderIsDownEverythingElseGoesOn() {
    Provider nowhere =
        new Provider(
            Optional.of(
                new ProviderSettings(
                    "http://localhost:1", "kith", "secret", "Field Council", "groups", false)),
            Clock.systemUTC());
    assertThat(nowhere.isSetUp()).isTrue();
    assertThat(nowhere.signOut("http://localhost/")).isEmpty();
    assertThatThrownBy(
            () -> nowhere.setOff(new MockHttpServletRequest(), new MockHttpServletResponse()))
        .isInstanceOfSatisfying(
            ProviderTrouble.class,
            trouble -> assertThat(trouble.reason()).isEqualTo(ProviderTrouble.Reason.UNREACHABLE));
  }

  @Test
  void whileItIsDownTheButtonLeadsToOneSentenceAndPasswordsWork() {
    provider.forget();
    LocalProvider.shared().fall(true);
    try {
      TestBrowser her = here.browser();
      assertThat(her.get("/sign-in")).hasStatusOk();
      assertThat(her.get("/sign-in/provider"))
          .hasStatus(503)
          .bodyText()
          .contains("Field Council does not answer at the moment");
      assertThat(her.signIn(area.somebody("officer"))).redirectedUrl().isEqualTo("/team");
    } finally {
      LocalProvider.shared().fall(false);
      provider.forget();
    }
  }
}
