package org.kith.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Today;
import org.kith.people.AboutPerson;
import org.kith.people.Person;
import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.kith.people.Wish;
import org.kith.people.Wishes;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands in tables on a person's page. */
@Component
class PersonListings {
  private final ObjectProvider<AboutPerson> others;
  private final Wishes wishes;
  private final Purposes purposes;
  private final Today today;

  PersonListings(
      ObjectProvider<AboutPerson> others, Wishes wishes, Purposes purposes, Today today) {
    this.others = others;
    this.wishes = wishes;
    this.purposes = purposes;
    this.today = today;
  }

  List<Listing> of(Person person, Words words) {
    List<Listing> listings = new ArrayList<>();
    others
        .orderedStream()
        .map(other -> shown(other, person.id(), words))
        .filter(listing -> !listing.rows().isEmpty())
        .forEach(listings::add);
    listings.add(decided(person, words));
    listings.add(given(person.id(), words));
    return listings;
  }

  /** What may not be done, as they objected to it. */
  List<Text> objections(UUID record, Words words) {
    return last(record).values().stream()
        .filter(wish -> wish.says() == Wish.Says.OBJECTED)
        .map(wish ->
            words.text(
                "people.objected.said", matter(wish.matter(), words).text(), words.date(wish.on())))
        .toList();
  }

  private static Listing shown(AboutPerson other, UUID record, Words words) {
    return new Listing(
        words.text(other.heading()),
        List.of(words.text("people.about.what"), words.text("people.about.last")),
        other.about(record).stream()
            .map(line ->
                List.of(
                    line.path() == null
                        ? Cell.of(line.text())
                        : Cell.link(line.text(), line.path()),
                    day(line.on(), words)))
            .toList(),
        words.text("people.about.none"));
  }

  /** Of the young three things are asked, apart from each other; of all, each use with consent. */
  private Listing decided(Person person, Words words) {
    boolean isYoung = person.details().born().mayBeUnder18(today.day());
    Map<String, Wish> last = last(person.id());
    List<String> matters = new ArrayList<>();
    if (isYoung) {
      matters.add(Wish.ATTEND);
      matters.add(Wish.DATA_RIGHTS);
    }
    purposes.all().stream().filter(Purpose::needsConsent).map(Purpose::id).forEach(matters::add);
    last.keySet().stream().filter(matter -> !matters.contains(matter)).forEach(matters::add);
    return new Listing(
        words.text(isYoung ? "people.wishes.young" : "people.wishes"),
        List.of(
            words.text("people.wish.matter"),
            words.text("people.wish.says"),
            words.text("people.wish.who-and-when")),
        matters.stream().map(matter -> row(matter, last.get(matter), words)).toList(),
        words.text("people.wishes.none"));
  }

  private List<Cell> row(String matter, @Nullable Wish wish, Words words) {
    Text what = matter(matter, words);
    if (wish == null) {
      return List.of(
          Cell.of(what),
          Cell.of(new Status(words.text("people.wish.not-asked"), Status.Colour.GREY)),
          Cell.of("–"));
    }
    return List.of(
        Cell.of(what),
        Cell.of(standing(wish, words)),
        Cell.of(words.text("people.wish.told", by(wish, words).text(), when(wish, words).text())));
  }

  private Status standing(Wish wish, Words words) {
    boolean isOver = wish.says() == Wish.Says.GIVEN && !wish.holdsOn(today.day());
    if (isOver) {
      return new Status(words.text("people.wish.over"), Status.Colour.AMBER);
    }
    return new Status(
        words.text(WishFields.saysKey(wish.says())),
        switch (wish.says()) {
          case GIVEN, LIFTED -> Status.Colour.GREEN;
          case REFUSED, WITHDRAWN, OBJECTED -> Status.Colour.RED;
        });
  }

  private static Text by(Wish wish, Words words) {
    Text by = words.text(WishFields.byKey(wish.by()));
    if (!wish.giver().isEmpty()) {
      return Text.english(by.text() + ": " + wish.giver());
    }
    return wish.competence().isEmpty() ? by : Text.english(by.text() + ". " + wish.competence());
  }

  private static Text when(Wish wish, Words words) {
    return wish.until() == null
        ? Text.english(words.date(wish.on()))
        : words.text("people.wish.from-until", words.date(wish.on()), words.date(wish.until()));
  }

  private Listing given(UUID record, Words words) {
    return new Listing(
        words.text("people.notices.given"),
        List.of(
            words.text("people.purpose"),
            words.text("people.notice.version"),
            words.text("people.told.on")),
        purposes.given(record).stream()
            .map(one ->
                List.of(
                    Cell.of(matter(one.purpose(), words)),
                    Cell.of(words.number(one.version())),
                    Cell.of(words.date(one.on()))))
            .toList(),
        words.text("people.notices.none"));
  }

  /** The last decision about each matter stands. */
  private Map<String, Wish> last(UUID record) {
    Map<String, Wish> last = new LinkedHashMap<>();
    wishes.of(record).forEach(wish -> last.putIfAbsent(wish.matter(), wish));
    return last;
  }

  static Text matter(String matter, Words words) {
    return words.text(WishFields.matterKey(matter));
  }

  private static Cell day(@Nullable LocalDate day, Words words) {
    return Cell.of(day == null ? "" : words.date(day));
  }
}
