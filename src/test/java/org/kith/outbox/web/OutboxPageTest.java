package org.kith.outbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.outbox.Message;
import org.kith.outbox.Outbox;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class OutboxPageTest {
  private static final Message LETTER =
      Message.print(
          "Amina Khan\n1 High Street\nTown", "welcome", "Welcome <b>", "Dear Amina & family");

  private final TestArea area;
  private final TestPerson joan;
  private final Outbox outbox;
  private final TransactionTemplate transactions;
  private final JdbcClient database;

  OutboxPageTest(
      TestAreas areas,
      Outbox outbox,
      PlatformTransactionManager transactions,
      JdbcClient database) {
    this.area = areas.loaded();
    this.joan = area.somebody("officer");
    this.outbox = outbox;
    this.transactions = new TransactionTemplate(transactions);
    this.database = database;
  }

  @ParameterizedTest
  @CsvSource({
    "administrator, true",
    "officer, true",
    "partner-coordinator, false",
    "adviser, false",
    "caseworker, false",
    "safeguarding-lead, false",
    "analyst, false",
    "board-member, false",
    "councillor, false",
    "auditor, false",
    "data-protection-officer, false"
  })
  void onlyThoseWhoLookAfterMessagesSeeThem(String role, boolean may) {
    MvcTestResult page = area.somebody(role).get("/team/outbox");

    assertThat(page.getResponse().getStatus() == 200).isEqualTo(may);
  }

  @Test
  void whatWaitsIsCountedAndNotShown() {
    send(Message.email("amina@example.org", "return-reminder", "Dear Amina", "secret words"));

    assertThat(joan.get("/team/outbox"))
        .hasStatusOk()
        .bodyText()
        .contains("1 email waits because no mail server is set up", "Return reminder")
        .doesNotContain("amina@example.org", "secret words", "Dear Amina");
  }

  @Test
  void aMessageThatCouldNotBeSentIsShownWithWhyAndTriedAgain() {
    fail(Message.email("amina@example.org", "return-reminder", "Dear Amina", "words"));
    assertThat(joan.get("/team")).bodyText().contains("1 message could not be sent");
    MvcTestResult page = joan.get("/team/outbox");
    assertThat(page)
        .bodyText()
        .contains("amina@example.org", "The mail server says there is no such address.");

    String again = address(page, "/team/outbox/[-0-9a-f]+/again");
    assertThat(joan.post(again).exchange()).hasStatus(HttpStatus.SEE_OTHER);

    assertThat(joan.get("/team")).bodyText().contains("Nothing waits for you");
    assertThat(joan.post(again).exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("This was done already");
  }

  @Test
  void aMessageThatIsGivenUpLosesItsWordsAtOnce() {
    fail(Message.email("amina@example.org", "return-reminder", "Dear Amina", "words"));
    String drop = address(joan.get("/team/outbox"), "/team/outbox/[-0-9a-f]+/drop");

    assertThat(joan.post(drop).exchange()).hasStatus(HttpStatus.SEE_OTHER);

    assertThat(joan.get("/team/outbox")).bodyText().doesNotContain("amina@example.org");
    assertThat(left()).isZero();
  }

  @Test
  void lettersArePrintedPostedAndThenGone() {
    send(LETTER);
    send(LETTER.secret());
    assertThat(joan.get("/team")).bodyText().contains("2 letters wait to be printed and posted");
    assertThat(joan.post("/team/outbox/letters").exchange()).hasStatus(HttpStatus.SEE_OTHER);
    MvcTestResult page = joan.get("/team/outbox");
    String file = address(page, "/team/outbox/letters/[-0-9a-f]+");

    MvcTestResult sheets = joan.get(file);
    assertThat(sheets)
        .hasStatusOk()
        .bodyText()
        .contains(
            "Amina Khan\n1 High Street\nTown", "Welcome &lt;b&gt;", "Dear Amina &amp; family");
    assertThat(sheets)
        .headers()
        .hasHeaderSatisfying(
            "Content-Disposition",
            values -> assertThat(values.getFirst()).startsWith("attachment"));

    assertThat(joan.post(file + "/posted").exchange()).hasStatus(HttpStatus.SEE_OTHER);

    assertThat(joan.get(file)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(left()).as("the secret one is erased, the other is kept for a while").isEqualTo(1);
  }

  @Test
  void lettersThatWereNotPostedWaitAgain() {
    send(LETTER);
    joan.post("/team/outbox/letters").exchange();
    String file = address(joan.get("/team/outbox"), "/team/outbox/letters/[-0-9a-f]+");

    assertThat(joan.post(file + "/back").exchange()).hasStatus(HttpStatus.SEE_OTHER);

    assertThat(joan.get("/team/outbox")).bodyText().contains("1 letter waits to be printed");
  }

  @Test
  void gatheringNothingChangesNothing() {
    assertThat(joan.post("/team/outbox/letters").exchange()).hasStatus(HttpStatus.SEE_OTHER);

    assertThat(joan.get("/team/outbox")).hasStatusOk().bodyText().doesNotContain("Download");
  }

  private void send(Message message) {
    area.acting(() -> transactions.execute(running -> outbox.send(message)));
  }

  private void fail(Message message) {
    send(message);
    area.acting(() ->
        transactions.execute(running ->
            database
                .sql(
                    """
                    update outbox.message set state = 'failed', problem = 'address', done_at = now()
                    """)
                .update()));
  }

  /** Messages whose words are kept. */
  private int left() {
    Integer kept =
        area.acting(() ->
            transactions.execute(running ->
                database
                    .sql("select count(*) from outbox.message where body is not null")
                    .query(Integer.class)
                    .single()));
    return kept == null ? -1 : kept;
  }

  private static String address(MvcTestResult page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(body(page));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static String body(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
