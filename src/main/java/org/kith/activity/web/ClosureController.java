package org.kith.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.activity.Activities;
import org.kith.activity.Closure;
import org.kith.activity.Closures;
import org.kith.activity.Session;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A venue or an organisation is closed, or open again. */
@Controller
class ClosureController {
  static final String PATH = "/team/closures";
  private static final String UNDO = PATH + "/{id:[0-9a-f-]{36}}/undo";

  private static final DateField FIRST = DateField.of("first", "activity.closure.first");
  private static final DateField LAST = DateField.of("last", "activity.closure.last");
  private static final TextField REASON =
      TextField.lines("reason", "activity.reason").atMost(300).rows(3);

  private final Access access;
  private final Closures closures;
  private final Ask ask;
  private final Submissions submissions;
  private final Clock clock;

  ClosureController(
      Access access, Closures closures, Ask ask, Submissions submissions, Clock clock) {
    this.access = access;
    this.closures = closures;
    this.ask = ask;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Activities.PLAN);
    LocalDate today = LocalDate.now(clock.withZone(Session.CLOCK));
    return View.of(
        "ui/list",
        new ListPage(
            words.text("activity.closures"),
            words.text("activity.closures.about"),
            PlanningTabs.of(words),
            List.of(new Way(words.text("activity.closure.new"), PATH + "/new")),
            List.of(
                new Listing(
                    words.text("activity.closures"),
                    List.of(
                        words.text("activity.closure.days"),
                        words.text("activity.closure.whose"),
                        words.text("activity.reason"),
                        words.text("activity.session.state")),
                    closures.from(today.minusDays(30)).stream()
                        .map(one -> cells(one, words))
                        .toList(),
                    words.text("activity.closures.none")))));
  }

  private List<Cell> cells(Closure one, Words words) {
    String days =
        words.plain(
            "activity.closure.from-until",
            words.weekday(one.firstDay()),
            words.weekday(one.lastDay()));
    return List.of(
        one.isUndone() || !mayUndo(one)
            ? Cell.of(days)
            : Cell.link(days, PATH + "/" + one.id() + "/undo"),
        Cell.of(whose(one, words)),
        Cell.of(one.reason()),
        Cell.of(
            one.isUndone()
                ? new Status(words.text("activity.closure.undone"), Colour.GREY)
                : new Status(words.text("activity.closure.holds"), Colour.AMBER)));
  }

  private boolean mayUndo(Closure one) {
    return one.holder() == null
        ? access.who().may(Activities.PLAN)
        : access.who().may(Activities.PLAN, Scope.organisation(one.holder()));
  }

  private Text whose(Closure one, Words words) {
    String venue = one.venue() == null ? "" : ask.venueName(one.venue(), words).text();
    if (one.holder() == null) {
      return Text.english(venue);
    }
    String holder = ask.holderName(one.holder());
    return Text.english(venue.isEmpty() ? holder : holder + ", " + venue);
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    access.requireSomewhere(Activities.PLAN);
    return newPage(form);
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    access.requireSomewhere(Activities.PLAN);
    Field<Optional<String>> holder = holder();
    Field<Optional<UUID>> venue = ask.venue();
    return form.posted(List.of(holder, venue, FIRST, LAST, REASON))
        .checking(asked -> check(asked, holder, venue))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      closures.add(
                          UUID.randomUUID(),
                          form.get(holder).orElse(null),
                          form.get(venue).orElse(null),
                          form.get(FIRST),
                          form.get(LAST),
                          form.get(REASON));
                      return View.done(PATH, "activity.closure.added.done");
                    }),
            this::newPage);
  }

  private void check(Form form, Field<Optional<String>> holder, Field<Optional<UUID>> venue) {
    if (form.get(LAST).isBefore(form.get(FIRST))) {
      form.refuse(LAST, "activity.last.before");
    }
    boolean isEverybodys = form.get(holder).isEmpty();
    if (isEverybodys && (form.get(venue).isEmpty() || !access.who().may(Activities.PLAN))) {
      form.refuse(holder, "activity.closure.holder.missing");
    }
  }

  private View.Shown newPage(Form form) {
    return FormPage.of(
            "activity.closure.new",
            form,
            List.of(holder(), ask.venue(), FIRST, LAST, REASON),
            PATH + "/new",
            "activity.closure.add")
        .below(crumb(form.words()))
        .saying("activity.closures.about")
        .shown();
  }

  /** Who plans for single organisations says whose; for the whole area it may be everybody's. */
  private Field<Optional<String>> holder() {
    if (!access.who().may(Activities.PLAN)) {
      return ChoiceField.of("holder", "activity.closure.own", ask.holders(Activities.PLAN))
          .select()
          .as(Optional::of, Optional::orElseThrow);
    }
    return ChoiceField.of("holder", "activity.closure.holder", ask.holders(Activities.PLAN))
        .select()
        .optional();
  }

  @GetMapping(UNDO)
  View undo(@PathVariable UUID id, Words words) {
    Closure closure = mine(id);
    return undoPage(closure, Form.blank(words).withVersion(closure.version()));
  }

  @PostMapping(UNDO)
  View undo(@PathVariable UUID id, Form form) {
    Closure closure = mine(id);
    return form.posted(List.of())
        .save(
            () -> {
              closures.undo(id, form.version());
              return View.done(PATH, "activity.closure.undone.done");
            },
            again -> undoPage(closure, again));
  }

  private View.Shown undoPage(Closure closure, Form form) {
    Words words = form.words();
    return FormPage.of(
            "activity.closure.undo",
            form,
            new ArrayList<>(),
            PATH + "/" + closure.id() + "/undo",
            "activity.closure.undo")
        .below(crumb(words))
        .saying(
            "activity.closure.from-until",
            words.weekday(closure.firstDay()),
            words.weekday(closure.lastDay()))
        .saying("activity.closure.undo.said", closures.sessions(closure.id()))
        .shown();
  }

  private Closure mine(UUID id) {
    access.requireSomewhere(Activities.PLAN);
    Closure closure = closures.find(id).filter(one -> !one.isUndone()).orElseThrow(NotFound::new);
    if (closure.holder() == null) {
      access.require(Activities.PLAN);
    } else {
      access.require(Activities.PLAN, Scope.organisation(closure.holder()));
    }
    return closure;
  }

  private static Crumb crumb(Words words) {
    return new Crumb(words.text("activity.closures"), PATH);
  }
}
