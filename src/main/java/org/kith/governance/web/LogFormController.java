package org.kith.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.figures.Subject;
import org.kith.governance.Governance;
import org.kith.governance.LogEntry;
import org.kith.governance.LogKind;
import org.kith.governance.LogText;
import org.kith.governance.LogText.Chance;
import org.kith.governance.Rating;
import org.kith.governance.domain.Days;
import org.kith.governance.domain.LogBook;
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
import org.kith.ui.forms.WholeNumberField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Raising, changing and closing what the log holds. */
@Controller
class LogFormController {
  private static final TextField TITLE = TextField.of("title", "governance.title").atMost(120);
  private static final TextField DESCRIPTION =
      TextField.lines("description", "governance.description");
  private static final ChoiceField<Rating> RATING =
      ChoiceField.of(
          "rating", "governance.rating", Choice.each(Rating.class, "governance.rating."));
  private static final TextField REASON =
      TextField.of("reason", "governance.rating-reason").atMost(300);
  private static final DateField RAISED = DateField.of("raised", "governance.raised");
  private static final WholeNumberField LIKELIHOOD =
      WholeNumberField.of("likelihood", "governance.likelihood").between(1, 5).wide(2);
  private static final WholeNumberField IMPACT =
      WholeNumberField.of("impact", "governance.impact").between(1, 5).wide(2);
  private static final TextField HAPPENED = TextField.lines("happened", "governance.happened");
  private static final TextField AGAIN = TextField.of("again", "governance.again").atMost(300);

  private final Access access;
  private final LogBook log;
  private final Meetings meetings;
  private final Ask ask;
  private final Submissions submissions;
  private final Clock clock;

  LogFormController(
      Access access,
      LogBook log,
      Meetings meetings,
      Ask ask,
      Submissions submissions,
      Clock clock) {
    this.access = access;
    this.log = log;
    this.meetings = meetings;
    this.ask = ask;
    this.submissions = submissions;
    this.clock = clock;
  }

  /** What is asked about an entry. */
  private record Asked(
      ChoiceField<String> owner,
      Field<Optional<Subject>> about,
      Field<Optional<UUID>> meeting,
      boolean isRisk) {
    List<Field<?>> fields() {
      List<Field<?>> fields = new ArrayList<>(List.of(TITLE, DESCRIPTION));
      if (isRisk) {
        fields.addAll(List.of(LIKELIHOOD, IMPACT));
      }
      fields.addAll(List.of(RATING, REASON, owner, about, RAISED, Ask.REVIEW, meeting));
      return List.copyOf(fields);
    }

    LogText read(Form form) {
      return new LogText(
          form.get(TITLE),
          form.get(DESCRIPTION),
          form.get(RATING),
          form.get(REASON),
          form.get(owner),
          form.get(RAISED),
          form.get(Ask.REVIEW).orElse(null),
          isRisk ? new Chance(form.get(LIKELIHOOD), form.get(IMPACT)) : null,
          form.get(about).orElse(null),
          form.get(meeting).orElse(null));
    }
  }

  private Asked asked(LogKind kind, @Nullable String owner, Words words) {
    return new Asked(ask.owner(owner), ask.about(), meeting(words), kind == LogKind.RISK);
  }

  private Field<Optional<UUID>> meeting(Words words) {
    return ChoiceField.of(
            "meeting",
            "governance.meeting",
            meetings.all().stream()
                .map(one ->
                    Choice.of(
                        one.id(),
                        one.id().toString(),
                        Text.english(one.says().title() + ", " + words.date(one.says().heldOn()))))
                .toList())
        .select()
        .optional();
  }

  @GetMapping(LogController.PATH + "/new/{kind:risk|issue|decision}")
  View ask(@PathVariable String kind, Form form) {
    access.require(Governance.LOG);
    LocalDate today = Days.today(clock);
    return newPage(LogKind.of(kind), form.with(RAISED, today));
  }

  @PostMapping(LogController.PATH + "/new/{kind:risk|issue|decision}")
  View raise(@PathVariable String kind, Form form) {
    access.require(Governance.LOG);
    LogKind raised = LogKind.of(kind);
    Asked asked = asked(raised, null, form.words());
    return form.posted(asked.fields())
        .save(
            () ->
                submissions.once(
                    form,
                    () ->
                        View.done(
                            LogController.PATH + "/" + log.raise(raised, asked.read(form)),
                            "governance.raised.done")),
            again -> newPage(raised, again));
  }

  private View.Shown newPage(LogKind kind, Form form) {
    return FormPage.of(
            "governance.new." + kind.id(),
            form,
            asked(kind, null, form.words()).fields(),
            LogController.PATH + "/new/" + kind.id(),
            "governance.save")
        .below(LogController.crumb(form.words()))
        .shown();
  }

  @GetMapping(LogController.PATH + "/{id:[0-9a-f-]{36}}/change")
  View change(@PathVariable UUID id, Words words) {
    access.require(Governance.LOG);
    LogEntry entry = existing(id);
    return changePage(entry, stored(entry, words));
  }

  @PostMapping(LogController.PATH + "/{id:[0-9a-f-]{36}}/change")
  View change(@PathVariable UUID id, Form form) {
    access.require(Governance.LOG);
    LogEntry entry = existing(id);
    Asked asked = asked(entry.kind(), entry.says().owner(), form.words());
    return form.posted(asked.fields())
        .changing(() -> stored(existing(id), form.words()))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      log.change(id, form.version(), asked.read(form));
                      return View.done(LogController.PATH + "/" + id, "governance.changed.done");
                    }),
            again -> changePage(entry, again));
  }

  private View.Shown changePage(LogEntry entry, Form form) {
    return page(
        entry,
        FormPage.of(
            Text.english(entry.says().title()),
            form,
            asked(entry.kind(), entry.says().owner(), form.words()).fields(),
            LogController.PATH + "/" + entry.id() + "/change",
            "governance.save"));
  }

  private Form stored(LogEntry entry, Words words) {
    LogText says = entry.says();
    Asked asked = asked(entry.kind(), says.owner(), words);
    Form form =
        Form.blank(words)
            .with(TITLE, says.title())
            .with(DESCRIPTION, says.description())
            .with(RATING, says.rating())
            .with(REASON, says.ratingReason())
            .with(asked.owner(), says.owner())
            .with(asked.about(), Optional.ofNullable(says.about()))
            .with(asked.meeting(), Optional.ofNullable(says.meeting()))
            .with(RAISED, says.raisedOn())
            .with(Ask.REVIEW, Optional.ofNullable(says.reviewDue()));
    Chance chance = says.chance();
    return (chance == null
            ? form
            : form.with(LIKELIHOOD, chance.likelihood()).with(IMPACT, chance.impact()))
        .withVersion(entry.version());
  }

  @GetMapping(LogController.PATH + "/{id:[0-9a-f-]{36}}/{deed:close|reopen}")
  View end(@PathVariable UUID id, @PathVariable String deed, Words words) {
    access.require(Governance.LOG);
    LogEntry entry = existing(id);
    return endPage(entry, deed, Form.blank(words).withVersion(entry.version()));
  }

  @PostMapping(LogController.PATH + "/{id:[0-9a-f-]{36}}/{deed:close|reopen}")
  View end(@PathVariable UUID id, @PathVariable String deed, Form form) {
    access.require(Governance.LOG);
    LogEntry entry = existing(id);
    TextField field = field(deed);
    return form.posted(List.of(field))
        .changing(
            () -> Form.blank(form.words()).with(field, "").withVersion(existing(id).version()))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      if (deed.equals("close")) {
                        log.close(id, form.version(), form.get(field));
                      } else {
                        log.reopen(id, form.version(), form.get(field));
                      }
                      return View.done(LogController.PATH + "/" + id, "governance.changed.done");
                    }),
            again -> endPage(entry, deed, again));
  }

  private View.Shown endPage(LogEntry entry, String deed, Form form) {
    boolean isClosing = deed.equals("close");
    return page(
        entry,
        FormPage.of(
                isClosing ? "governance.close." + entry.kind().id() : "governance.reopen",
                form,
                List.of(field(deed)),
                LogController.PATH + "/" + entry.id() + "/" + deed,
                "governance.save")
            .saying(Text.english(entry.says().title())));
  }

  private static TextField field(String deed) {
    return deed.equals("close") ? HAPPENED : AGAIN;
  }

  private static View.Shown page(LogEntry entry, FormPage page) {
    Words words = page.words();
    return page.below(
            LogController.crumb(words),
            new Crumb(Text.english(entry.says().title()), LogController.PATH + "/" + entry.id()))
        .shown();
  }

  private LogEntry existing(UUID id) {
    return log.entry(id).orElseThrow(NotFound::new);
  }
}
