package org.kith.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.organisations.Organisations;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonName;
import org.kith.people.Purposes;
import org.kith.people.domain.SlipNumbers;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking for people, and one person's page. */
@Controller
class PeopleController {
  private static final int MOST = 50;

  private final Access access;
  private final People people;
  private final SlipNumbers numbers;
  private final Organisations organisations;
  private final PersonPages pages;

  PeopleController(
      Access access,
      People people,
      SlipNumbers numbers,
      Organisations organisations,
      PersonPages pages) {
    this.access = access;
    this.people = people;
    this.numbers = numbers;
    this.organisations = organisations;
    this.pages = pages;
  }

  @GetMapping(PeoplePaths.ALL)
  @Transactional(readOnly = true)
  View search(@RequestParam(defaultValue = "") String q, Words words) {
    access.requireSomewhere(People.READ);
    List<PersonName> found =
        SlipNumbers.isOne(q)
            ? List.copyOf(people.names(numbers.find(q)).values())
            : people.search(q, MOST + 1);
    Map<String, String> holders =
        organisations.names(found.stream().map(PersonName::holder).distinct().toList());
    return View.of(
        "people/people",
        new PeoplePage(
            words.text("people.all"),
            q,
            found.stream()
                .limit(MOST)
                .map(one ->
                    new PeoplePage.Found(
                        PeoplePaths.one(one.id()),
                        one.full(),
                        holders.getOrDefault(one.holder(), one.holder())))
                .toList(),
            found.size() > MOST,
            ways(words)));
  }

  private List<Way> ways(Words words) {
    List<Way> ways = new ArrayList<>();
    if (access.who().mayAnywhere(People.RECORD)) {
      ways.add(new Way(words.text("people.new"), PeoplePaths.ALL + "/new"));
    }
    if (access.who().mayAnywhere(Purposes.KEEP)) {
      ways.add(new Way(words.text("people.purposes"), PeoplePaths.PURPOSES));
    }
    return ways;
  }

  @GetMapping(PeoplePaths.ONE)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(People.READ);
    Person person = people.find(id).orElseThrow(NotFound::new);
    access.require(People.READ, Scope.organisation(person.holder()));
    return View.of("people/person", pages.of(person, words));
  }
}
