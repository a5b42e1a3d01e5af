package org.kith.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.activity.AccessNeed;
import org.kith.activity.Activities;
import org.kith.activity.NewRegistration;
import org.kith.activity.Place;
import org.kith.activity.Registration;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registrations: made for somebody, matched, withdrawn. */
@Controller
class RegistrationController {
  static final String PATH = "/team/registrations";
  private static final String ID = PATH + "/{id:[0-9a-f-]{36}}";
  private static final String NEW = SessionPlanController.ID + "/registrations/new";
  private static final int HISTORY = 20;

  static final ChoicesField<AccessNeed> NEEDS =
      ChoicesField.of(
              "needs", "activity.event.book.needs", Choice.each(AccessNeed.class, "activity.need."))
          .mayBeNone();
  static final Field<Optional<String>> WORDS =
      TextField.lines("words", "activity.event.book.words").atMost(500).rows(3).optional();

  /** What can be done with one; each is a page that asks once more. */
  enum Deed {
    RECORD,
    ACCEPT,
    WITHDRAW,
    REFUSE,
    TOLD
  }

  private final Access access;
  private final Activities activities;
  private final Registrations registrations;
  private final People people;
  private final PersonPicker picker;
  private final AuditTrail trail;

  RegistrationController(
      Access access,
      Activities activities,
      Registrations registrations,
      People people,
      PersonPicker picker,
      AuditTrail trail) {
    this.access = access;
    this.activities = activities;
    this.registrations = registrations;
    this.people = people;
    this.picker = picker;
    this.trail = trail;
  }

  @GetMapping(NEW)
  @Transactional(readOnly = true)
  View ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Form form) {
    Session session = session(id);
    return asking(session, q, picker.found(q, session.holder()), form);
  }

  @PostMapping(NEW)
  View register(@PathVariable UUID id, Form form) {
    Session session = session(id);
    List<PersonName> chosen = picker.chosen(form, session.holder());
    ChoiceField<UUID> person = PersonPicker.field(chosen);
    return form.posted(List.of(person, NEEDS, WORDS))
        .save(
            () -> {
              UUID mark = UUID.nameUUIDFromBytes((id + "/" + form.once()).getBytes(UTF_8));
              Place place =
                  registrations.register(
                      mark, id, NewRegistration.of(form.get(person), needs(form)));
              return View.done(
                  SessionShown.path(id),
                  place == Place.WAITING
                      ? "activity.registered.waits.done"
                      : "activity.registered.done");
            },
            again -> asking(session, "", chosen, again));
  }

  static Map<AccessNeed, String> needs(Form form) {
    Map<AccessNeed, String> needs = new EnumMap<>(AccessNeed.class);
    String words = form.get(WORDS).orElse("");
    form.get(NEEDS).forEach(need -> needs.put(need, words));
    if (needs.isEmpty() && !words.isEmpty()) {
      needs.put(AccessNeed.OTHER, words);
    }
    return needs;
  }

  private View.Shown asking(Session session, String q, List<PersonName> some, Form form) {
    return picker.page(
        "activity.register-somebody",
        SessionShown.when(session, form.words()),
        crumbs(session, form.words()),
        SessionsController.PATH + "/" + session.id() + "/registrations/new",
        q,
        some,
        form,
        List.of(NEEDS, WORDS),
        "activity.register-somebody");
  }

  @GetMapping(ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    Registration one = mine(id);
    Session session = activities.session(one.session()).orElseThrow(NotFound::new);
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(name(one, words)),
            crumbs(session, words),
            RegistrationShown.place(one, words),
            rows(one, session, words),
            List.of(),
            List.of(),
            ways(one, words),
            trail.of(Registrations.SUBJECT, id.toString(), HISTORY)));
  }

  private String name(Registration one, Words words) {
    return RegistrationShown.name(
        one, one.record() == null ? Map.of() : people.names(List.of(one.record())), words);
  }

  private List<SummaryRow> rows(Registration one, Session session, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("activity.session.when", SessionShown.when(session, words), words));
    if (!one.toTell().isEmpty()) {
      rows.add(
          Markup.row(
              "activity.registration.to-tell",
              words.text("activity.registration.to-tell." + one.toTell()),
              words));
    }
    if (!one.contact().isEmpty()) {
      rows.add(Markup.row("activity.registration.contact", one.contact(), words));
      rows.add(
          Markup.row(
              "activity.registration.quiet",
              words.text(
                  one.isQuiet()
                      ? "activity.registration.quiet.yes"
                      : "activity.registration.quiet.no"),
              words));
    }
    if (one.place() == Place.WAITING) {
      rows.add(
          Markup.row(
              "activity.registration.position",
              words.number(registrations.position(one.id())),
              words));
    }
    if (one.offeredUntil() != null) {
      rows.add(
          Markup.row(
              "activity.registration.offered-until",
              words.weekday(one.offeredUntil().atZone(Session.CLOCK).toLocalDate())
                  + ", "
                  + SessionLine.time(one.offeredUntil().atZone(Session.CLOCK)),
              words));
    }
    return rows;
  }

  private static List<Way> ways(Registration one, Words words) {
    List<Way> ways = new ArrayList<>();
    String path = RegistrationShown.path(one.id());
    if (!one.toTell().isEmpty()) {
      ways.add(new Way(words.text("activity.deed.told"), path + "/told"));
    }
    if (!one.place().isOpen()) {
      return ways;
    }
    if (one.place() == Place.OFFERED) {
      ways.add(new Way(words.text("activity.deed.accept"), path + "/accept"));
    }
    if (one.record() == null) {
      ways.add(new Way(words.text("activity.match"), path + "/match"));
      ways.add(new Way(words.text("activity.deed.record"), path + "/record"));
      ways.add(new Way(words.text("activity.deed.refuse"), path + "/refuse"));
    }
    ways.add(new Way(words.text("activity.deed.withdraw"), path + "/withdraw"));
    return ways;
  }

  @GetMapping(ID + "/match")
  @Transactional(readOnly = true)
  View look(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Words words) {
    Registration one = mine(id);
    String looked = q.isEmpty() ? one.called() : q;
    return matching(
        one,
        looked,
        picker.found(looked, one.holder()),
        Form.blank(words).withVersion(one.version()));
  }

  @PostMapping(ID + "/match")
  View match(@PathVariable UUID id, Form form) {
    Registration one = mine(id);
    List<PersonName> chosen = picker.chosen(form, one.holder());
    ChoiceField<UUID> person = PersonPicker.field(chosen);
    return form.posted(List.of(person))
        .save(
            () -> {
              registrations.match(id, form.version(), form.get(person));
              return View.done(RegistrationShown.path(id), "activity.matched.done");
            },
            again -> matching(one, one.called(), chosen, again));
  }

  private View.Shown matching(Registration one, String q, List<PersonName> some, Form form) {
    return picker.page(
        "activity.match",
        Text.english(name(one, form.words())),
        List.of(new Crumb(Text.english(name(one, form.words())), RegistrationShown.path(one.id()))),
        RegistrationShown.path(one.id()) + "/match",
        q,
        some,
        form,
        List.of(),
        "activity.match.button");
  }

  @GetMapping(ID + "/{deed:record|accept|withdraw|refuse|told}")
  @Transactional(readOnly = true)
  View asked(@PathVariable UUID id, @PathVariable String deed, Words words) {
    Registration one = mine(id);
    return deedPage(one, deed, Form.blank(words).withVersion(one.version()));
  }

  @PostMapping(ID + "/{deed:record|accept|withdraw|refuse|told}")
  View done(@PathVariable UUID id, @PathVariable String deed, Form form) {
    Registration one = mine(id);
    return form.posted(List.of())
        .save(
            () -> {
              act(Deed.valueOf(deed.toUpperCase(java.util.Locale.ROOT)), one, form);
              return View.done(RegistrationShown.path(id), "activity.deed.done");
            },
            again -> deedPage(one, deed, again));
  }

  private void act(Deed deed, Registration one, Form form) {
    switch (deed) {
      case RECORD -> registrations.makeRecord(one.id(), form.version(), UUID.randomUUID());
      case ACCEPT -> registrations.accept(one.id());
      case WITHDRAW -> registrations.withdraw(one.id());
      case REFUSE -> registrations.refuse(one.id());
      case TOLD -> registrations.told(one.id());
    }
  }

  private View.Shown deedPage(Registration one, String deed, Form form) {
    Words words = form.words();
    return FormPage.of(
            "activity.deed." + deed,
            form,
            List.of(),
            RegistrationShown.path(one.id()) + "/" + deed,
            "activity.deed." + deed)
        .below(new Crumb(Text.english(name(one, words)), RegistrationShown.path(one.id())))
        .saying(Text.english(name(one, words)))
        .saying("activity.deed." + deed + ".said")
        .shown();
  }

  private static List<Crumb> crumbs(Session session, Words words) {
    return List.of(
        ActivitiesController.crumb(words),
        new Crumb(Text.english(session.title()), SessionShown.path(session.id())));
  }

  private Session session(UUID id) {
    access.requireSomewhere(Registrations.MANAGE);
    Session session = activities.session(id).orElseThrow(NotFound::new);
    access.require(Registrations.MANAGE, Scope.organisation(session.holder()));
    return session;
  }

  private Registration mine(UUID id) {
    access.requireSomewhere(Registrations.MANAGE);
    Registration one = registrations.find(id).orElseThrow(NotFound::new);
    access.require(Registrations.MANAGE, Scope.organisation(one.holder()));
    return one;
  }
}
