package org.kith.directory.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.access.Letter;
import org.kith.access.Letters;
import org.kith.directory.Service;
import org.kith.directory.Services;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks by letter whether what the directory says of a service is right: half a year after somebody
 * last said so, and every month until somebody does again.
 */
@Component
class ChaseOwners implements Job {
  private static final int AGAIN_AFTER_DAYS = 30;
  private static final int AT_ONCE = 200;

  private final JdbcClient database;
  private final Services services;
  private final AssuranceLinks links;
  private final Letters letters;
  private final Access access;
  private final Today today;
  private final TransactionTemplate transactions;
  private final Words words;
  private final String origin;

  ChaseOwners(
      JdbcClient database,
      Services services,
      AssuranceLinks links,
      Letters letters,
      Access access,
      Today today,
      PlatformTransactionManager transactions,
      Messages messages,
      @Value("${kith.public-url:}") String origin) {
    this.database = database;
    this.services = services;
    this.links = links;
    this.letters = letters;
    this.access = access;
    this.today = today;
    this.transactions = new TransactionTemplate(transactions);
    this.words = messages.in(Language.ENGLISH);
    this.origin = origin.replaceFirst("/+$", "");
  }

  @Override
  public String name() {
    return "chase-service-owners";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(Services.CHASE, Services.READ);
  }

  @Override
  public void run() {
    LocalDate day = today.day();
    List<UUID> due = transactions.execute(running -> due(day));
    for (UUID id : due) {
      transactions.executeWithoutResult(running -> chase(id, day));
    }
  }

  private List<UUID> due(LocalDate day) {
    return database
        .sql(
            """
            select id from directory.service
            where is_public and status in ('active', 'temporarily_closed') and email <> ''
              and (assured_on is null or assured_on < :before)
              and (chased_on is null or chased_on < :again)
            order by chased_on nulls first, assured_on nulls first, id limit :most
            """)
        .param("before", day.minusDays(Service.ASSURED_DAYS))
        .param("again", day.minusDays(AGAIN_AFTER_DAYS))
        .param("most", AT_ONCE)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /** Of two that try at once, one writes. */
  private void chase(UUID id, LocalDate day) {
    access.require(Services.CHASE);
    int noted =
        database
            .sql(
                """
                update directory.service set chased_on = :on
                where id = :id and (chased_on is null or chased_on < :again)
                  and (assured_on is null or assured_on < :before)
                """)
            .param("on", day)
            .param("id", id)
            .param("again", day.minusDays(AGAIN_AFTER_DAYS))
            .param("before", day.minusDays(Service.ASSURED_DAYS))
            .update();
    if (noted == 1) {
      services.find(id).ifPresent(this::write);
      access.audit(Services.CHASE, Services.SUBJECT, id.toString(), "asked by letter");
    }
  }

  private void write(Service service) {
    String name = service.details().name();
    letters.send(
        new Letter(
            service.details().contact().email(),
            words.plain("directory.letter.subject", name),
            words.plain(
                "directory.letter.body",
                name,
                origin + "/directory/" + service.id(),
                origin + "/directory/right/" + links.make(service)),
            "service-assurance"));
  }
}
