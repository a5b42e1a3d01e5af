package org.kith.pledge.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.people.NameChanged;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.pledge.Pledges;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The public list calls people as their records do: whoever changes a name on a record, of
 * whichever organisation and whether or not they may see pledges, changes it there too.
 */
@Component
class ListedNames {
  private final JdbcClient database;
  private final Access access;
  private final People people;

  ListedNames(JdbcClient database, Access access, People people) {
    this.database = database;
    this.access = access;
    this.people = people;
  }

  @EventListener
  void follow(NameChanged changed) {
    UUID record = changed.record();
    Optional.ofNullable(people.names(List.of(record)).get(record))
        .map(PersonName::full)
        .ifPresent(name -> call(record, name));
  }

  /** Who wants no name there has none there, and gets none. */
  private void call(UUID record, String name) {
    int called =
        access.lent(
            List.of(Pledges.READ),
            () ->
                database
                    .sql(
                        """
                        update pledge.listed set name = :name
                        where name not in ('', :name) and number in (
                          select number from pledge.signatory
                          where record_id = :record and is_shown and state = 'confirmed')
                        """)
                    .param("name", name)
                    .param("record", record)
                    .update());
    if (called > 0) {
      access.contentChanged();
    }
  }
}
