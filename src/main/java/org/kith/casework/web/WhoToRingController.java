package org.kith.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.casework.Concerns;
import org.kith.casework.Guidance;
import org.kith.casework.LeadContact;
import org.kith.casework.LeadContacts;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whom to ring: entered by administrators and leads, read by everybody who is worried. */
@Controller
class WhoToRingController {
  static final String PATH = "/team/concerns/who-to-ring";
  private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private static final TextField DANGER =
      TextField.of("danger", "casework.ring.danger").atMost(200);
  private static final TextField DOOR = TextField.of("door", "casework.ring.door").atMost(120);
  private static final Field<Optional<String>> DOOR_PHONE =
      TextField.phone("door-phone", "casework.ring.door-phone").optional();
  private static final Field<Optional<String>> DOOR_ABOUT =
      TextField.of("door-about", "casework.ring.door-about").atMost(200).optional();
  private static final TickField CONFIRMED = TickField.of("confirmed", "casework.ring.confirm");
  private static final List<Field<?>> GUIDANCE =
      List.of(DANGER, DOOR, DOOR_PHONE, DOOR_ABOUT, CONFIRMED);

  private static final TextField NAME = TextField.of("name", "casework.ring.name").atMost(120);
  private static final TextField PHONE = TextField.phone("phone", "casework.ring.phone");
  private static final Field<Optional<String>> ABOUT =
      TextField.of("about", "casework.ring.about").atMost(200).optional();
  private static final TickField DEPUTY = TickField.of("deputy", "casework.ring.deputy");

  private final Access access;
  private final LeadContacts contacts;
  private final Organisations organisations;
  private final Submissions submissions;
  private final Clock clock;

  WhoToRingController(
      Access access,
      LeadContacts contacts,
      Organisations organisations,
      Submissions submissions,
      Clock clock) {
    this.access = access;
    this.contacts = contacts;
    this.organisations = organisations;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View show(Words words) {
    access.require(Concerns.SET);
    Guidance guidance = contacts.guidance();
    LocalDate confirmed = guidance.confirmedOn();
    List<SummaryRow> rows =
        List.of(
            Markup.row("casework.ring.danger", guidance.danger() + ": 999", words),
            Markup.row("casework.ring.door", guidance.door(), words),
            Markup.row("casework.ring.door-phone", said(guidance.doorPhone(), words), words),
            Markup.row("casework.ring.door-about", guidance.doorAbout(), words));
    return View.of(
        "ui/record",
        new RecordPage(
            words.text("casework.ring"),
            List.of(),
            confirmed == null
                ? new Status(words.text("casework.ring.unconfirmed"), Colour.AMBER)
                : new Status(
                    words.text("casework.ring.confirmed", words.date(confirmed)), Colour.GREEN),
            rows,
            List.of(),
            List.of(people(words)),
            List.of(
                new Way(words.text("casework.ring.change"), PATH + "/guidance"),
                new Way(words.text("casework.ring.new"), PATH + "/new")),
            List.of()));
  }

  private static String said(String phone, Words words) {
    return phone.isEmpty() ? words.plain("casework.ring.no-number") : phone;
  }

  private Listing people(Words words) {
    List<LeadContact> all = contacts.all();
    Map<String, String> holders =
        organisations.names(all.stream().map(LeadContact::holder).toList());
    return new Listing(
        words.text("casework.ring.people"),
        List.of(
            words.text("casework.ring.name"),
            words.text("casework.ring.phone"),
            words.text("casework.holder"),
            words.text("casework.ring.role")),
        all.stream()
            .map(contact ->
                List.of(
                    Cell.link(contact.name(), PATH + "/" + contact.id()),
                    Cell.of(contact.phone()),
                    Cell.of(holders.getOrDefault(contact.holder(), words.plain("casework.area"))),
                    Cell.of(
                        words.text(
                            contact.isDeputy()
                                ? "casework.ring.is-deputy"
                                : "casework.ring.is-lead"))))
            .toList(),
        words.text("casework.ring.none"));
  }

  @GetMapping(PATH + "/guidance")
  View askForGuidance(Form form) {
    access.require(Concerns.SET);
    return guidancePage(stored(form.words()));
  }

  @PostMapping(PATH + "/guidance")
  View say(Form form) {
    access.require(Concerns.SET);
    return form.posted(GUIDANCE)
        .changing(() -> stored(form.words()))
        .save(
            () -> {
              contacts.say(
                  new Guidance(
                      form.get(DANGER),
                      form.get(DOOR),
                      form.get(DOOR_PHONE).orElse(""),
                      form.get(DOOR_ABOUT).orElse(""),
                      form.get(CONFIRMED) ? LocalDate.now(clock.withZone(HERE)) : null,
                      form.version()));
              return View.done(PATH, "casework.ring.done");
            },
            WhoToRingController::guidancePage);
  }

  private static View.Shown guidancePage(Form form) {
    return FormPage.of("casework.ring.change", form, GUIDANCE, PATH + "/guidance", "casework.save")
        .below(crumb(form.words()))
        .saying("casework.ring.change.said")
        .shown();
  }

  private Form stored(Words words) {
    Guidance guidance = contacts.guidance();
    return Form.blank(words)
        .with(DANGER, guidance.danger())
        .with(DOOR, guidance.door())
        .with(DOOR_PHONE, Optional.of(guidance.doorPhone()).filter(text -> !text.isEmpty()))
        .with(DOOR_ABOUT, Optional.of(guidance.doorAbout()).filter(text -> !text.isEmpty()))
        .with(CONFIRMED, guidance.confirmedOn() != null)
        .withVersion(guidance.version());
  }

  @GetMapping(PATH + "/new")
  View askForNew(Form form) {
    access.require(Concerns.SET);
    return page("casework.ring.new", "/new", form);
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    access.require(Concerns.SET);
    return form.posted(fields(form.words()))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      contacts.keep(read(UUID.randomUUID(), 0, form));
                      return View.done(PATH, "casework.ring.done");
                    }),
            again -> page("casework.ring.new", "/new", again));
  }

  @GetMapping(ONE)
  View askToChange(@PathVariable UUID id, Words words) {
    access.require(Concerns.SET);
    return page("casework.ring.change-one", "/" + id, stored(existing(id), words));
  }

  @PostMapping(ONE)
  View change(@PathVariable UUID id, Form form) {
    access.require(Concerns.SET);
    existing(id);
    TickField gone = gone();
    List<Field<?>> fields = new ArrayList<>(fields(form.words()));
    fields.add(gone);
    return form.posted(fields)
        .changing(() -> stored(existing(id), form.words()))
        .save(
            () -> {
              if (form.get(gone)) {
                contacts.remove(id, form.version());
              } else {
                contacts.keep(read(id, form.version(), form));
              }
              return View.done(PATH, "casework.ring.done");
            },
            again -> page("casework.ring.change-one", "/" + id, again));
  }

  private View.Shown page(String title, String below, Form form) {
    List<Field<?>> fields = new ArrayList<>(fields(form.words()));
    if (!below.equals("/new")) {
      fields.add(gone());
    }
    return FormPage.of(title, form, fields, PATH + below, "casework.save")
        .below(crumb(form.words()))
        .shown();
  }

  private static TickField gone() {
    return TickField.of("gone", "casework.ring.remove");
  }

  private List<Field<?>> fields(Words words) {
    return List.of(NAME, PHONE, ABOUT, holder(words), DEPUTY);
  }

  private ChoiceField<String> holder(Words words) {
    List<Choice<String>> choices = new ArrayList<>();
    choices.add(Choice.of("", "area", words.text("casework.area")));
    for (Organisation organisation : organisations.all()) {
      choices.add(
          Choice.of(
              organisation.id(), "of-" + organisation.id(), Text.english(organisation.name())));
    }
    return ChoiceField.of("holder", "casework.holder", choices).select();
  }

  private LeadContact read(UUID id, int version, Form form) {
    return new LeadContact(
        id,
        form.get(holder(form.words())),
        form.get(NAME),
        form.get(PHONE),
        form.get(ABOUT).orElse(""),
        form.get(DEPUTY),
        version);
  }

  private Form stored(LeadContact contact, Words words) {
    return Form.blank(words)
        .with(NAME, contact.name())
        .with(PHONE, contact.phone())
        .with(ABOUT, Optional.of(contact.about()).filter(text -> !text.isEmpty()))
        .with(holder(words), contact.holder())
        .with(DEPUTY, contact.isDeputy())
        .withVersion(contact.version());
  }

  private LeadContact existing(UUID id) {
    return contacts.find(id).orElseThrow(NotFound::new);
  }

  private static Crumb crumb(Words words) {
    return new Crumb(words.text("casework.ring"), PATH);
  }
}
