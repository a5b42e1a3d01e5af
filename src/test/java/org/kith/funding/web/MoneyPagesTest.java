package org.kith.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.funding.Funding;
import org.kith.funding.SmallMoney;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.funding.TrailEntry;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer's, a colleague's and a provider's work with money, page by page. */
@KithTest
class MoneyPagesTest {
  private static final String KITCHEN = "/team/money/agreements/kitchen";

  private final TestArea area;
  private final Funding funding;
  private final TestPerson joan;
  private final TestPerson amir;

  MoneyPagesTest(TestAreas areas, Funding funding) {
    this.area = SmallMoney.loaded(areas.create());
    this.funding = funding;
    this.joan = area.somebody("officer");
    this.amir = area.somebody("officer");
  }

  @Test
  void theOverviewShowsThatTheSumsMakeUpTheBudget() {
    assertThat(joan.get("/team/money"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "It adds up: the budget of £10,000 is £3,000 not awarded, £4,000 awarded without a"
                + " recorded payment, £1,799.50 with providers, £0 left over and £1,200.50 spent.")
        .contains("2020/21")
        .contains("July 2020");
    for (String by : List.of("funder", "priority", "locality")) {
      assertThat(joan.get("/team/money?by=" + by)).hasStatusOk();
    }
    assertThat(joan.get("/team/money?by=postcode")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void everythingCanBeDownloaded() {
    assertThat(text(joan.get("/team/money.csv?by=locality")))
        .startsWith("Locality,\"budget, least\"")
        .contains("North,0.00,0.00,");
    assertThat(text(joan.get("/team/money/agreements.csv")))
        .contains("kitchen,360G-exampleton-kitchen,Kitchen grant,grant,running,council");
    assertThat(text(joan.get(KITCHEN + "/trail.csv")))
        .contains("kitchen-may,2020-05,Spent on Cooking together,spent")
        .doesNotContain("garden-award");
    for (String file :
        List.of("/team/money.xlsx", "/team/money/agreements.xlsx", KITCHEN + "/trail.xlsx")) {
      assertThat(joan.get(file)).hasStatusOk();
    }
  }

  @Test
  void aTrailIsToldRowByRowWithWhatThereWasAfterIt() {
    assertThat(joan.get(KITCHEN))
        .hasStatusOk()
        .bodyText()
        .contains("Awarded for Cooking together")
        .contains("£1,799.50")
        .contains("Milestone 1: The kitchen is open")
        .contains("£10 to £10.01 for each person so far: £1,200.50 spent, divided by 120 people");
    assertThat(joan.get("/team/money/agreements/nothing")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aPaymentIsEnteredByOneAndApprovedByAnother() {
    pay("500");

    assertThat(joan.get("/team/money")).bodyText().contains("Waiting for approval: 1");
    assertThat(amir.get("/team")).bodyText().contains("Kitchen grant: Paid for Cooking together");
    assertThat(joan.get("/team")).bodyText().doesNotContain("Paid for Cooking together");
    approve();
    assertThat(toPay()).isEqualTo("£2,500");
    assertThat(amir.get(KITCHEN)).bodyText().contains("Approved by Somebody");
  }

  @Test
  void whoEnteredItIsAskedWhyBeforeApprovingIt() {
    pay("500");
    String page = "/team/money/entries/" + waiting().id();

    assertThat(joan.get(page)).bodyText().contains("You entered this yourself.");
    assertThat(post(joan, page, Map.of("verdict", "approve")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("say why you approve it yourself");
    saved(post(joan, page, Map.of("verdict", "approve", "reason", "I work alone")));
    assertThat(joan.get(KITCHEN)).bodyText().contains("who also entered it: I work alone");
  }

  @Test
  void aSecondClickAddsNothing() {
    Map<String, String> typed = payment("3000", UUID.randomUUID().toString());

    saved(post(joan, KITCHEN + "/record/payment", typed));
    saved(post(joan, KITCHEN + "/record/payment", typed));

    assertThat(area.acting(funding::trail, Funding.READ).waiting()).hasSize(1);
  }

  @Test
  void whatIsRefusedIsSaidInASentenceAndWhatWasTypedStays() {
    assertThat(post(joan, KITCHEN + "/record/payment", payment("3000.01", "")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("This is more than there is: £3,000.01 was asked for, and £3,000 is awarded")
        .contains("3000.01");
    assertThat(post(joan, KITCHEN + "/record/payment", payment("about 5", "")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(
            post(
                joan,
                KITCHEN + "/record/payment",
                dated(payment("5", ""), LocalDate.of(2199, 1, 1))))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("not still to come");
  }

  @Test
  void workThatEndsEarlyLeavesMoneyForANewUseAndForAnotherGroup() {
    record(
        "end", Map.of("use", "cooking", "why", "The group stopped", "left", "1000", "owed", "0"));
    assertThat(joan.get(KITCHEN)).bodyText().contains("£4,000 is left over. Decide whether");

    record(
        "change-of-use",
        Map.of(
            "from", "cooking.left-unpaid", "sum", "2200", "anew", "Food parcels", "why", "Need"));
    approve();
    record(
        "re-award",
        Map.of(
            "from", "cooking.left-unpaid",
            "sum", "800",
            "organisation", "garden-group",
            "for", "Seeds",
            "project", "growing",
            "why", "They can use it"));
    approve();
    record("give-back", Map.of("from", "cooking.left-held", "sum", "1000", "why", "Not needed"));
    approve();

    assertThat(joan.get(KITCHEN))
        .bodyText()
        .contains("Allowed for a new use: Food parcels")
        .contains("Awarded to Garden Group instead")
        .contains("Paid back to the budget");
    assertThat(joan.get("/team/money/agreements/seeds"))
        .bodyText()
        .contains("Awarded out of what Kitchen Group left over");
    assertThat(joan.get("/team/money"))
        .bodyText()
        .contains("£4,000 not awarded")
        .contains("£0 left over and £2,000 spent");
  }

  @Test
  void aReAwardSaysWhomItIsFor() {
    record("left-over", Map.of("from", "cooking.held", "sum", "10", "why", "Cheaper"));

    assertThat(
            post(
                joan,
                KITCHEN + "/record/re-award",
                dated(Map.of("from", "cooking.left-held", "sum", "10", "why", "Gift"))))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose an agreement, or the provider of a new one")
        .contains("Enter what the money of the new agreement is for");
  }

  @Test
  void aBudgetAndAnAgreementAreAddedInTheBrowser() {
    saved(
        post(
            joan,
            "/team/money/budgets/new",
            dated(
                Map.of(
                    "name", "Winter fund",
                    "funder", "ministry",
                    "year", "2026/27",
                    "sum", "5000"))));
    saved(
        post(
            joan,
            "/team/money/agreements/new",
            dated(
                Map.of(
                    "kind", "contract",
                    "title", "Warm room",
                    "organisation", "garden-group",
                    "budget", "winter-fund",
                    "awarded-by", "council",
                    "for", "A warm room",
                    "sum", "1200",
                    "milestones", "2026-12-01 The room is open",
                    "instalments", "600\n600 2026-12-31 after milestone 1"))));

    assertThat(joan.get("/team/money/agreements/warm-room"))
        .bodyText()
        .contains("Waits for approval")
        .contains("Instalment 2, after milestone 1");
    assertThat(joan.get("/team/money/budgets/winter-fund")).bodyText().contains("£5,000");
    assertThat(joan.get("/team/money/budgets/fund")).hasStatusOk();
    assertThat(joan.get("/team/money/budgets")).bodyText().contains("Winter fund");
  }

  @Test
  void aPlanThatSomebodyElseChangedMeanwhileIsShownBesideOnesOwn() {
    Map<String, String> mine = new LinkedHashMap<>(plan("Kitchen and hall"));
    mine.putAll(hidden(joan.get(KITCHEN + "/change")));
    saved(post(amir, KITCHEN + "/change", plan("Kitchen and yard")));

    assertThat(post(joan, KITCHEN + "/change", mine))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Kitchen and hall")
        .contains("Kitchen and yard");
  }

  @Test
  void aFileDoesNotOverwriteWhatSomebodyChangedInTheBrowser() {
    saved(post(joan, KITCHEN + "/change", plan("Kitchen and yard")));
    SmallMoney.describe(area, "The kitchen on Mill Street.");
    area.load();

    assertThat(joan.get(KITCHEN))
        .bodyText()
        .contains("Kitchen and yard")
        .contains("The kitchen on Mill Street.");
  }

  @Test
  void aProvidersPeopleSeeTheirOwnAgreementAndRecordWhatTheySpent() {
    TestPerson partner =
        area.somebody(
            List.of(new Assignment("partner-coordinator", Scope.organisation("kitchen-group"))));

    assertThat(partner.get("/team/money")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(partner.get("/team/money/agreements"))
        .bodyText()
        .contains("Kitchen grant")
        .doesNotContain("Garden grant");
    assertThat(partner.get("/team/money/agreements/garden")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(partner.get("/team/money/budgets")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(partner.get(KITCHEN + "/record/payment")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(partner.get(KITCHEN))
        .bodyText()
        .contains("Record spending")
        .doesNotContain("Record a payment");
    saved(
        post(
            partner,
            KITCHEN + "/record/spending",
            dated(Map.of("from", "cooking.held", "sum", "20"))));
    assertThat(joan.get(KITCHEN)).bodyText().contains("£1,220.50");
  }

  @Test
  void whoMayNotSeeMoneySeesNone() {
    for (String role : List.of("board-member", "councillor", "caseworker")) {
      TestPerson outside = area.somebody(role);
      for (String page :
          List.of("/team/money", "/team/money/agreements", KITCHEN, "/team/money.xlsx")) {
        assertThat(outside.get(page)).as(role + " " + page).hasStatus(HttpStatus.FORBIDDEN);
      }
    }
    TestPerson auditor = area.somebody("auditor");
    assertThat(auditor.get(KITCHEN)).hasStatusOk().bodyText().doesNotContain("Record a payment");
    assertThat(auditor.get(KITCHEN + "/record/payment")).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void everyFormOpensAndAnEntryIsTakenBack() {
    for (String what :
        List.of(
            "payment",
            "invoice",
            "spending",
            "milestone",
            "added",
            "left-over",
            "end",
            "change-of-use",
            "award")) {
      assertThat(joan.get(KITCHEN + "/record/" + what)).as(what).hasStatusOk();
    }
    assertThat(joan.get("/team/money/agreements/new")).hasStatusOk();
    assertThat(joan.get(KITCHEN + "/change")).hasStatusOk();
    assertThat(joan.get("/team/money/budgets/fund/sum")).hasStatusOk();
    record("spending", Map.of("from", "cooking.held", "sum", "99"));
    TrailEntry slip = area.acting(funding::trail, Funding.READ).entries().getLast();
    String page = "/team/money/entries/" + slip.id() + "/take-back";
    assertThat(joan.get(page)).hasStatusOk();
    saved(post(joan, page, Map.of("why", "Typed twice")));
    assertThat(joan.get(KITCHEN)).bodyText().contains("Taken back").contains("£1,799.50");
  }

  private void pay(String sum) {
    saved(post(joan, KITCHEN + "/record/payment", payment(sum, "")));
  }

  private void record(String what, Map<String, String> typed) {
    saved(post(joan, KITCHEN + "/record/" + what, dated(typed)));
  }

  private void approve() {
    saved(post(amir, "/team/money/entries/" + waiting().id(), Map.of("verdict", "approve")));
  }

  private static void saved(MvcTestResult result) {
    assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
  }

  private TrailEntry waiting() {
    return area.acting(funding::trail, Funding.READ).waiting().getFirst();
  }

  private String toPay() {
    return Sum.inWords(area.acting(funding::trail, Funding.READ).of("kitchen", Stage.TO_PAY));
  }

  private static Map<String, String> payment(String sum, String once) {
    return dated(Map.of("from", "cooking.to-pay", "sum", sum, "once", once));
  }

  private static Map<String, String> plan(String title) {
    return Map.of(
        "title", title,
        "awarded-by", "council",
        "version", "1",
        "milestones", "2020-06-01 The kitchen is open",
        "instalments", "3000 2020-04-30\n3000 2020-07-31 after milestone 1");
  }

  private static Map<String, String> dated(Map<String, String> typed) {
    return dated(typed, LocalDate.of(2020, 8, 3));
  }

  private static Map<String, String> dated(Map<String, String> typed, LocalDate day) {
    Map<String, String> all = new LinkedHashMap<>(typed);
    all.put("on-day", String.valueOf(day.getDayOfMonth()));
    all.put("on-month", String.valueOf(day.getMonthValue()));
    all.put("on-year", String.valueOf(day.getYear()));
    return all;
  }

  private static MvcTestResult post(TestPerson who, String path, Map<String, String> typed) {
    var request = who.post(path);
    typed.forEach((name, value) -> {
      if (!value.isEmpty()) {
        request.param(name, value);
      }
    });
    return request.exchange();
  }

  /** What an opened form carries unseen. */
  private static Map<String, String> hidden(MvcTestResult form) {
    return Pattern.compile("type=\"hidden\" name=\"([a-z_]+)\" value=\"([^\"]*)\"")
        .matcher(text(form))
        .results()
        .filter(field -> !field.group(1).equals("_csrf"))
        .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2), (a, b) -> b));
  }

  private static String text(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
