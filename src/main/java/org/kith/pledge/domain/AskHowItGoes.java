package org.kith.pledge.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks organisations by letter, once a year, how it goes with their commitments. Whoever gave no
 * e-mail address is on the list of work of those who ring.
 */
@Component
class AskHowItGoes implements Job {
  private static final int MOST = 50;

  private final JdbcClient database;
  private final Signatories signatories;
  private final SigningLetters letters;
  private final TransactionTemplate transaction;
  private final Today today;

  AskHowItGoes(
      JdbcClient database,
      Signatories signatories,
      SigningLetters letters,
      TransactionTemplate transaction,
      Today today) {
    this.database = database;
    this.signatories = signatories;
    this.letters = letters;
    this.transaction = transaction;
    this.today = today;
  }

  @Override
  public String name() {
    return "ask-how-pledges-go";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(Pledges.READ, Pledges.MANAGE);
  }

  @Override
  public void run() {
    transaction.executeWithoutResult(running -> due(today.day()).forEach(this::ask));
  }

  private void ask(UUID id) {
    signatories.find(id).ifPresent(letters::askHowItGoes);
    database
        .sql("update pledge.signatory set asked_on = :on where id = :id")
        .param("on", today.day())
        .param("id", id)
        .update();
  }

  /** With a commitment that nobody has told of for a year, and not asked within the last one. */
  private List<UUID> due(LocalDate day) {
    return database
        .sql(
            """
            select s.id from pledge.signatory s
            where s.state = 'confirmed' and s.kind = 'organisation'
              and s.contact like '%@%'
              and (s.asked_on is null or s.asked_on <= :year)
              and exists (
                select from pledge.commitment c
                where c.area_id = s.area_id and c.signatory_id = s.id and c.ended_on is null
                  and c.made_on <= :year
                  and not exists (
                    select from pledge.report r
                    where r.area_id = c.area_id and r.commitment_id = c.id
                      and r.told_on > :year))
            order by s.asked_on nulls first, s.id limit :most
            """)
        .param("year", day.minusYears(1))
        .param("most", MOST)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}
