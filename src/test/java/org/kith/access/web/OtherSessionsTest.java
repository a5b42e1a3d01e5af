package org.kith.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Changing how one signs in ends the sessions that were opened before, but for the own. */
@KithTest
class OtherSessionsTest {
  private final TestArea area;
  private final Accounts accounts;
  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final MockMvcTester pages;
  private final TestPerson person;
  private final TestBrowser here;
  private final TestBrowser elsewhere;

  OtherSessionsTest(
      TestAreas areas,
      Accounts accounts,
      JdbcClient database,
      TransactionOperations transactions,
      MockMvcTester pages) {
    this.area = areas.loaded();
    this.accounts = accounts;
    this.database = database;
    this.transactions = transactions;
    this.pages = pages;
    area.somebody("administrator");
    this.person = area.somebody("officer");
    this.here = signedIn();
    this.elsewhere = signedIn();
    assertThat(elsewhere.get("/team")).hasStatusOk();
  }

  @Test
  void aNewPasswordSignsOutEverywhereElse() {
    assertThat(
            here.post(
                "/team/own",
                "current-password",
                person.password(),
                "password",
                "nine yellow bridges"))
        .hasStatus(303);

    assertThat(here.get("/team")).hasStatusOk();
    assertThat(elsewhere.get("/team")).hasStatus(303);
  }

  @Test
  void aWrongCurrentPasswordEndsNothing() {
    assertThat(
            here.post("/team/own", "current-password", "wrong", "password", "nine yellow bridges"))
        .hasStatus(422);

    assertThat(elsewhere.get("/team")).hasStatusOk();
  }

  @Test
  void aNewPasswordByLinkSignsOutEverywhere() {
    String path = area.acting(() -> accounts.inviteAgain(person.account()).path(), Accounts.MANAGE);

    assertThat(here.post(path, "password", "nine yellow bridges"))
        .redirectedUrl()
        .isEqualTo("/team");

    assertThat(elsewhere.get("/team")).hasStatus(303);
    assertThat(here.get("/team")).as("came in anew in the same browser").hasStatusOk();
  }

  @Test
  void aPasskeyThatIsTakenAwaySignsOutEverywhereElse() {
    String key = aPasskey();

    assertThat(here.post("/team/own/passkeys/" + key + "/remove")).hasStatus(303);

    assertThat(here.get("/team")).hasStatusOk();
    assertThat(elsewhere.get("/team")).hasStatus(303);
  }

  private TestBrowser signedIn() {
    TestBrowser browser = new TestBrowser(area.host(), pages);
    browser.signIn(person);
    return browser;
  }

  private String aPasskey() {
    byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    area.acting(() ->
        transactions.execute(running ->
            database
                .sql(
                    """
                    insert into access.passkey (area_id, id, account, label, public_key,
                      signature_count, uv_initialized, backup_eligible, backup_state, transports,
                      created, last_used)
                    values (:area, :id, :account, 'phone', '\\x00', 0, true, false, false, '',
                      now(), now())
                    """)
                .param("area", area.id().value())
                .param("id", id)
                .param("account", person.account())
                .update()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }
}
