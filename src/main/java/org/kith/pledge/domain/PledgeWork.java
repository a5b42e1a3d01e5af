package org.kith.pledge.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signatures that nobody has confirmed, and commitments that nobody has told of for a year. */
@Component
class PledgeWork implements WorkItems {
  private static final String PATH = "/team/pledges/signatories/";
  private static final int DAYS_TO_CONFIRM = 7;
  private static final int DAYS_TO_ANSWER = 28;
  private static final int MOST = 20;

  private final JdbcClient database;
  private final Signatories signatories;

  PledgeWork(JdbcClient database, Signatories signatories) {
    this.database = database;
    this.signatories = signatories;
  }

  private record Due(UUID signatory, String name, LocalDate on) {}

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.mayAnywhere(Pledges.MANAGE) || !actor.mayAnywhere(Pledges.READ)) {
      return List.of();
    }
    List<WorkItem> items = new ArrayList<>();
    signatories.waiting().stream()
        .filter(one -> actor.may(Pledges.MANAGE, Scope.organisation(one.holder())))
        .filter(one -> !one.details().contact().contains("@"))
        .limit(MOST)
        .forEach(one ->
            items.add(
                item(
                    "Somebody signed a pledge and wants to be rung",
                    one.id(),
                    one.signedOn().plusDays(DAYS_TO_CONFIRM),
                    today)));
    due(today).stream()
        .filter(one -> one.on().plusDays(DAYS_TO_ANSWER).isBefore(today))
        .forEach(one ->
            items.add(
                item(
                    "Ask how it goes with the pledge: " + one.name(),
                    one.signatory(),
                    one.on(),
                    today)));
    return items;
  }

  private static WorkItem item(String what, UUID id, LocalDate due, LocalDate today) {
    return new WorkItem(
        due.isBefore(today) ? WorkItem.Kind.OVERDUE : WorkItem.Kind.TO_DO, what, PATH + id, due);
  }

  private List<Due> due(LocalDate today) {
    return database
        .sql(
            """
            select s.id, s.name, min(greatest(c.made_on, coalesce(r.told_on, c.made_on))) as since
            from pledge.signatory s
            join pledge.commitment c
              on c.area_id = s.area_id and c.signatory_id = s.id and c.ended_on is null
            left join lateral (
              select max(told_on) as told_on from pledge.report r
              where r.area_id = c.area_id and r.commitment_id = c.id) r on true
            where s.state = 'confirmed'
            group by s.id, s.name
            having min(greatest(c.made_on, coalesce(r.told_on, c.made_on))) <= :year
            order by since, s.id limit :most
            """)
        .param("year", today.minusYears(1))
        .param("most", MOST)
        .query((row, number) ->
            new Due(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("since", LocalDate.class).plusYears(1)))
        .list();
  }
}
