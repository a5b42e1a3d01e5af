package org.kith.returns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.ReturnsSample.found;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.figures.Reporting;
import org.kith.figures.Standing;
import org.kith.returns.domain.Requesting;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A partner without an account is asked, answers by link, and the answer becomes figures. */
@KithTest
class AnswerByLinkTest {
  private static final LocalDate DUE = LocalDate.now().plusDays(14);

  private final TestArea area;
  private final Requesting requesting;
  private final Returns returns;
  private final Reporting reporting;
  private final JdbcClient database;
  private final TransactionTemplate transactions;

  AnswerByLinkTest(
      TestAreas areas,
      Requesting requesting,
      Returns returns,
      Reporting reporting,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.area = ReturnsSample.loaded(areas.create());
    this.requesting = requesting;
    this.returns = returns;
    this.reporting = reporting;
    this.database = database;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Test
  void fromTheLetterToAFigureThatWaitsForApproval() throws Exception {
    TestPerson officer = area.somebody("officer");
    area.somebody("officer");
    MvcTestResult sent =
        officer
            .post(
                "/team/returns/new?project=english-classes&organisation=zeal&period=2021-10/2021-12")
            .param("recipient", "Sam (synthetic)")
            .param("email", "sam@example.org")
            .param("figures", "learners", "costs")
            .param("due-day", String.valueOf(DUE.getDayOfMonth()))
            .param("due-month", String.valueOf(DUE.getMonthValue()))
            .param("due-year", String.valueOf(DUE.getYear()))
            .exchange();
    assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
    String letter = letters().getFirst();
    assertThat(letter).contains("Dear Sam (synthetic)", "People who learned English", "£1,200");
    String path = found("(/return/\\S+)", letter);

    assertThat(area.get(path))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Your return: English classes", "October 2021 to December 2021", "Question 2 of 2");
    String answers =
        answered(path, "value-1", "38", "how-1", "about", "value-2", "412.50", "how-2", "exactly");
    assertThat(answers).isEqualTo(path + "/check");
    assertThat(area.get(answers)).hasStatusOk().bodyText().contains("about 38 people", "£412.50");
    assertThat(send(path)).isEqualTo(path);
    assertThat(area.get(path)).hasStatusOk().bodyText().contains("Thank you", "about 38 people");

    String id = one().id();
    assertThat(officer.get("/team")).bodyText().contains("Look at the return of Zeal");
    assertThat(accept(officer, id)).hasStatus(HttpStatus.SEE_OTHER);
    GivenFigure given = sent(id).getFirst().figures().getFirst();
    Standing standing =
        area.acting(() -> reporting.standing(requireNonNull(given.statement())).orElseThrow());
    assertThat(standing.state()).isEqualTo(Standing.State.ENTERED);
    assertThat(standing.enteredBy()).isEqualTo(officer.account());
    assertThat(officer.get("/team/figures/" + given.statement()))
        .hasStatusOk()
        .bodyText()
        .contains("Return of Zeal, October 2021 to December 2021, sent");
    assertThat(area.get(path)).bodyText().contains("Your return was accepted");
  }

  private String answered(String path, String... typed) {
    MvcTestResult result = filled(path, typed).param("go", "check").exchange();
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private MockMvcRequestBuilder filled(String path, String... typed) {
    MockMvcRequestBuilder form = area.post(path).param("version", version(path));
    for (int i = 0; i < typed.length; i += 2) {
      form.param(typed[i], typed[i + 1]);
    }
    return form;
  }

  private String version(String path) {
    try {
      return found(
          "name=\"version\" value=\"(\\d+)\"", area.get(path).getResponse().getContentAsString());
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String send(String path) {
    MvcTestResult result =
        area.post(path + "/send").param("version", version(path + "/check")).exchange();
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private MvcTestResult accept(TestPerson officer, String id) {
    return officer
        .post("/team/returns/" + id + "/accept")
        .param("version", String.valueOf(one().version()))
        .exchange();
  }

  private PartnerReturn one() {
    return area.acting(() -> returns.all().getFirst(), Returns.READ);
  }

  private List<SentReturn> sent(String id) {
    return area.acting(() -> returns.sent(id), Returns.READ);
  }

  private List<String> letters() {
    return area.acting(() ->
        requireNonNull(
            transactions.execute(running ->
                database
                    .sql("select body from outbox.message order by asked_at desc")
                    .query(String.class)
                    .list())));
  }
}
