package org.kith.people.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.people.PersonName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may be meant already, when somebody is added: of the same name, in whatever script and order,
 * at the same organisation, and not known to be born at another time. Linkage finds more; this is a
 * hint while a person stands there to be asked.
 */
@Component
public class Alike {
  private static final int MOST = 20;

  private final People people;

  Alike(People people) {
    this.people = people;
  }

  @Transactional(readOnly = true)
  public List<PersonName> to(PersonDetails details, String holder) {
    String name = details.given() + " " + details.family();
    return people.search(name, MOST).stream()
        .filter(known -> known.holder().equals(holder))
        .filter(known -> NameTokens.of(known.full()).equals(NameTokens.of(name)))
        .filter(known -> mayBeBornAlike(known.id(), details))
        .toList();
  }

  private boolean mayBeBornAlike(UUID known, PersonDetails details) {
    Person person = people.find(known).orElseThrow();
    Integer one = person.details().born().year();
    Integer other = details.born().year();
    if (one == null || other == null) {
      return true;
    }
    boolean daysDiffer =
        person.details().born().on() != null
            && details.born().on() != null
            && !Objects.equals(person.details().born().on(), details.born().on());
    return one.equals(other) && !daysDiffer;
  }
}
