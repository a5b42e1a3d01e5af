package org.kith.governance.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.governance.Governance;
import org.kith.governance.Meeting;
import org.kith.governance.Meeting.MeetingText;
import org.kith.governance.domain.Meetings;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding and changing meetings. */
@Controller
class MeetingFormController {
  private static final ChoiceField<Meeting.Kind> KIND =
      ChoiceField.of(
              "kind",
              "governance.meetings.kind",
              Choice.each(Meeting.Kind.class, "governance.meetings.kind."))
          .inline();
  private static final TextField TITLE = TextField.of("title", "governance.title").atMost(120);
  private static final DateField HELD = DateField.of("held", "governance.held");
  private static final Field<Optional<String>> ATTENDANCE =
      TextField.lines("attendance", "governance.attendance").atMost(2000).optional();
  private static final Field<Optional<String>> AGENDA =
      TextField.lines("agenda", "governance.agenda").optional();
  private static final Field<Optional<String>> MINUTES =
      TextField.lines("minutes", "governance.minutes").atMost(40_000).rows(15).optional();
  private static final List<Field<?>> ALL = List.of(KIND, TITLE, HELD, ATTENDANCE, AGENDA, MINUTES);

  private final Access access;
  private final Meetings meetings;
  private final Submissions submissions;

  MeetingFormController(Access access, Meetings meetings, Submissions submissions) {
    this.access = access;
    this.meetings = meetings;
    this.submissions = submissions;
  }

  @GetMapping(MeetingsController.PATH + "/new")
  View ask(Form form) {
    access.require(Governance.MEET);
    return newPage(form);
  }

  @PostMapping(MeetingsController.PATH + "/new")
  View add(Form form) {
    access.require(Governance.MEET);
    return form.posted(ALL)
        .save(
            () ->
                submissions.once(
                    form, () -> MeetingsController.PATH + "/" + meetings.add(read(form))),
            this::newPage);
  }

  private View.Shown newPage(Form form) {
    return FormPage.of(
            "governance.meetings.new",
            form,
            ALL,
            MeetingsController.PATH + "/new",
            "governance.save")
        .below(MeetingsController.crumb(form.words()))
        .shown();
  }

  @GetMapping(MeetingsController.PATH + "/{id:[0-9a-f-]{36}}/change")
  View change(@PathVariable UUID id, Words words) {
    access.require(Governance.MEET);
    Meeting meeting = existing(id);
    return changePage(meeting, stored(meeting, words));
  }

  @PostMapping(MeetingsController.PATH + "/{id:[0-9a-f-]{36}}/change")
  View change(@PathVariable UUID id, Form form) {
    access.require(Governance.MEET);
    Meeting meeting = existing(id);
    return form.posted(ALL)
        .changing(() -> stored(existing(id), form.words()))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      meetings.change(id, form.version(), read(form));
                      return View.done(
                          MeetingsController.PATH + "/" + id, "governance.changed.done");
                    }),
            again -> changePage(meeting, again));
  }

  private static View.Shown changePage(Meeting meeting, Form form) {
    Text title = Text.english(meeting.says().title());
    String path = MeetingsController.PATH + "/" + meeting.id();
    return FormPage.of(title, form, ALL, path + "/change", "governance.save")
        .below(MeetingsController.crumb(form.words()), new Crumb(title, path))
        .shown();
  }

  private static MeetingText read(Form form) {
    return new MeetingText(
        form.get(KIND),
        form.get(TITLE),
        form.get(HELD),
        form.get(ATTENDANCE).orElse(""),
        form.get(AGENDA).orElse(""),
        form.get(MINUTES).orElse(""));
  }

  private static Form stored(Meeting meeting, Words words) {
    MeetingText says = meeting.says();
    return Form.blank(words)
        .with(KIND, says.kind())
        .with(TITLE, says.title())
        .with(HELD, says.heldOn())
        .with(ATTENDANCE, some(says.attendance()))
        .with(AGENDA, some(says.agenda()))
        .with(MINUTES, some(says.minutes()))
        .withVersion(meeting.version());
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  private Meeting existing(UUID id) {
    return meetings.meeting(id).orElseThrow(NotFound::new);
  }
}
