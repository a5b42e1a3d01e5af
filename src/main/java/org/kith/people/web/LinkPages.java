package org.kith.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.AuditTrail;
import org.kith.organisations.Organisations;
import org.kith.people.Born;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.people.PersonLink;
import org.kith.people.SamePerson;
import org.kith.statistics.linkage.Caution;
import org.kith.statistics.linkage.Comparison;
import org.kith.statistics.linkage.FieldComparison;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.springframework.stereotype.Component;

/** Makes the pages of two records that may be of one person. */
@Component
class LinkPages {
  private static final int HISTORY = 20;

  private final SamePerson same;
  private final People people;
  private final Organisations organisations;
  private final AuditTrail trail;

  LinkPages(SamePerson same, People people, Organisations organisations, AuditTrail trail) {
    this.same = same;
    this.people = people;
    this.organisations = organisations;
    this.trail = trail;
  }

  LinkPage page(PersonLink link, Form form, List<? extends Field<?>> fields) {
    Words words = form.words();
    Person one = people.find(link.a()).orElseThrow(NotFound::new);
    Person other = people.find(link.b()).orElseThrow(NotFound::new);
    Optional<Comparison> comparison = same.compare(link);
    return new LinkPage(
        words.text("people.link.title"),
        List.of(new Crumb(words.text("people.links"), LinksController.PATH)),
        status(link, words),
        said(link, comparison, words),
        compared(one, other, comparison, words),
        link.reason().isEmpty() ? null : words.text("people.link.reason.given", link.reason()),
        form,
        form.show(fields),
        LinksController.PATH + "/" + link.id(),
        trail.of(SamePerson.SUBJECT, link.id().toString(), HISTORY));
  }

  static Status status(PersonLink link, Words words) {
    return new Status(
        words.text("people.link.state." + link.state().id()),
        switch (link.state()) {
          case WAITING -> Colour.BLUE;
          case SAME -> Colour.GREEN;
          case APART -> Colour.GREY;
        });
  }

  /** How probable it is, in words that claim no more than the model knows. */
  static Text likely(PersonLink link, Words words) {
    Double probability = link.probability();
    if (probability == null) {
      return words.text("people.link.likely.said");
    }
    String key =
        probability >= 0.99
            ? "people.link.likely.very"
            : probability >= 0.7 ? "people.link.likely.rather" : "people.link.likely.perhaps";
    return words.text(key);
  }

  private static List<Text> said(PersonLink link, Optional<Comparison> comparison, Words words) {
    List<Text> said = new ArrayList<>();
    said.add(likely(link, words));
    if (link.alarm() != null) {
      said.add(words.text("people.link.alarm." + link.alarm().id()));
    }
    comparison.ifPresent(found -> {
      for (Caution caution : found.cautions()) {
        said.add(words.text("people.link.caution." + caution.key()));
      }
    });
    return said;
  }

  private Listing compared(Person one, Person other, Optional<Comparison> comparison, Words words) {
    Map<String, String> holders = organisations.names(List.of(one.holder(), other.holder()));
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Cell.of(words.text("people.link.known-to")),
            Cell.of(holders.getOrDefault(one.holder(), one.holder())),
            Cell.of(holders.getOrDefault(other.holder(), other.holder())),
            Cell.of("")));
    for (var field : org.kith.statistics.linkage.Field.values()) {
      rows.add(
          List.of(
              Cell.of(words.text("people.link.field." + field.key())),
              Cell.of(value(field, one.details(), words)),
              Cell.of(value(field, other.details(), words)),
              Cell.of(reason(field, comparison, words))));
    }
    return new Listing(
        words.text("people.link.compared"),
        List.of(
            words.text("people.link.what"),
            words.text("people.link.one"),
            words.text("people.link.other"),
            words.text("people.link.speaks")),
        rows,
        words.text("people.link.compared"));
  }

  private static Text reason(
      org.kith.statistics.linkage.Field field, Optional<Comparison> comparison, Words words) {
    return comparison
        .flatMap(found -> found.fields().stream().filter(one -> one.field() == field).findFirst())
        .filter(found -> found.level() != null)
        .map(found -> words.text("people.link.reason", found.reason(), strength(found, words)))
        .orElseGet(() -> words.text("people.link.says-nothing"));
  }

  /** A weight of 7 is a likelihood ratio of about a thousand. */
  private static String strength(FieldComparison found, Words words) {
    double weight = found.weight();
    String key =
        weight >= 7
            ? "people.link.for.strongly"
            : weight >= 1
                ? "people.link.for"
                : weight > -1
                    ? "people.link.for.neither"
                    : weight > -4 ? "people.link.against" : "people.link.against.strongly";
    return words.plain(key);
  }

  private static Text value(
      org.kith.statistics.linkage.Field field, PersonDetails details, Words words) {
    String value =
        switch (field) {
          case NAME -> (details.given() + " " + details.family()).strip();
          case BIRTH -> born(details.born(), words);
          case POSTCODE -> details.postcode();
          case PHONE -> details.phone();
          case EMAIL -> details.email();
        };
    return value.isEmpty() ? words.text("people.link.not-known") : Text.english(value);
  }

  private static String born(Born born, Words words) {
    if (born.on() != null) {
      return words.date(born.on());
    }
    return born.year() == null ? "" : born.year().toString();
  }
}
