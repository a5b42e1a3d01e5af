package org.kith.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Submissions;
import org.kith.people.Rights;
import org.kith.people.rights.NewRequest;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RightsRequest;
import org.kith.people.rights.RightsRequest.Identity;
import org.kith.people.rights.RightsRequest.Kind;
import org.kith.ui.NotFound;
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

/** Recording a request, and the steps that only note something about it. */
@Controller
class RightsStepsController {
  private static final ChoiceField<Kind> KIND =
      ChoiceField.of("kind", "people.rights.kind", Choice.each(Kind.class, "people.rights.kind."));
  private static final TextField ASKED_BY =
      TextField.lines("asked-by", "people.rights.asked-by").atMost(500).rows(3);
  private static final DateField RECEIVED = DateField.of("received", "people.rights.received");
  private static final ChoiceField<Identity> IDENTITY =
      ChoiceField.of(
          "identity",
          "people.rights.identity",
          Choice.each(Identity.class, "people.rights.identity."));
  private static final Field<Optional<String>> NOTE =
      TextField.lines("note", "people.rights.identity-note").atMost(500).rows(3).optional();
  private static final TextField REASON =
      TextField.lines("reason", "people.rights.reason").atMost(500).rows(3);
  private static final List<Field<?>> NEW = List.of(KIND, ASKED_BY, RECEIVED, IDENTITY, NOTE);
  private static final List<Field<?>> IDENTIFIED = List.of(IDENTITY, NOTE);

  private final Access access;
  private final RequestBook book;
  private final RightsShown show;
  private final Submissions submissions;

  RightsStepsController(
      Access access, RequestBook book, RightsShown show, Submissions submissions) {
    this.access = access;
    this.book = book;
    this.show = show;
    this.submissions = submissions;
  }

  @GetMapping(RightsShown.PATH + "/new")
  View ask(Form form) {
    access.require(Rights.RECORD);
    return newPage(form.with(RECEIVED, show.today()));
  }

  @PostMapping(RightsShown.PATH + "/new")
  View record(Form form) {
    access.require(Rights.RECORD);
    LocalDate today = show.today();
    return form.posted(NEW)
        .checking(asked -> {
          if (asked.get(RECEIVED).isAfter(today)) {
            asked.refuse(RECEIVED, "people.rights.received.future");
          }
        })
        .save(
            () ->
                submissions.once(
                    form,
                    () ->
                        View.done(
                            RightsShown.path(
                                book.record(
                                    UUID.randomUUID(),
                                    new NewRequest(
                                        form.get(KIND),
                                        form.get(ASKED_BY),
                                        form.get(IDENTITY),
                                        form.get(NOTE).orElse(""),
                                        form.get(RECEIVED)))),
                            "people.rights.recorded.done")),
            this::newPage);
  }

  private View.Shown newPage(Form form) {
    return FormPage.of(
            "people.rights.new", form, NEW, RightsShown.PATH + "/new", "people.rights.record")
        .below(RightsShown.all(form.words()))
        .saying("people.rights.new.about")
        .shown();
  }

  @GetMapping(RightsShown.ID + "/identity")
  View identity(@PathVariable UUID id, Words words) {
    RightsRequest request = existing(id, Rights.RECORD);
    return step(request, "identity", IDENTIFIED, stored(request, words));
  }

  @PostMapping(RightsShown.ID + "/identity")
  View identify(@PathVariable UUID id, Form form) {
    RightsRequest request = existing(id, Rights.RECORD);
    return form.posted(IDENTIFIED)
        .changing(() -> stored(existing(id, Rights.RECORD), form.words()))
        .save(
            () ->
                once(
                    form,
                    id,
                    "identified",
                    () ->
                        book.identify(
                            id, form.version(), form.get(IDENTITY), form.get(NOTE).orElse(""))),
            again -> step(request, "identity", IDENTIFIED, again));
  }

  @GetMapping(RightsShown.ID + "/{step:extend|refuse|answered}")
  View reason(@PathVariable UUID id, @PathVariable String step, Words words) {
    RightsRequest request = existing(id, Rights.ANSWER);
    return step(request, step, List.of(REASON), Form.blank(words).withVersion(request.version()));
  }

  @PostMapping(RightsShown.ID + "/{step:extend|refuse|answered}")
  View reasoned(@PathVariable UUID id, @PathVariable String step, Form form) {
    RightsRequest request = existing(id, Rights.ANSWER);
    return form.posted(List.of(REASON))
        .changing(() -> Form.blank(form.words()).withVersion(existing(id, Rights.ANSWER).version()))
        .save(
            () ->
                once(
                    form,
                    id,
                    step,
                    () -> {
                      switch (step) {
                        case "extend" -> book.extend(id, form.version(), form.get(REASON));
                        case "refuse" -> book.refuse(id, form.version(), form.get(REASON));
                        default -> book.answered(id, form.version(), form.get(REASON));
                      }
                    }),
            again -> step(request, step, List.of(REASON), again));
  }

  private String once(Form form, UUID id, String done, Runnable work) {
    Supplier<String> once =
        () -> {
          work.run();
          return View.done(RightsShown.path(id), "people.rights." + done + ".done");
        };
    return submissions.once(form, once);
  }

  private View.Shown step(
      RightsRequest request, String step, List<? extends Field<?>> fields, Form form) {
    Words words = form.words();
    return FormPage.of(
            "people.rights.to." + step,
            form,
            fields,
            RightsShown.path(request.id()) + "/" + step,
            "people.rights.save")
        .below(RightsShown.all(words), RightsShown.one(request, words))
        .saying("people.rights.to." + step + ".about")
        .shown();
  }

  private static Form stored(RightsRequest request, Words words) {
    return Form.blank(words)
        .with(IDENTITY, request.identity())
        .with(NOTE, Optional.of(request.identityNote()).filter(note -> !note.isEmpty()))
        .withVersion(request.version());
  }

  private RightsRequest existing(UUID id, Action action) {
    access.require(action);
    return book.find(id).orElseThrow(NotFound::new);
  }
}
