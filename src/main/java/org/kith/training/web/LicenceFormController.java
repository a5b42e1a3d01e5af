package org.kith.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.organisations.HolderQuestion;
import org.kith.people.PersonQuestion;
import org.kith.training.Courses;
import org.kith.training.Licence;
import org.kith.training.LicenceDetails;
import org.kith.training.LicencePurpose;
import org.kith.training.Licences;
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
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.WholeNumberField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Licences given, renewed and withdrawn. */
@Controller
class LicenceFormController {
  private static final ChoiceField<LicencePurpose> PURPOSE =
      ChoiceField.of(
          "purpose",
          "training.licence.purpose",
          Choice.each(LicencePurpose.class, "training.purpose."));

  private static final ChoiceField<Boolean> PERSONAL =
      ChoiceField.of(
          "personal",
          "training.licence.personal",
          List.of(
              new Choice<>(true, "person", Label.key("training.licence.personal.person")),
              new Choice<>(
                  false, "organisation", Label.key("training.licence.personal.organisation"))));
  private static final WholeNumberField COPIES =
      WholeNumberField.of("copies", "training.licence.copies").between(1, 100_000).wide(5);
  private static final DateField STARTS = DateField.of("starts", "training.licence.starts");
  private static final Field<Optional<LocalDate>> ENDS =
      DateField.of("ends", "training.licence.ends").optional();
  private static final DateField ON = DateField.of("on", "training.licence.on");
  private static final TextField REASON =
      TextField.lines("reason", "training.licence.reason").atMost(300).rows(3);

  private final Access access;
  private final Courses courses;
  private final Licences licences;
  private final LicencesController pages;
  private final PersonQuestion who;
  private final HolderQuestion holders;
  private final Submissions submissions;
  private final Today today;

  LicenceFormController(
      Access access,
      Courses courses,
      Licences licences,
      LicencesController pages,
      PersonQuestion who,
      HolderQuestion holders,
      Submissions submissions,
      Today today) {
    this.access = access;
    this.courses = courses;
    this.licences = licences;
    this.pages = pages;
    this.who = who;
    this.holders = holders;
    this.submissions = submissions;
    this.today = today;
  }

  private ChoiceField<UUID> course() {
    return ChoiceField.of(
            "course",
            "training.course",
            courses.all().stream()
                .map(one ->
                    Choice.of(one.id(), one.id().toString(), Text.english(one.details().title())))
                .toList())
        .select();
  }

  /** A person's licence asks who; an organisation's, for how many. */
  private List<Field<?>> fields(Form form) {
    List<Field<?>> fields = new ArrayList<>(List.of(course(), PURPOSE, PERSONAL));
    form.find(PERSONAL)
        .ifPresent(personal -> {
          if (personal) {
            fields.addAll(who.fields(form));
          } else {
            fields.add(COPIES);
          }
        });
    fields.addAll(holders.fields(Courses.PLAN));
    fields.add(STARTS);
    fields.add(ENDS);
    return fields;
  }

  @GetMapping(LicencesController.PATH + "/new")
  View ask(Form form) {
    access.requireSomewhere(Courses.PLAN);
    return newPage(form);
  }

  @PostMapping(LicencesController.PATH + "/new")
  View add(Form form) {
    access.requireSomewhere(Courses.PLAN);
    return form.posted(fields(form))
        .checking(sent -> {
          if (sent.get(ENDS).filter(ends -> ends.isBefore(sent.get(STARTS))).isPresent()) {
            sent.refuse(ENDS, "training.run.ends.before");
          }
        })
        .save(() -> submissions.once(form, () -> grant(form)), this::newPage);
  }

  private String grant(Form form) {
    UUID id = UUID.randomUUID();
    String holder = holders.answer(form, Courses.PLAN);
    boolean isPersonal = form.get(PERSONAL);
    licences.grant(
        id,
        holder,
        new LicenceDetails(
            form.get(course()),
            form.get(PURPOSE),
            isPersonal ? who.answer(form, holder) : null,
            isPersonal ? null : holder,
            isPersonal ? 1 : form.get(COPIES),
            form.get(STARTS),
            form.get(ENDS).orElse(null)));
    return LicencesController.path(id);
  }

  private View.Shown newPage(Form form) {
    return FormPage.of(
            "training.licence.new",
            form,
            fields(form),
            LicencesController.PATH + "/new",
            "training.save")
        .below(LicencesController.crumb(form.words()))
        .shown();
  }

  @GetMapping(LicencesController.PATH + CoursesController.ID + "/renew")
  View askRenewal(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Courses.PLAN);
    return page(existing(id), "training.licence.renew", form, List.of(ENDS), "/renew");
  }

  @PostMapping(LicencesController.PATH + CoursesController.ID + "/renew")
  View renew(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Courses.PLAN);
    Licence licence = existing(id);
    return form.posted(List.of(ENDS))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      UUID renewed = UUID.randomUUID();
                      licences.renew(renewed, id, today.day(), form.get(ENDS).orElse(null));
                      return LicencesController.path(renewed);
                    }),
            again -> page(licence, "training.licence.renew", again, List.of(ENDS), "/renew"));
  }

  @GetMapping(LicencesController.PATH + CoursesController.ID + "/withdraw")
  View askWithdrawal(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Courses.PLAN);
    return withdrawPage(existing(id), stored(id, words));
  }

  @PostMapping(LicencesController.PATH + CoursesController.ID + "/withdraw")
  View withdraw(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Courses.PLAN);
    Licence licence = existing(id);
    return form.posted(List.of(ON, REASON))
        .changing(() -> stored(id, form.words()))
        .save(
            () -> {
              licences.withdraw(id, form.version(), form.get(ON), form.get(REASON));
              return View.done(LicencesController.path(id), "training.changed.done");
            },
            again -> withdrawPage(licence, again));
  }

  private Form stored(UUID id, Words words) {
    return Form.blank(words).with(ON, today.day()).withVersion(existing(id).version());
  }

  private View.Shown withdrawPage(Licence licence, Form form) {
    return page(licence, "training.licence.withdraw", form, List.of(ON, REASON), "/withdraw");
  }

  private View.Shown page(
      Licence licence, String title, Form form, List<Field<?>> fields, String ending) {
    String path = LicencesController.path(licence.id());
    return FormPage.of(title, form, fields, path + ending, "training.save")
        .below(
            LicencesController.crumb(form.words()),
            new Crumb(pages.name(licence, form.words()), path))
        .shown();
  }

  private Licence existing(UUID id) {
    return licences.find(id).orElseThrow(NotFound::new);
  }
}
