package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** An officer asks whom the programme reached, and takes the table along. */
class WhomWeReachTest extends Journey {
  @Test
  void anOfficerTellsPeopleApartByPartnerAndAge() {
    look(signedIn("officer"));
  }

  private static void look(Visitor visitor) {
    Page page = visitor.visit("/team/reach");
    page.selectOption("#by", "partner");
    page.selectOption("#and", "age");
    page.locator("form.kith-filter button").click();
    page.waitForLoadState(LoadState.LOAD);
    visitor.noBarriers();
    assertThat(page.locator("main")).containsText("different people came");
    assertThat(page.locator("main")).containsText("Age: not known of");
    assertThat(page.locator("main table").last()).containsText("Age");
    org.assertj.core.api.Assertions.assertThat(
            page.locator("a.kith-download").first().getAttribute("href"))
        .contains("/team/reach.csv?")
        .contains("by=partner&and=age");
  }
}
