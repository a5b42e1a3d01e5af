package org.kith.activity.web;

import static org.kith.activity.web.SessionFields.DAY;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Planning;
import org.kith.activity.Session;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing and cancelling one session, or the rest of its series. */
@Controller
class SessionChangeController {
  /** How far it reaches. */
  enum Reach {
    ONE,
    REST
  }

  private static final ChoiceField<Reach> REACH =
      ChoiceField.of("reach", "activity.reach", Choice.each(Reach.class, "activity.reach."));
  private static final TextField REASON =
      TextField.lines("reason", "activity.reason").atMost(300).rows(3);
  private static final String CHANGE = SessionPlanController.ID + "/change";
  private static final String CANCEL = SessionPlanController.ID + "/cancel";

  private final Access access;
  private final Activities activities;
  private final Planning planning;

  SessionChangeController(Access access, Activities activities, Planning planning) {
    this.access = access;
    this.activities = activities;
    this.planning = planning;
  }

  @GetMapping(CHANGE)
  View change(@PathVariable UUID id, Words words) {
    return changePage(mine(id), stored(id, words));
  }

  @PostMapping(CHANGE)
  View change(@PathVariable UUID id, Form form) {
    Session session = mine(id);
    return form.posted(changing(session))
        .checking(SessionFields::notEmpty)
        .changing(() -> stored(id, form.words()))
        .save(
            () -> {
              if (isRest(session, form)) {
                planning.changeRest(
                    id,
                    form.version(),
                    SessionFields.change(form, session.startsAt().toLocalDate()));
              } else {
                planning.change(id, form.version(), SessionFields.change(form, form.get(DAY)));
              }
              return View.done(SessionShown.path(id), "activity.session.changed.done");
            },
            again -> changePage(session, again));
  }

  @GetMapping(CANCEL)
  View cancel(@PathVariable UUID id, Words words) {
    Session session = mine(id);
    return cancelPage(session, Form.blank(words).withVersion(session.version()));
  }

  @PostMapping(CANCEL)
  View cancel(@PathVariable UUID id, Form form) {
    Session session = mine(id);
    return form.posted(cancelling(session))
        .save(
            () -> {
              if (isRest(session, form)) {
                planning.cancelRest(id, form.version(), form.get(REASON));
              } else {
                activities.cancel(id, form.version(), form.get(REASON));
              }
              return View.done(SessionShown.path(id), "activity.session.cancelled.done");
            },
            again -> cancelPage(session, again));
  }

  private boolean isSeries(Session session) {
    return planning.rest(session.id()).size() > 1;
  }

  private boolean isRest(Session session, Form form) {
    return isSeries(session) && form.get(REACH) == Reach.REST;
  }

  private List<Field<?>> changing(Session session) {
    return isSeries(session)
        ? List.of(
            REACH,
            DAY,
            SessionFields.FROM,
            SessionFields.UNTIL,
            SessionFields.MODE,
            SessionFields.ELSEWHERE)
        : SessionFields.ONE;
  }

  private List<Field<?>> cancelling(Session session) {
    return isSeries(session) ? List.of(REACH, REASON) : List.of(REASON);
  }

  private View.Shown changePage(Session session, Form form) {
    FormPage page =
        FormPage.of(
                "activity.session.change",
                form,
                changing(session),
                SessionsController.PATH + "/" + session.id() + "/change",
                "activity.save-changes")
            .below(crumbs(session, form.words()))
            .saying("activity.session.told");
    return page.shown();
  }

  private View.Shown cancelPage(Session session, Form form) {
    return FormPage.of(
            "activity.session.cancel",
            form,
            cancelling(session),
            SessionsController.PATH + "/" + session.id() + "/cancel",
            "activity.session.cancel-button")
        .below(crumbs(session, form.words()))
        .saying(SessionShown.when(session, form.words()))
        .saying("activity.session.told")
        .shown();
  }

  private static Crumb[] crumbs(Session session, Words words) {
    return new Crumb[] {
      ActivitiesController.crumb(words),
      new Crumb(Text.english(session.title()), SessionShown.path(session.id()))
    };
  }

  private Form stored(UUID id, Words words) {
    Session session = mine(id);
    String usual = activities.find(session.activity()).map(one -> one.details().place()).orElse("");
    return SessionFields.stored(
            session, session.place().equals(usual) ? "" : session.place(), words)
        .with(REACH, Reach.ONE);
  }

  /** What is over, or cancelled, is changed no more. */
  private Session mine(UUID id) {
    access.requireSomewhere(Activities.PLAN);
    Session session = activities.session(id).orElseThrow(NotFound::new);
    access.require(Activities.PLAN, Scope.organisation(session.holder()));
    if (session.state() != Session.State.PLANNED) {
      throw new NotFound();
    }
    return session;
  }
}
