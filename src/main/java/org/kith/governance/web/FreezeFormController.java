package org.kith.governance.web;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.governance.Freeze;
import org.kith.governance.Freeze.FreezeText;
import org.kith.governance.Governance;
import org.kith.governance.domain.Freezes;
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

/** Entering, changing and giving up a freeze, and allowing one publication in it. */
@Controller
class FreezeFormController {
  private static final String ONE = FreezeController.PATH + "/{id:[0-9a-f-]{36}}";

  private static final DateField STARTS = DateField.of("starts", "governance.freeze.starts");
  private static final DateField ENDS = DateField.of("ends", "governance.freeze.ends");
  private static final TextField REASON =
      TextField.of("reason", "governance.freeze.reason").atMost(120);
  private static final TextField DECIDED_BY =
      TextField.of("decided-by", "governance.freeze.decided-by").atMost(120);
  private static final List<Field<?>> ALL = List.of(REASON, STARTS, ENDS, DECIDED_BY);

  private static final TextField GIVEN_UP =
      TextField.of("given-up", "governance.freeze.give-up.why").atMost(300);
  private static final TextField SUBJECT =
      TextField.of("subject", "governance.freeze.subject")
          .atMost(160)
          .matching(
              Pattern.compile(PublishedKinds.ID.pattern()), "governance.freeze.subject.wrong");
  private static final TextField WHY =
      TextField.lines("why", "governance.freeze.why").atMost(500).rows(3);

  private final Access access;
  private final Freezes freezes;
  private final PublishedKinds kinds;
  private final Submissions submissions;

  FreezeFormController(
      Access access, Freezes freezes, PublishedKinds kinds, Submissions submissions) {
    this.access = access;
    this.freezes = freezes;
    this.kinds = kinds;
    this.submissions = submissions;
  }

  @GetMapping(FreezeController.PATH + "/new")
  View ask(Form form) {
    access.require(Governance.FREEZE);
    return newPage(form);
  }

  @PostMapping(FreezeController.PATH + "/new")
  View add(Form form) {
    access.require(Governance.FREEZE);
    return form.posted(ALL)
        .checking(FreezeFormController::inOrder)
        .save(
            () ->
                submissions.once(
                    form,
                    () ->
                        View.done(
                            FreezeController.PATH + "/" + freezes.add(read(form)),
                            "governance.freeze.entered.done")),
            FreezeFormController::newPage);
  }

  private static View.Shown newPage(Form form) {
    return FormPage.of(
            "governance.freeze.new",
            form,
            ALL,
            FreezeController.PATH + "/new",
            "governance.freeze.enter")
        .below(FreezeController.crumb(form.words()))
        .saying("governance.freeze.about")
        .shown();
  }

  @GetMapping(ONE + "/change")
  View change(@PathVariable UUID id, Words words) {
    access.require(Governance.FREEZE);
    Freeze freeze = existing(id);
    return changePage(freeze, stored(freeze, words));
  }

  @PostMapping(ONE + "/change")
  View change(@PathVariable UUID id, Form form) {
    access.require(Governance.FREEZE);
    Freeze freeze = existing(id);
    return form.posted(ALL)
        .checking(FreezeFormController::inOrder)
        .changing(() -> stored(existing(id), form.words()))
        .save(
            () -> {
              freezes.change(id, form.version(), read(form));
              return View.done(path(freeze), "governance.changed.done");
            },
            again -> changePage(freeze, again));
  }

  private static View.Shown changePage(Freeze freeze, Form form) {
    return page(freeze, "governance.freeze.change", form, ALL, "/change", "governance.save")
        .shown();
  }

  @GetMapping(ONE + "/give-up")
  View askToGiveUp(@PathVariable UUID id, Words words) {
    access.require(Governance.FREEZE);
    Freeze freeze = existing(id);
    return givingUp(freeze, Form.blank(words).withVersion(freeze.version()));
  }

  @PostMapping(ONE + "/give-up")
  View giveUp(@PathVariable UUID id, Form form) {
    access.require(Governance.FREEZE);
    Freeze freeze = existing(id);
    return form.posted(List.of(GIVEN_UP))
        .save(
            () -> {
              freezes.giveUp(id, form.version(), form.get(GIVEN_UP));
              return View.done(path(freeze), "governance.freeze.given-up.done");
            },
            again -> givingUp(freeze, again));
  }

  private static View.Shown givingUp(Freeze freeze, Form form) {
    return page(
            freeze,
            "governance.freeze.give-up",
            form,
            List.of(GIVEN_UP),
            "/give-up",
            "governance.freeze.give-up")
        .saying("governance.freeze.give-up.said")
        .shown();
  }

  @GetMapping(ONE + "/allow")
  View askToAllow(@PathVariable UUID id, Form form) {
    access.require(Governance.FREEZE);
    return allowing(existing(id), form);
  }

  @PostMapping(ONE + "/allow")
  View allow(@PathVariable UUID id, Form form) {
    access.require(Governance.FREEZE);
    Freeze freeze = existing(id);
    ChoiceField<String> kind = kind(form.words());
    return form.posted(List.of(kind, SUBJECT, WHY))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      String subject = form.get(SUBJECT);
                      freezes.allow(id, form.get(kind), subject, form.get(WHY));
                      return View.done(path(freeze), "governance.freeze.allowed.done");
                    }),
            again -> allowing(freeze, again));
  }

  private View.Shown allowing(Freeze freeze, Form form) {
    return page(
            freeze,
            "governance.freeze.allow",
            form,
            List.of(kind(form.words()), SUBJECT, WHY),
            "/allow",
            "governance.freeze.allow.button")
        .saying("governance.freeze.allow.said")
        .shown();
  }

  private ChoiceField<String> kind(Words words) {
    return ChoiceField.of(
            "kind",
            "governance.freeze.what",
            kinds.all().stream()
                .map(one -> Choice.of(one.kind(), one.kind(), words.text(one.messageKey())))
                .toList())
        .select();
  }

  private static FormPage page(
      Freeze freeze,
      String title,
      Form form,
      List<? extends Field<?>> fields,
      String below,
      String button) {
    return FormPage.of(title, form, fields, path(freeze) + below, button)
        .below(
            FreezeController.crumb(form.words()),
            new Crumb(Text.english(freeze.says().reason()), path(freeze)));
  }

  private static void inOrder(Form form) {
    if (form.get(ENDS).isBefore(form.get(STARTS))) {
      form.refuse(ENDS, "governance.freeze.ends.before");
    }
  }

  private static FreezeText read(Form form) {
    return new FreezeText(form.get(STARTS), form.get(ENDS), form.get(REASON), form.get(DECIDED_BY));
  }

  private static Form stored(Freeze freeze, Words words) {
    return Form.blank(words)
        .with(REASON, freeze.says().reason())
        .with(STARTS, freeze.says().starts())
        .with(ENDS, freeze.says().ends())
        .with(DECIDED_BY, freeze.says().decidedBy())
        .withVersion(freeze.version());
  }

  private static String path(Freeze freeze) {
    return FreezeController.PATH + "/" + freeze.id();
  }

  private Freeze existing(UUID id) {
    return freezes.freeze(id).filter(one -> one.givenUp().isEmpty()).orElseThrow(NotFound::new);
  }
}
