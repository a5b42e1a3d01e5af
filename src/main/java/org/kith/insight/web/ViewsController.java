package org.kith.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.activity.Session;
import org.kith.insight.Reach;
import org.kith.insight.SavedView;
import org.kith.insight.SavedViews;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
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

/** Dashboards that the team comes back to. */
@Controller
class ViewsController {
  static final String PATH = "/team/dashboard/views";
  private static final String REMOVE = PATH + "/{id:[0-9a-f-]{36}}/remove";
  private static final TextField NAME = TextField.of("name", "insight.view.name").atMost(100);

  private final Access access;
  private final SavedViews views;
  private final DashboardPages pages;
  private final Submissions submissions;
  private final Clock clock;

  ViewsController(
      Access access, SavedViews views, DashboardPages pages, Submissions submissions, Clock clock) {
    this.access = access;
    this.views = views;
    this.pages = pages;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Reach.COUNT);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("insight.views"),
            words.text("insight.views.about"),
            DashboardPages.tabs(words),
            List.of(),
            List.of(
                new Listing(
                    words.text("insight.views"),
                    List.of(
                        words.text("insight.view.name"),
                        words.text("insight.dashboard.subject"),
                        words.text("insight.view.remove")),
                    views.all().stream().map(view -> row(view, words)).toList(),
                    words.text("insight.views.none")))));
  }

  private List<Cell> row(SavedView view, Words words) {
    DashboardRequest asked = DashboardRequest.of(view, today());
    return List.of(
        Cell.link(view.name(), asked.at(DashboardController.PATH)),
        Cell.of(pages.name(view.subject(), words)),
        new Cell(
            words.text("insight.view.remove.one", view.name()),
            PATH + "/" + view.id() + "/remove",
            null));
  }

  @GetMapping(PATH + "/new")
  View ask(@RequestParam Map<String, String> parameters, Form form) {
    access.requireSomewhere(Reach.COUNT);
    return page(DashboardRequest.of(parameters, today()), form);
  }

  @PostMapping(PATH + "/new")
  View save(@RequestParam Map<String, String> parameters, Form form) {
    access.requireSomewhere(Reach.COUNT);
    DashboardRequest asked = DashboardRequest.of(parameters, today());
    return form.posted(List.of(NAME))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      views.save(
                          new SavedView(
                              UUID.randomUUID(),
                              form.get(NAME),
                              asked.subject(),
                              asked.from().slug(),
                              asked.goesOn() ? "" : asked.to().slug(),
                              access.who().name()));
                      return View.done(PATH, "insight.view.saved.done");
                    }),
            again -> page(asked, again));
  }

  private static View.Shown page(DashboardRequest asked, Form form) {
    return FormPage.of(
            "insight.view.save", form, List.of(NAME), asked.at(PATH + "/new"), "insight.view.save")
        .below(new Crumb(form.words().text("insight.dashboard"), DashboardController.PATH))
        .saying("insight.view.save.about")
        .shown();
  }

  @GetMapping(REMOVE)
  View askToRemove(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Reach.COUNT);
    return removing(views.find(id).orElseThrow(NotFound::new), form);
  }

  @PostMapping(REMOVE)
  View remove(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Reach.COUNT);
    SavedView view = views.find(id).orElseThrow(NotFound::new);
    return form.posted(List.of())
        .save(
            () -> {
              views.remove(id);
              return View.done(PATH, "insight.view.removed.done");
            },
            again -> removing(view, again));
  }

  private static View.Shown removing(SavedView view, Form form) {
    return FormPage.of(
            form.words().text("insight.view.remove.one", view.name()),
            form,
            List.of(),
            PATH + "/" + view.id() + "/remove",
            "insight.view.remove")
        .below(new Crumb(form.words().text("insight.views"), PATH))
        .saying("insight.view.remove.about")
        .shown();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Session.CLOCK));
  }
}
