package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.WalsallExample;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** Letters about what waits: what they say, to whom, and how often. */
@KithTest
class TellWhatWaitsTest {
  /** Kept here and not sent. */
  private static final class Kept implements Letters {
    private final List<Letter> all = new ArrayList<>();
    private boolean areSent = true;
    private String failsFor = "";

    @Override
    public void send(Letter letter) {
      if (letter.to().equals(failsFor)) {
        throw new IllegalStateException("a letter that cannot be kept");
      }
      all.add(letter);
    }

    @Override
    public boolean areSent() {
      return areSent;
    }
  }

  private final Kept kept = new Kept();
  private final TellWhatWaits job;
  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final TestArea area;
  private TestPerson officer;
  private final TestPerson councillor;

  TellWhatWaitsTest(
      Accounts accounts,
      Notices notices,
      WaitingWork work,
      PlatformTransactionManager manager,
      Clock clock,
      JdbcClient database,
      TransactionOperations transactions,
      TestAreas areas) {
    job = new TellWhatWaits(accounts, notices, work, kept, manager, clock, "");
    this.database = database;
    this.transactions = transactions;
    area = WalsallExample.loaded(areas);
    officer = area.somebody("officer");
    councillor = area.somebody("councillor");
  }

  @BeforeEach
  void anotherOfficer() {
    kept.areSent = true;
    officer = area.somebody("officer");
  }

  @Test
  void whoHasWorkIsToldOnceHowMuchAndNotWhat() {
    run();
    run();
    assertThat(letters(officer)).hasSize(1);
    assertThat(letters(officer).getFirst())
        .contains("overdue", "/team")
        .doesNotContain("Empowering Women");
    assertThat(letters(councillor)).as("nothing waits for a councillor").isEmpty();
  }

  @Test
  void whatStaysIsNotToldAgainAndWhatIsNewIsOnAnotherDay() {
    run();
    yesterday(officer, false);
    run();
    assertThat(letters(officer)).hasSize(1);

    yesterday(officer, true);
    run();
    assertThat(letters(officer)).hasSize(2);
  }

  @Test
  void whoeverWantsNoneGetsNone() {
    assertThat(officer.get("/team/own")).bodyText().contains("Stop these e-mails");
    assertThat(officer.post("/team/own/notices").param("wanted", "no").exchange()).hasStatus(303);
    run();

    assertThat(letters(officer)).isEmpty();
    assertThat(officer.get("/team/own")).bodyText().contains("Send me these e-mails");
  }

  @Test
  void withoutAMailServerNobodyIsToldSoThatNoStaleLettersWait() {
    kept.areSent = false;
    run();

    assertThat(letters(officer)).isEmpty();
  }

  @Test
  void oneWhoseLetterFailsKeepsNobodyElseFromTheirsAndIsToldAtTheEnd() {
    TestPerson other = area.somebody("officer");
    kept.failsFor = officer.email();

    assertThatThrownBy(this::run).hasMessageContaining("could not be told what waits for them: 1");

    assertThat(letters(officer)).isEmpty();
    assertThat(letters(other)).hasSize(1);
    kept.failsFor = "";
    run();
    assertThat(letters(officer)).as("and the next time it is").hasSize(1);
  }

  private void run() {
    area.acting(
        () -> {
          job.run();
          return true;
        },
        Notices.TELL);
  }

  /** As if they had been told a day before; of nothing, where something is to be new. */
  private void yesterday(TestPerson person, boolean ofNothing) {
    area.acting(() ->
        transactions.execute(running ->
            database
                .sql(
                    """
                    update access.notice set told_on = told_on - 1,
                      told = case when :nothing then '{}' else told end
                    where account = :account
                    """)
                .param("nothing", ofNothing)
                .param("account", person.account())
                .update()));
  }

  private List<String> letters(TestPerson to) {
    return kept.all.stream()
        .filter(letter -> letter.to().equals(to.email()))
        .map(Letter::body)
        .toList();
  }
}
