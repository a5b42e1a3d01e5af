package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Signing in by the fingerprint of a phone, with Chromium's virtual authenticator. */
class PasskeyTest extends Journey {
  private static final JsonObject AUTHENTICATOR =
      JsonParser.parseString(
              """
              {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                "hasUserVerification": true, "isUserVerified": true,
                "automaticPresenceSimulation": true}}
              """)
          .getAsJsonObject();

  @Test
  void aKeyThatWasAddedLetsInAndOneThatWasRemovedDoesNot() {
    Visitor analyst = signedIn("analyst");
    Page page = analyst.page();
    CDPSession browser = page.context().newCDPSession(page);
    browser.send("WebAuthn.enable");
    browser.send("WebAuthn.addVirtualAuthenticator", AUTHENTICATOR);

    analyst.visit("/team/own");
    page.fill("#passkey-label", "Work phone");
    page.locator("[data-passkey] button").click();
    assertThat(page.locator("main")).containsText("Work phone");
    analyst.noBarriers();

    signOut(page);
    page.locator("[data-passkey] button").click();
    page.waitForURL("**/team");
    assertThat(page.locator("h1")).hasText("My work");

    analyst.visit("/team/own");
    page.locator("button", new Page.LocatorOptions().setHasText("Remove")).first().click();
    assertThat(page.locator("main")).not().containsText("Work phone");
    signOut(page);
    assertThat(page.locator("[data-failed]")).isHidden();
    analyst.mayBeRefused("/sign-in/passkey");
    page.locator("[data-passkey] button").click();
    assertThat(page.locator("[data-failed]")).isVisible();
  }

  private static void signOut(Page page) {
    page.navigate("/sign-out");
    page.locator("main button").click();
    page.waitForURL("**/sign-in");
  }
}
