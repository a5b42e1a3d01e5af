package org.kith.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.kith.activity.web.SessionFields.BANK_HOLIDAYS;
import static org.kith.activity.web.SessionFields.ELSEWHERE;
import static org.kith.activity.web.SessionFields.FIRST;
import static org.kith.activity.web.SessionFields.FROM;
import static org.kith.activity.web.SessionFields.LAST;
import static org.kith.activity.web.SessionFields.LEFT_OUT;
import static org.kith.activity.web.SessionFields.MODE;
import static org.kith.activity.web.SessionFields.OFTEN;
import static org.kith.activity.web.SessionFields.UNTIL;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.Mode;
import org.kith.activity.NewSession;
import org.kith.activity.Planning;
import org.kith.activity.Recurrence;
import org.kith.activity.SeriesPlan;
import org.kith.activity.web.SessionFields.Often;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Planning one session, or a series of them. */
@Controller
class SeriesController {
  private static final String NEW = ActivitiesController.ID + "/sessions/new";

  private final Access access;
  private final Activities activities;
  private final Planning planning;

  SeriesController(Access access, Activities activities, Planning planning) {
    this.access = access;
    this.activities = activities;
    this.planning = planning;
  }

  @GetMapping(NEW)
  View ask(@PathVariable UUID id, Form form) {
    return page(mine(id), form.with(OFTEN, Often.WEEKLY).with(MODE, Mode.IN_PERSON));
  }

  /** The form's own mark is the series' id: a second click plans nothing twice. */
  @PostMapping(NEW)
  View plan(@PathVariable UUID id, Form form) {
    Activity activity = mine(id);
    return form.posted(SessionFields.PLAN)
        .checking(SeriesController::check)
        .save(
            () -> {
              UUID mark = UUID.nameUUIDFromBytes((id + "/" + form.once()).getBytes(UTF_8));
              if (form.get(OFTEN) == Often.ONCE) {
                activities.plan(id, List.of(one(mark, form)));
              } else {
                planning.plan(id, series(mark, form));
              }
              return View.done(ActivitiesController.path(id), "activity.planned.done");
            },
            again -> page(activity, again));
  }

  private static View.Shown page(Activity activity, Form form) {
    return FormPage.of(
            "activity.plan-sessions",
            form,
            SessionFields.PLAN,
            ActivitiesController.path(activity.id()) + "/sessions/new",
            "activity.plan-button")
        .below(ActivitiesController.crumb(form.words()), ActivitiesController.crumb(activity))
        .shown();
  }

  private static void check(Form form) {
    SessionFields.notEmpty(form);
    if (SessionFields.days(form.get(LEFT_OUT).orElse("")).isEmpty()) {
      form.refuse(LEFT_OUT, "activity.left-out.wrong");
    }
    if (form.get(OFTEN) == Often.ONCE) {
      return;
    }
    if (form.get(LAST).isEmpty()) {
      form.refuse(LAST, "activity.last.missing");
    } else if (form.get(LAST).get().isBefore(form.get(FIRST))) {
      form.refuse(LAST, "activity.last.before");
    } else if (form.get(LAST).get().isAfter(form.get(FIRST).plusYears(2))) {
      form.refuse(LAST, "activity.last.far");
    }
  }

  private static NewSession one(UUID mark, Form form) {
    return new NewSession(
        mark,
        form.get(FIRST),
        form.get(FROM),
        form.get(UNTIL),
        form.get(MODE),
        form.get(ELSEWHERE).orElse(""));
  }

  private static SeriesPlan series(UUID mark, Form form) {
    return new SeriesPlan(
        mark,
        Recurrence.valueOf(form.get(OFTEN).name()),
        form.get(FIRST),
        form.get(LAST).orElse(form.get(FIRST)),
        form.get(FROM),
        form.get(UNTIL),
        form.get(MODE),
        form.get(ELSEWHERE).orElse(""),
        SessionFields.days(form.get(LEFT_OUT).orElse("")).orElse(Set.of()),
        form.get(BANK_HOLIDAYS));
  }

  private Activity mine(UUID id) {
    access.requireSomewhere(Activities.PLAN);
    Activity activity = activities.find(id).orElseThrow(NotFound::new);
    access.require(Activities.PLAN, Scope.organisation(activity.holder()));
    return activity;
  }
}
