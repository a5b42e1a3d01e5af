package org.kith.governance.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.figures.Subject;
import org.kith.governance.Governance;
import org.kith.governance.RegisterEntry;
import org.kith.governance.RegisterEntry.RegisterText;
import org.kith.governance.domain.Registers;
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

/** Adding to the registers, and changing what they say. */
@Controller
class RegisterFormController {
  private static final ChoiceField<RegisterEntry.Kind> KIND =
      ChoiceField.of(
          "kind",
          "governance.registers.kind",
          Choice.each(RegisterEntry.Kind.class, "governance.registers.kind."));
  private static final TextField TITLE = TextField.of("title", "governance.title").atMost(150);
  private static final DateField DATED = DateField.of("dated", "governance.dated");
  private static final Field<Optional<String>> LINK =
      TextField.of("link", "governance.link").atMost(400).optional();
  private static final Field<Optional<String>> NOTES =
      TextField.lines("notes", "governance.notes").optional();
  private static final Field<Optional<String>> OUTCOME =
      TextField.lines("outcome", "governance.outcome").optional();

  private final Access access;
  private final Registers registers;
  private final Ask ask;
  private final Submissions submissions;

  RegisterFormController(Access access, Registers registers, Ask ask, Submissions submissions) {
    this.access = access;
    this.registers = registers;
    this.ask = ask;
    this.submissions = submissions;
  }

  /** What is asked about an entry. */
  private record Asked(ChoiceField<String> owner, Field<Optional<Subject>> about) {
    List<Field<?>> fields() {
      return List.of(KIND, TITLE, about, owner, DATED, Ask.REVIEW, OUTCOME, NOTES, LINK);
    }

    RegisterText read(Form form) {
      return new RegisterText(
          form.get(KIND),
          form.get(TITLE),
          form.get(about).orElse(null),
          form.get(owner),
          form.get(DATED),
          form.get(Ask.REVIEW).orElse(null),
          form.get(LINK).orElse(""),
          form.get(NOTES).orElse(""),
          form.get(OUTCOME).orElse(""));
    }
  }

  private Asked asked(@Nullable String owner) {
    return new Asked(ask.owner(owner), ask.about());
  }

  @GetMapping(RegistersController.PATH + "/new")
  View ask(Form form) {
    access.require(Governance.REGISTER);
    return newPage(form);
  }

  @PostMapping(RegistersController.PATH + "/new")
  View add(Form form) {
    access.require(Governance.REGISTER);
    Asked asked = asked(null);
    return form.posted(asked.fields())
        .save(
            () ->
                submissions.once(
                    form, () -> RegistersController.PATH + "/" + registers.add(asked.read(form))),
            this::newPage);
  }

  private View.Shown newPage(Form form) {
    return FormPage.of(
            "governance.registers.new",
            form,
            asked(null).fields(),
            RegistersController.PATH + "/new",
            "governance.save")
        .below(RegistersController.crumb(form.words()))
        .shown();
  }

  @GetMapping(RegistersController.PATH + "/{id:[0-9a-f-]{36}}/change")
  View change(@PathVariable UUID id, Words words) {
    access.require(Governance.REGISTER);
    RegisterEntry entry = existing(id);
    return changePage(entry, stored(entry, words));
  }

  @PostMapping(RegistersController.PATH + "/{id:[0-9a-f-]{36}}/change")
  View change(@PathVariable UUID id, Form form) {
    access.require(Governance.REGISTER);
    RegisterEntry entry = existing(id);
    Asked asked = asked(entry.says().owner());
    return form.posted(asked.fields())
        .changing(() -> stored(existing(id), form.words()))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      registers.change(id, form.version(), asked.read(form));
                      return View.done(
                          RegistersController.PATH + "/" + id, "governance.changed.done");
                    }),
            again -> changePage(entry, again));
  }

  private View.Shown changePage(RegisterEntry entry, Form form) {
    Text title = Text.english(entry.says().title());
    String path = RegistersController.PATH + "/" + entry.id();
    return FormPage.of(
            title, form, asked(entry.says().owner()).fields(), path + "/change", "governance.save")
        .below(RegistersController.crumb(form.words()), new Crumb(title, path))
        .shown();
  }

  private Form stored(RegisterEntry entry, Words words) {
    RegisterText says = entry.says();
    Asked asked = asked(says.owner());
    return Form.blank(words)
        .with(KIND, says.kind())
        .with(TITLE, says.title())
        .with(asked.about(), Optional.ofNullable(says.about()))
        .with(asked.owner(), says.owner())
        .with(DATED, says.dated())
        .with(Ask.REVIEW, Optional.ofNullable(says.reviewDue()))
        .with(LINK, some(says.link()))
        .with(NOTES, some(says.notes()))
        .with(OUTCOME, some(says.outcome()))
        .withVersion(entry.version());
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  private RegisterEntry existing(UUID id) {
    return registers.entry(id).orElseThrow(NotFound::new);
  }
}
