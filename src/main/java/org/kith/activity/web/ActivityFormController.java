package org.kith.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.Offer;
import org.kith.activity.Planning;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding and changing an activity. */
@Controller
class ActivityFormController {
  private static final String NEW = ActivitiesController.PATH + "/new";

  private final Access access;
  private final Activities activities;
  private final Planning planning;
  private final Ask ask;
  private final Submissions submissions;

  ActivityFormController(
      Access access, Activities activities, Planning planning, Ask ask, Submissions submissions) {
    this.access = access;
    this.activities = activities;
    this.planning = planning;
    this.ask = ask;
    this.submissions = submissions;
  }

  @GetMapping(NEW)
  View ask(Form form) {
    access.requireSomewhere(Activities.PLAN);
    return newPage(form);
  }

  @PostMapping(NEW)
  View add(Form form) {
    access.requireSomewhere(Activities.PLAN);
    ActivityFields fields = ActivityFields.of(ask, form.words());
    ChoiceField<String> holder = ask.holder(Activities.PLAN);
    return form.posted(withHolder(holder, fields))
        .checking(ActivityFormController::check)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      UUID id = UUID.randomUUID();
                      planning.add(id, form.get(holder), fields.details(form), fields.offer(form));
                      return View.done(ActivitiesController.path(id), "activity.added.done");
                    }),
            this::newPage);
  }

  private View.Shown newPage(Form form) {
    return FormPage.of(
            "activity.new",
            form,
            withHolder(ask.holder(Activities.PLAN), ActivityFields.of(ask, form.words())),
            NEW,
            "activity.add")
        .below(ActivitiesController.crumb(form.words()))
        .shown();
  }

  private static List<Field<?>> withHolder(ChoiceField<String> holder, ActivityFields fields) {
    List<Field<?>> all = new ArrayList<>();
    all.add(holder);
    all.addAll(fields.all());
    return all;
  }

  @GetMapping(ActivitiesController.ID + "/change")
  View change(@PathVariable UUID id, Words words) {
    Activity activity = mine(id);
    return changePage(activity, stored(activity, words));
  }

  @PostMapping(ActivitiesController.ID + "/change")
  View change(@PathVariable UUID id, Form form) {
    Activity activity = mine(id);
    ActivityFields fields = ActivityFields.of(ask, form.words());
    return form.posted(fields.all())
        .checking(ActivityFormController::check)
        .changing(() -> stored(mine(id), form.words()))
        .save(
            () -> {
              planning.change(id, form.version(), fields.details(form), fields.offer(form));
              return View.done(ActivitiesController.path(id), "activity.changed.done");
            },
            again -> changePage(activity, again));
  }

  private View.Shown changePage(Activity activity, Form form) {
    return FormPage.of(
            "activity.change",
            form,
            ActivityFields.of(ask, form.words()).all(),
            ActivitiesController.path(activity.id()) + "/change",
            "activity.save-changes")
        .below(ActivitiesController.crumb(form.words()), ActivitiesController.crumb(activity))
        .shown();
  }

  private Form stored(Activity activity, Words words) {
    return ActivityFields.of(ask, words)
        .stored(activity, planning.offer(activity.id()).orElse(Offer.NONE), words);
  }

  /** A visitor who reads only a name does not know whether to come. */
  private static void check(Form form) {
    if (form.get(ActivityFields.PUBLIC) && form.get(ActivityFields.ABOUT).isEmpty()) {
      form.refuse(ActivityFields.ABOUT, "activity.about.missing");
    }
  }

  private Activity mine(UUID id) {
    access.requireSomewhere(Activities.PLAN);
    Activity activity = activities.find(id).orElseThrow(NotFound::new);
    access.require(Activities.PLAN, Scope.organisation(activity.holder()));
    return activity;
  }
}
