package org.kith.welcome.web;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.training.Courses;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.kith.welcome.Exchanges;
import org.kith.welcome.PlaceCoordinators;
import org.kith.welcome.PlaceCoordinators.Scheme;
import org.kith.welcome.Places;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What every coordinator is trained in. */
@Controller
class SchemeController {
  private static final String CHANGE = Paths.SCHEME + "/change";

  private final Access access;
  private final PlaceCoordinators coordinators;
  private final Courses courses;

  SchemeController(Access access, PlaceCoordinators coordinators, Courses courses) {
    this.access = access;
    this.coordinators = coordinators;
    this.courses = courses;
  }

  @GetMapping(Paths.SCHEME)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Places.READ);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("welcome.scheme"),
            words.text("welcome.scheme.about"),
            Show.tabs(words),
            access.who().may(Exchanges.PAIR)
                ? List.of(new Way(words.text("welcome.change"), CHANGE))
                : List.of(),
            List.of(
                new Listing(
                    words.text("welcome.scheme.courses"),
                    List.of(words.text("welcome.scheme.course")),
                    courses.titles(coordinators.scheme().courses()).values().stream()
                        .sorted()
                        .map(title -> List.of(Cell.of(title)))
                        .toList(),
                    words.text("welcome.scheme.none")))));
  }

  @GetMapping(CHANGE)
  View ask(Words words) {
    access.require(Exchanges.PAIR);
    return page(stored(words));
  }

  @PostMapping(CHANGE)
  View change(Form form) {
    access.require(Exchanges.PAIR);
    ChoicesField<UUID> field = field();
    return form.posted(List.of(field))
        .changing(() -> stored(form.words()))
        .save(
            () -> {
              coordinators.ask(form.version(), form.get(field));
              return View.done(Paths.SCHEME, "welcome.scheme.changed.done");
            },
            this::page);
  }

  private Form stored(Words words) {
    Scheme scheme = coordinators.scheme();
    return Form.blank(words).with(field(), scheme.courses()).withVersion(scheme.version());
  }

  private ChoicesField<UUID> field() {
    return ChoicesField.of(
            "courses",
            "welcome.scheme.courses",
            courses.all().stream()
                .map(one ->
                    Choice.of(one.id(), one.id().toString(), Text.english(one.details().title())))
                .toList())
        .mayBeNone();
  }

  private View.Shown page(Form form) {
    return FormPage.of("welcome.scheme", form, List.of(field()), CHANGE, "welcome.save")
        .below(Paths.team(form.words()))
        .saying("welcome.scheme.about")
        .shown();
  }
}
