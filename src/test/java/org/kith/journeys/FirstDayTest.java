package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An administrator invites somebody, who comes in by the link and finds what the role allows. */
class FirstDayTest extends Journey {
  @Test
  void anInvitedOfficerComesInOnAPhoneAndALeaverIsOutAtOnce() {
    Visitor administrator = signedIn("administrator");
    Page desk = administrator.visit("/team/accounts/new");
    desk.fill("#name", "Rosa (synthetic)");
    desk.fill("#email", "rosa@example.org");
    desk.getByLabel("Officer").check();
    desk.locator("main button").click();
    administrator.noBarriers();
    String link = desk.locator(".kith-link-once code").innerText();

    Visitor rosa = visitorOnAPhone();
    Page phone = rosa.visit(link.substring(link.indexOf("/invitation/")));
    phone.fill("#password", "three blue kettles");
    phone.locator("main button").click();
    phone.waitForURL("**/team");
    rosa.noBarriers();
    rosa.visit("/team/programme");

    desk.navigate("/team/accounts");
    desk.locator("a", new Page.LocatorOptions().setHasText("Rosa")).click();
    administrator.noBarriers();
    desk.locator("button", new Page.LocatorOptions().setHasText("End account")).click();
    desk.waitForURL("**/team/accounts");
    phone.navigate("/team/programme");
    assertThat(phone.locator("h1")).hasText("Sign in");
  }

  @Test
  void whoIsOutsideSeesWhatWasReleasedAndNothingElse() {
    for (String name : new String[] {"board-member", "councillor"}) {
      Visitor reader = signedIn(name);
      reader.visit("/team/released");
      for (String inside :
          new String[] {
            "/team/figures",
            "/team/contradictions",
            "/team/money",
            "/team/releases",
            "/team/programme",
            "/team/accounts",
            "/team/editions",
            "/team/outbox"
          }) {
        reader.visit(inside, 403);
      }
    }
  }

  @Test
  void aPartnerSeesItsOwnMoneyAlone() {
    Visitor partner = signedIn("partner");
    partner.visit("/team/money");
    for (String inside :
        new String[] {
          "/team/figures",
          "/team/contradictions",
          "/team/releases",
          "/team/programme",
          "/team/accounts",
          "/team/editions",
          "/team/outbox"
        }) {
      partner.visit(inside, 403);
    }
  }
}
