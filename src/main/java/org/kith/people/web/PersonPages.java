package org.kith.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.organisations.Organisations;
import org.kith.people.Born;
import org.kith.people.Monitoring;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.people.SafeToContact;
import org.kith.people.Wishes;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Markup;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Component;

/** Puts a person's page together. */
@Component
class PersonPages {
  private static final int HISTORY = 20;

  private final Access access;
  private final Monitoring monitoring;
  private final PersonListings listings;
  private final Organisations organisations;
  private final Geography geography;
  private final AuditTrail trail;
  private final Today today;

  PersonPages(
      Access access,
      Monitoring monitoring,
      PersonListings listings,
      Organisations organisations,
      Geography geography,
      AuditTrail trail,
      Today today) {
    this.access = access;
    this.monitoring = monitoring;
    this.listings = listings;
    this.organisations = organisations;
    this.geography = geography;
    this.trail = trail;
    this.today = today;
  }

  PersonPage of(Person person, Words words) {
    return new PersonPage(
        Text.english(person.name().full()),
        List.of(PeoplePaths.all(words)),
        warning(person.details(), words),
        contact(person.details().contact(), words),
        listings.objections(person.id(), words),
        rows(person, words),
        ways(person, words),
        listings.of(person, words),
        trail.of(People.SUBJECT, person.id().toString(), HISTORY));
  }

  private static @Nullable Text warning(PersonDetails details, Words words) {
    return switch (details.contact()) {
      case SAFE -> null;
      case NOT_ASKED -> words.text("people.contact.not-asked.said");
      case AS_NOTED -> words.text("people.contact.as-noted.said", details.contactNote());
      case UNSAFE ->
          details.contactNote().isEmpty()
              ? words.text("people.contact.unsafe.said")
              : words.text("people.contact.unsafe.noted", details.contactNote());
    };
  }

  private static Status contact(SafeToContact contact, Words words) {
    return switch (contact) {
      case SAFE -> new Status(words.text("people.contact.safe"), Status.Colour.GREEN);
      case NOT_ASKED -> new Status(words.text("people.contact.not-asked"), Status.Colour.GREY);
      case AS_NOTED -> new Status(words.text("people.contact.as-noted"), Status.Colour.AMBER);
      case UNSAFE -> new Status(words.text("people.contact.unsafe"), Status.Colour.RED);
    };
  }

  private List<SummaryRow> rows(Person person, Words words) {
    PersonDetails details = person.details();
    List<SummaryRow> rows = new ArrayList<>();
    add(rows, "people.languages.known", languages(details, words), words);
    add(rows, "people.access-needs", needs(details, words), words);
    if (details.contact() == SafeToContact.UNSAFE) {
      rows.add(Markup.row("people.reach", words.text("people.reach.hidden"), words));
    } else {
      add(rows, "people.phone", details.phone(), words);
      add(rows, "people.email", details.email(), words);
    }
    add(rows, "people.born", born(details.born(), words), words);
    add(rows, "people.postcode", details.postcode(), words);
    add(rows, "people.locality", locality(details.locality()), words);
    add(rows, "people.note", details.note(), words);
    rows.add(Markup.row("people.holder", organisations.name(person.holder()), words));
    rows.add(Markup.row("people.monitoring", asked(person.id(), words), words));
    return rows;
  }

  private static void add(List<SummaryRow> rows, String key, String value, Words words) {
    if (!value.isEmpty()) {
      rows.add(Markup.row(key, value, words));
    }
  }

  private static String languages(PersonDetails details, Words words) {
    return details.languages().stream()
        .map(code -> SpokenLanguages.name(code, words).text())
        .collect(Collectors.joining(", "));
  }

  private static String needs(PersonDetails details, Words words) {
    return details.accessNeeds().stream()
        .map(PersonFields::needKey)
        .map(key -> words.has(key) ? words.plain(key) : key)
        .collect(Collectors.joining(", "));
  }

  private String born(Born born, Words words) {
    if (born.year() == null) {
      return "";
    }
    String told = born.on() == null ? String.valueOf(born.year()) : words.date(born.on());
    return born.mayBeUnder18(today.day()) ? words.plain("people.born.young", told) : told;
  }

  private String locality(@Nullable String id) {
    Map<String, String> names =
        geography.area().localities().stream()
            .collect(Collectors.toMap(Locality::id, Locality::name));
    return id == null ? "" : names.getOrDefault(id, id);
  }

  /** The day alone: neither whether they answered, nor what. */
  private Text asked(UUID record, Words words) {
    LocalDate on = monitoring.askedOn(List.of(record)).get(record);
    if (on == null) {
      return words.text("people.monitoring.never");
    }
    return Monitoring.isDue(on, today.day())
        ? words.text("people.monitoring.due", words.date(on))
        : words.text(
            "people.monitoring.asked", words.date(on), words.date(on.plus(Monitoring.AGAIN_AFTER)));
  }

  private List<Way> ways(Person person, Words words) {
    Scope holder = Scope.organisation(person.holder());
    String path = PeoplePaths.one(person.id());
    List<Way> ways = new ArrayList<>();
    if (access.who().may(People.RECORD, holder)) {
      ways.add(new Way(words.text("people.change"), path + "/change"));
    }
    if (access.who().may(Monitoring.ASK, holder)) {
      ways.add(new Way(words.text("people.slip"), path + "/slip"));
      ways.add(new Way(words.text("people.slip.enter"), path + "/slip/enter"));
    }
    if (access.who().may(Wishes.RECORD, holder)) {
      ways.add(new Way(words.text("people.wish.new"), path + "/wishes/new"));
    }
    if (access.who().may(People.RECORD, holder)) {
      ways.add(new Way(words.text("people.told"), path + "/notices/new"));
    }
    return ways;
  }
}
