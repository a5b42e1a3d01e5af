package org.kith.pledge.web;

import java.util.UUID;
import org.kith.access.Submissions;
import org.kith.organisations.RecordDesk;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.Practice;
import org.kith.pledge.Practices;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What organisations that sign a pledge can commit to. */
@Controller
class PracticesController {
  private static final String NEW =
      TeamPledgesController.PATH + TeamPledgesController.ID + "/practices/new";
  private static final String CHANGE =
      TeamPledgesController.PATH + "/practices" + TeamPledgesController.ID + "/change";

  private final Pledges pledges;
  private final Practices practices;
  private final RecordDesk desk;
  private final Submissions submissions;

  PracticesController(
      Pledges pledges, Practices practices, RecordDesk desk, Submissions submissions) {
    this.pledges = pledges;
    this.practices = practices;
    this.desk = desk;
    this.submissions = submissions;
  }

  @GetMapping(NEW)
  View ask(@PathVariable UUID id, Form form) {
    return newPage(own(id), form);
  }

  @PostMapping(NEW)
  View add(@PathVariable UUID id, Form form) {
    Pledge pledge = own(id);
    PracticeFields asked = new PracticeFields(id, form.words());
    return form.posted(asked.all())
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      practices.add(UUID.randomUUID(), pledge.holder(), asked.read(form));
                      return View.done(TeamPledgesController.path(id), "pledge.saved.done");
                    }),
            again -> newPage(pledge, again));
  }

  private static View.Shown newPage(Pledge pledge, Form form) {
    return page(
            "pledge.practice.new",
            pledge,
            form,
            TeamPledgesController.path(pledge.id()) + "/practices/new")
        .shown();
  }

  @GetMapping(CHANGE)
  View change(@PathVariable UUID id, Words words) {
    Practice practice = practice(id);
    return changePage(practice, stored(practice, words));
  }

  @PostMapping(CHANGE)
  View change(@PathVariable UUID id, Form form) {
    Practice practice = practice(id);
    PracticeFields asked = new PracticeFields(practice.details().pledge(), form.words());
    return form.posted(asked.all())
        .changing(() -> stored(practice(id), form.words()))
        .save(
            () -> {
              practices.change(id, form.version(), asked.read(form));
              return View.done(
                  TeamPledgesController.path(practice.details().pledge()), "pledge.saved.done");
            },
            again -> changePage(practice, again));
  }

  private static Form stored(Practice practice, Words words) {
    return new PracticeFields(practice.details().pledge(), words)
        .filled(Form.blank(words), practice.details())
        .withVersion(practice.version());
  }

  private View.Shown changePage(Practice practice, Form form) {
    Pledge pledge = pledges.find(practice.details().pledge()).orElseThrow(NotFound::new);
    return page("pledge.practice.change", pledge, form, path(practice.id())).shown();
  }

  private static FormPage page(String title, Pledge pledge, Form form, String path) {
    return FormPage.of(
            title, form, new PracticeFields(pledge.id(), form.words()).all(), path, "pledge.save")
        .below(
            TeamPledgesController.crumb(form.words()),
            new Crumb(
                Text.english(pledge.details().title()), TeamPledgesController.path(pledge.id())));
  }

  private Pledge own(UUID id) {
    return desk.own(Pledges.PLAN, pledges::find, id);
  }

  private Practice practice(UUID id) {
    return desk.own(Pledges.PLAN, practices::find, id);
  }

  static String path(UUID id) {
    return TeamPledgesController.PATH + "/practices/" + id + "/change";
  }
}
