package org.kith.governance.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.governance.Governance;
import org.kith.governance.Meeting;
import org.kith.governance.MeetingAction;
import org.kith.governance.domain.MeetingActions;
import org.kith.governance.domain.Meetings;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a meeting agreed: adding it, changing it, and saying that it is done. */
@Controller
class ActionFormController {
  private static final TextField WORDS =
      TextField.of("words", "governance.actions.words").atMost(300);
  private static final DateField DUE = DateField.of("due", "governance.actions.due");
  private static final TickField DONE = TickField.of("done", "governance.actions.done");
  private static final Field<Optional<String>> HOW =
      TextField.of("how", "governance.actions.how").atMost(300).optional();

  private final Access access;
  private final MeetingActions actions;
  private final Meetings meetings;
  private final Ask ask;
  private final Submissions submissions;

  ActionFormController(
      Access access, MeetingActions actions, Meetings meetings, Ask ask, Submissions submissions) {
    this.access = access;
    this.actions = actions;
    this.meetings = meetings;
    this.ask = ask;
    this.submissions = submissions;
  }

  @GetMapping(MeetingsController.PATH + "/{meeting:[0-9a-f-]{36}}/actions/new")
  View ask(@PathVariable UUID meeting, Form form) {
    access.require(Governance.MEET);
    return newPage(meeting(meeting), form);
  }

  @PostMapping(MeetingsController.PATH + "/{meeting:[0-9a-f-]{36}}/actions/new")
  View agree(@PathVariable UUID meeting, Form form) {
    access.require(Governance.MEET);
    Meeting of = meeting(meeting);
    ChoiceField<String> owner = ask.owner(null);
    return form.posted(List.of(WORDS, owner, DUE))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      actions.agree(meeting, form.get(WORDS), form.get(owner), form.get(DUE));
                      return path(of);
                    }),
            again -> newPage(of, again));
  }

  private View.Shown newPage(Meeting meeting, Form form) {
    return page(
        "governance.actions.new",
        meeting,
        form,
        List.of(WORDS, ask.owner(null), DUE),
        path(meeting) + "/actions/new");
  }

  @GetMapping(MeetingsController.PATH + "/actions/{id:[0-9a-f-]{36}}")
  View change(@PathVariable UUID id, Words words) {
    access.require(Governance.MEET);
    MeetingAction action = existing(id);
    return changePage(action, stored(action, words));
  }

  /** Ticking the box ends it; what else was changed in the same form is kept too. */
  @PostMapping(MeetingsController.PATH + "/actions/{id:[0-9a-f-]{36}}")
  View change(@PathVariable UUID id, Form form) {
    access.require(Governance.MEET);
    MeetingAction action = existing(id);
    ChoiceField<String> owner = ask.owner(action.owner());
    return form.posted(fields(owner))
        .changing(() -> stored(existing(id), form.words()))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      actions.change(
                          id, form.version(), form.get(WORDS), form.get(owner), form.get(DUE));
                      if (form.get(DONE)) {
                        actions.done(id, form.version() + 1, form.get(HOW).orElse(""));
                      }
                      return View.done(path(meeting(action.meeting())), "governance.changed.done");
                    }),
            again -> changePage(action, again));
  }

  private View.Shown changePage(MeetingAction action, Form form) {
    return page(
        "governance.actions.change",
        meeting(action.meeting()),
        form,
        fields(ask.owner(action.owner())),
        MeetingsController.PATH + "/actions/" + action.id());
  }

  private static List<Field<?>> fields(ChoiceField<String> owner) {
    return List.of(WORDS, owner, DUE, DONE, HOW);
  }

  private Form stored(MeetingAction action, Words words) {
    return Form.blank(words)
        .with(WORDS, action.words())
        .with(ask.owner(action.owner()), action.owner())
        .with(DUE, action.due())
        .with(DONE, !action.isOutstanding())
        .with(HOW, Optional.of(action.doneHow()).filter(how -> !how.isEmpty()))
        .withVersion(action.version());
  }

  private static View.Shown page(
      String title, Meeting meeting, Form form, List<Field<?>> fields, String path) {
    return FormPage.of(title, form, fields, path, "governance.save")
        .below(
            MeetingsController.crumb(form.words()),
            new Crumb(Text.english(meeting.says().title()), path(meeting)))
        .shown();
  }

  private static String path(Meeting meeting) {
    return MeetingsController.PATH + "/" + meeting.id();
  }

  private Meeting meeting(UUID id) {
    return meetings.meeting(id).orElseThrow(NotFound::new);
  }

  private MeetingAction existing(UUID id) {
    return actions.action(id).orElseThrow(NotFound::new);
  }
}
