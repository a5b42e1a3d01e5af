package org.kith.volunteering.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.volunteering.Offer;
import org.kith.volunteering.Offers;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers that wait, checks that run out, reviews that are due. */
@Component
class VolunteerWork implements WorkItems {
  private static final int DAYS_AHEAD = 60;
  private static final int REVIEW_DAYS_AHEAD = 14;
  private static final int DAYS_TO_ANSWER = 7;
  private static final int MOST = 50;

  private final JdbcClient database;
  private final Offers offers;
  private final People people;

  VolunteerWork(JdbcClient database, Offers offers, People people) {
    this.database = database;
    this.offers = offers;
    this.people = people;
  }

  private record Due(UUID volunteer, UUID record, LocalDate on) {}

  /** For those who work with single partners: of every partner's together there are too many. */
  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.mayAnywhere(Volunteers.MANAGE) || actor.may(Volunteers.MANAGE)) {
      return List.of();
    }
    String[] own =
        actor.scopes(Volunteers.MANAGE).stream()
            .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
            .map(Scope::id)
            .toArray(String[]::new);
    List<WorkItem> items = new ArrayList<>();
    if (actor.mayAnywhere(Offers.OFFERS)) {
      offers.waiting().forEach(offer -> items.add(item(offer, today)));
    }
    items.addAll(items("Check", checks(own, today), today));
    items.addAll(items("Review", reviews(own, today), today));
    return items;
  }

  private static WorkItem item(Offer offer, LocalDate today) {
    LocalDate due = offer.offeredOn().plusDays(DAYS_TO_ANSWER);
    return new WorkItem(
        due.isBefore(today) ? WorkItem.Kind.OVERDUE : WorkItem.Kind.TO_DO,
        "Somebody offers to volunteer: “%s”".formatted(offer.title()),
        "/team/volunteers/offers/" + offer.id(),
        due);
  }

  private List<WorkItem> items(String what, List<Due> due, LocalDate today) {
    Map<UUID, PersonName> names =
        people.names(due.stream().map(Due::record).collect(Collectors.toSet()));
    return due.stream()
        .map(one ->
            new WorkItem(
                one.on().isBefore(today) ? WorkItem.Kind.OVERDUE : WorkItem.Kind.EXPIRING,
                what + " due: " + name(names, one),
                "/team/volunteers/" + one.volunteer(),
                one.on()))
        .toList();
  }

  private static String name(Map<UUID, PersonName> names, Due one) {
    PersonName name = names.get(one.record());
    return name == null ? "a volunteer" : name.full();
  }

  /** Where the role asks for a check and the one that holds longest runs out. */
  private List<Due> checks(String[] own, LocalDate today) {
    return database
        .sql(
            """
            select v.id, v.record_id, max(c.expires_on) as due from volunteering.volunteer v
            join volunteering.role r on r.area_id = v.area_id and r.id = v.role_id
            join volunteering.vetting c on c.area_id = v.area_id and c.record_id = v.record_id
            where v.holder = any (:own) and v.stage <> 'left' and r.check_level <> 'none'
              and c.decision = 'cleared'
            group by v.id, v.record_id
            having bool_and(c.expires_on is not null) and max(c.expires_on) <= :to
            order by due, v.id limit :most
            """)
        .param("own", own)
        .param("to", today.plusDays(DAYS_AHEAD))
        .param("most", MOST)
        .query((row, number) ->
            new Due(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getObject("due", LocalDate.class)))
        .list();
  }

  private List<Due> reviews(String[] own, LocalDate today) {
    return database
        .sql(
            """
            select v.id, v.record_id, w.next_on from volunteering.volunteer v
            cross join lateral (
              select next_on from volunteering.review w
              where w.area_id = v.area_id and w.volunteer_id = v.id
              order by held_on desc, id limit 1) w
            where v.holder = any (:own) and v.stage <> 'left' and w.next_on <= :to
            order by w.next_on, v.id limit :most
            """)
        .param("own", own)
        .param("to", today.plusDays(REVIEW_DAYS_AHEAD))
        .param("most", MOST)
        .query((row, number) ->
            new Due(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getObject("next_on", LocalDate.class)))
        .list();
  }
}
