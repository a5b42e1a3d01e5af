package org.kith.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.organisations.Organisations;
import org.kith.people.People;
import org.kith.people.PersonLink;
import org.kith.people.PersonName;
import org.kith.people.SamePerson;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.components.Tab;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records that may be of the same person: those to look at, and those that were decided. */
@Controller
class LinksController {
  static final String PATH = "/team/people/links";
  private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";
  private static final int ROWS = 25;
  private static final int MOST_PAGES = 10_000;

  private static final ChoiceField<Boolean> SAME =
      ChoiceField.of(
          "same",
          "people.link.same",
          List.of(
              new Choice<>(true, "yes", Label.key("people.link.same.yes")),
              new Choice<>(false, "no", Label.key("people.link.same.no"))));
  private static final Field<Optional<String>> REASON =
      TextField.of("reason", "people.link.why").atMost(300).optional();
  private static final List<Field<?>> ALL = List.of(SAME, REASON);

  private final SamePerson same;
  private final People people;
  private final Organisations organisations;
  private final LinkPages pages;
  private final Access access;
  private final Submissions submissions;

  LinksController(
      SamePerson same,
      People people,
      Organisations organisations,
      LinkPages pages,
      Access access,
      Submissions submissions) {
    this.same = same;
    this.people = people;
    this.organisations = organisations;
    this.pages = pages;
    this.access = access;
    this.submissions = submissions;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View waiting(@RequestParam(defaultValue = "1") int page, Words words) {
    access.require(SamePerson.LINK);
    int count = same.countWaiting();
    Pagination where = where(page, count, PATH);
    return list(same.waiting(from(where), ROWS), where, count, words);
  }

  @GetMapping(PATH + "/decided")
  @Transactional(readOnly = true)
  View decided(@RequestParam(defaultValue = "1") int page, Words words) {
    access.require(SamePerson.LINK);
    Pagination where = where(page, same.countDecided(), PATH + "/decided");
    return list(same.decided(from(where), ROWS), where, same.countWaiting(), words);
  }

  private static Pagination where(int page, int count, String path) {
    int last = Math.clamp((count + ROWS - 1) / ROWS, 1, MOST_PAGES);
    return new Pagination(Math.clamp(page, 1, last), last, path + "?page=");
  }

  private static int from(Pagination where) {
    return (where.current() - 1) * ROWS;
  }

  private View list(List<PersonLink> links, Pagination where, int waiting, Words words) {
    List<UUID> ids = new ArrayList<>();
    links.forEach(link -> ids.addAll(List.of(link.a(), link.b())));
    Map<UUID, PersonName> names = people.names(ids);
    Map<String, String> holders =
        organisations.names(names.values().stream().map(PersonName::holder).distinct().toList());
    return View.of(
        "ui/list",
        new ListPage(
            words.text("people.links"),
            words.text("people.links.about"),
            List.of(
                new Tab(words.text("people.links.waiting"), PATH, waiting),
                Tab.of(words.text("people.links.decided"), PATH + "/decided")),
            List.of(),
            List.of(
                new Listing(
                    words.text("people.links.pairs"),
                    List.of(
                        words.text("people.link.one"),
                        words.text("people.link.other"),
                        words.text("people.link.likely"),
                        words.text("people.link.state")),
                    links.stream().map(link -> row(link, names, holders, words)).toList(),
                    words.text("people.links.none"))),
            where));
  }

  private static List<Cell> row(
      PersonLink link, Map<UUID, PersonName> names, Map<String, String> holders, Words words) {
    return List.of(
        Cell.link(called(names.get(link.a()), holders, words), PATH + "/" + link.id()),
        Cell.of(called(names.get(link.b()), holders, words)),
        Cell.of(LinkPages.likely(link, words)),
        Cell.of(LinkPages.status(link, words)));
  }

  private static String called(
      @org.jspecify.annotations.Nullable PersonName name,
      Map<String, String> holders,
      Words words) {
    return name == null
        ? words.plain("people.link.gone")
        : name.full() + ", " + holders.getOrDefault(name.holder(), name.holder());
  }

  @GetMapping(ONE)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.require(SamePerson.LINK);
    PersonLink link = same.find(id).orElseThrow(NotFound::new);
    return page(link, stored(link, words));
  }

  @PostMapping(ONE)
  View decide(@PathVariable UUID id, Form form) {
    access.require(SamePerson.LINK);
    PersonLink link = same.find(id).orElseThrow(NotFound::new);
    return form.posted(ALL)
        .changing(() -> stored(same.find(id).orElseThrow(NotFound::new), form.words()))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      same.decide(id, form.version(), form.get(SAME), form.get(REASON).orElse(""));
                      return View.done(next(link), "people.link.decided.done");
                    }),
            again -> page(link, again));
  }

  /** Who works through the list goes on with it; who takes a decision back sees what became. */
  private String next(PersonLink decided) {
    if (decided.state() != PersonLink.State.WAITING) {
      return PATH + "/" + decided.id();
    }
    return same.waiting(0, 1).stream().findFirst().map(link -> PATH + "/" + link.id()).orElse(PATH);
  }

  private static Form stored(PersonLink link, Words words) {
    Form form = Form.blank(words).withVersion(link.version());
    return link.state() == PersonLink.State.WAITING
        ? form
        : form.with(SAME, link.state() == PersonLink.State.SAME);
  }

  private View.Shown page(PersonLink link, Form form) {
    return View.of("people/link", pages.page(link, form, ALL));
  }
}
