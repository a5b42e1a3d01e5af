package org.kith.pledge.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.people.Born;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.people.PersonName;
import org.kith.people.SafeToContact;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.springframework.stereotype.Component;

/** What people who signed are called and how to reach them: on their records, and not here. */
@Component
class NamesOfSigners {
  private final People people;

  NamesOfSigners(People people) {
    this.people = people;
  }

  /** Makes a record of somebody who confirmed; its id. */
  UUID add(String holder, SignatureDetails details) {
    boolean isEmail = details.contact().contains("@");
    UUID record = UUID.randomUUID();
    people.add(
        record,
        holder,
        new PersonDetails(
            given(details.name()),
            family(details.name()),
            Born.UNKNOWN,
            isEmail ? "" : details.contact(),
            isEmail ? details.contact() : "",
            "",
            details.localities().stream().findFirst().orElse(null),
            SafeToContact.NOT_ASKED,
            "",
            List.of(details.language()),
            List.of(),
            ""));
    return record;
  }

  private static String given(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  private static String family(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0 ? "" : name.substring(space + 1);
  }

  /** Notes another name or contact of somebody; what else the record says of them stays. */
  void change(UUID record, SignatureDetails said) {
    people
        .find(record)
        .filter(known -> !said.name().isEmpty())
        .filter(known ->
            !said.name().equals(known.name().full())
                || !said.contact().equals(contact(known.details())))
        .ifPresent(known ->
            people.change(record, known.version(), changed(known, said.name(), said.contact())));
  }

  private static PersonDetails changed(Person known, String name, String contact) {
    PersonDetails before = known.details();
    boolean isSameName = name.equals(known.name().full());
    boolean isSameContact = contact.equals(contact(before));
    boolean isEmail = contact.contains("@");
    return new PersonDetails(
        isSameName ? before.given() : given(name),
        isSameName ? before.family() : family(name),
        before.born(),
        isSameContact || isEmail ? before.phone() : contact,
        isSameContact ? before.email() : isEmail ? contact : "",
        before.postcode(),
        before.locality(),
        before.contact(),
        before.contactNote(),
        before.languages(),
        before.accessNeeds(),
        before.note());
  }

  private static String contact(PersonDetails details) {
    return details.email().isEmpty() ? details.phone() : details.email();
  }

  /** With name and contact from the record, where there is one that the actor may see. */
  SignatureDetails said(Signatory one) {
    UUID record = one.record();
    Optional<Person> known = record == null ? Optional.empty() : people.find(record);
    SignatureDetails details = one.details();
    return known
        .map(person ->
            new SignatureDetails(
                details.pledge(),
                person.name().full(),
                contact(person.details()),
                details.language(),
                details.localities(),
                details.isShown(),
                details.body()))
        .orElse(details);
  }

  /** By the ids of those who signed; whom the actor may not see is missing. */
  Map<UUID, String> names(Collection<Signatory> all) {
    Map<UUID, UUID> records = new HashMap<>();
    Map<UUID, String> names = new HashMap<>();
    for (Signatory one : all) {
      UUID record = one.record();
      if (record == null) {
        names.put(one.id(), one.details().name());
      } else {
        records.put(one.id(), record);
      }
    }
    Map<UUID, PersonName> known =
        records.isEmpty() ? Map.of() : people.names(Set.copyOf(records.values()));
    records.forEach((id, record) -> {
      PersonName name = known.get(record);
      if (name != null) {
        names.put(id, name.full());
      }
    });
    return names;
  }
}
