package org.kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * An administrator invites an officer, who runs a quarter end with a colleague. Board members,
 * councillors and partners see what comes of it, and what is on the way to it they do not.
 */
class QuarterEndTest extends Journey {
  private static final int ROUND = 2;

  private final Map<String, Visitor> people = new HashMap<>();

  @Test
  void aNewOfficerRunsAQuarterEnd() {
    QuarterEnd quarterEnd = new QuarterEnd(ROUND, who -> person(who).page());
    people.put(quarterEnd.newcomer(), visitorOnAPhone());
    people.put(quarterEnd.partner(), visitorOnAPhone());

    for (Step step : quarterEnd.steps()) {
      Visitor who = person(step.who());
      step.fill().accept(who.page());
      who.noBarriers();
      who.page().locator(step.button()).first().click();
      who.noBarriers();
      assertThat(step.done().applyAsInt(who.page())).as(step.what()).isPositive();
      who.noBarriers();
      if (step.what().equals("approves the release")) {
        assertThat(person("councillor").visit("/team/released").locator("main"))
            .not()
            .containsText(quarterEnd.figure());
      }
    }

    Page ward = person("councillor").visit("/team/released");
    assertThat(ward.locator("main")).containsText("Blakenall");
    assertThat(ward.locator("main")).containsText(quarterEnd.figure());
    person("councillor").visit("/team/papers", 403);

    Visitor member = person("board-member");
    assertThat(member.visit("/team/released").locator("main")).containsText(quarterEnd.figure());
    Page papers = member.visit("/team/papers");
    assertThat(papers.locator("main")).containsText("Paper of round " + ROUND);
    papers.locator("main table a").first().click();
    assertThat(member.noBarriers().locator("h1")).containsText("April to June 2022");

    Visitor partner = person("partner");
    for (String inside : new String[] {"/team/released", "/team/papers", "/team/figures"}) {
      partner.visit(inside, 403);
    }
    Visitor resident = visitor();
    assertThat(resident.visit("/report/editions").locator("main"))
        .containsText("Edition of round " + ROUND);
    assertThat(resident.visit("/releases").locator("main")).containsText("Figures by ward");
  }

  private Visitor person(String who) {
    return people.computeIfAbsent(who, this::signedIn);
  }
}
