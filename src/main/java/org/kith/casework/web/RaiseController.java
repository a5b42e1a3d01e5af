package org.kith.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.activity.Activities;
import org.kith.activity.Register;
import org.kith.activity.Registers;
import org.kith.activity.Session;
import org.kith.activity.WhoToRing;
import org.kith.casework.Concerns;
import org.kith.casework.LeadContacts;
import org.kith.casework.NewConcern;
import org.kith.casework.Receipt;
import org.kith.ui.ContentPolicy;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Telling of a concern. */
@Controller
class RaiseController {
  static final String NEW = ConcernsController.PATH + "/new";
  private static final String TOLD = ConcernsController.PATH + "/told";

  private static final TextField SAW = TextField.lines("saw", "casework.saw").rows(6);
  private static final Field<Optional<String>> ABOUT =
      TextField.of("about", "casework.about").atMost(200).optional();
  private static final TextField WHEN = TextField.of("when", "casework.when").atMost(100);
  private static final Field<Optional<String>> WHERE =
      TextField.of("where", "casework.where").atMost(160).optional();
  private static final Field<Optional<String>> DID =
      TextField.lines("did", "casework.did").atMost(2000).rows(3).optional();
  private static final Field<Optional<String>> REACH =
      TextField.of("reach", "casework.reach").atMost(160).optional();

  /**
   * What a concern began at.
   *
   * @param people who may be chosen
   */
  private record Origin(String session, String holder, String place, List<Register.Line> people) {}

  private final Access access;
  private final Concerns concerns;
  private final LeadContacts contacts;
  private final WhoToRing whoToRing;
  private final Activities activities;
  private final Registers registers;
  private final Submissions submissions;

  RaiseController(
      Access access,
      Concerns concerns,
      LeadContacts contacts,
      WhoToRing whoToRing,
      Activities activities,
      Registers registers,
      Submissions submissions) {
    this.access = access;
    this.concerns = concerns;
    this.contacts = contacts;
    this.whoToRing = whoToRing;
    this.activities = activities;
    this.registers = registers;
    this.submissions = submissions;
  }

  @GetMapping(NEW)
  View ask(Form form, HttpServletResponse response) {
    access.requireSomewhere(Concerns.RAISE);
    Origin origin = origin(form);
    Form started = origin.place().isEmpty() ? form : form.with(WHERE, Optional.of(origin.place()));
    return page(started, origin, response);
  }

  @PostMapping(NEW)
  View raise(Form form, HttpServletResponse response) {
    access.requireSomewhere(Concerns.RAISE);
    Origin origin = origin(form);
    Field<Optional<Register.Line>> person = person(origin, form.words());
    return form.posted(fields(origin, person))
        .checking(sent -> {
          if (sent.find(ABOUT).flatMap(said -> said).isEmpty()
              && sent.find(person).flatMap(chosen -> chosen).isEmpty()) {
            sent.refuse(ABOUT, "casework.about.missing");
          }
        })
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      concerns.raise(new NewConcern(origin.holder(), words(form, person)));
                      return View.done(TOLD, "casework.told.done");
                    }),
            again -> page(again, origin, response));
  }

  private static NewConcern.Words words(Form form, Field<Optional<Register.Line>> person) {
    // without a register nobody can be chosen, and whoever is sent all the same counts as nobody
    Optional<Register.Line> chosen = form.find(person).flatMap(sent -> sent);
    String about =
        Stream.concat(chosen.map(line -> line.person().full()).stream(), form.get(ABOUT).stream())
            .collect(Collectors.joining("; "));
    return new NewConcern.Words(
        form.get(SAW),
        about,
        chosen.map(line -> line.person().id().toString()).orElse(""),
        form.get(WHEN),
        form.get(WHERE).orElse(""),
        form.get(DID).orElse(""),
        form.get(REACH).orElse(""));
  }

  /** All that whoever told sees of it afterwards. */
  @GetMapping(TOLD)
  View told(Words words) {
    access.requireSomewhere(Concerns.RAISE);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("casework.told"),
            words.text("casework.told.said"),
            List.of(),
            List.of(new Way(words.text("casework.raise"), NEW)),
            List.of(
                new Listing(
                    words.text("casework.told.yours"),
                    List.of(words.text("casework.reference"), words.text("casework.told.when")),
                    concerns.told().stream().map(receipt -> cells(receipt, words)).toList(),
                    words.text("casework.told.none")))));
  }

  private static List<Cell> cells(Receipt receipt, Words words) {
    return List.of(
        Cell.of(receipt.reference()), Cell.of(ConcernsController.moment(receipt.at(), words)));
  }

  private View.Shown page(Form form, Origin origin, HttpServletResponse response) {
    ContentPolicy.withOwnApp(response);
    List<Field<?>> fields = fields(origin, person(origin, form.words()));
    return View.of(
        "casework/raise",
        new RaisePage(
            form.words().text("casework.raise"),
            whoToRing.now(origin.holder()),
            contacts.guidance().confirmedOn() != null,
            concerns.hasReader(origin.holder()),
            origin.session().isEmpty() ? null : origin.session(),
            form,
            form.show(fields)));
  }

  private static List<Field<?>> fields(Origin origin, Field<?> person) {
    return origin.people().isEmpty()
        ? List.of(SAW, ABOUT, WHEN, WHERE, DID, REACH)
        : List.of(SAW, person, ABOUT, WHEN, WHERE, DID, REACH);
  }

  private static Field<Optional<Register.Line>> person(Origin origin, Words words) {
    return ChoiceField.of(
            "person",
            "casework.person",
            origin.people().stream()
                .map(line ->
                    Choice.of(
                        line, line.person().id().toString(), Text.english(line.person().full())))
                .toList())
        .select()
        .optional();
  }

  private Origin origin(Form form) {
    String sent = form.values().text("session");
    if (!sent.matches("[0-9a-f-]{36}")) {
      return new Origin("", ownOrganisation(), "", List.of());
    }
    return activities
        .session(UUID.fromString(sent))
        .filter(session -> access.who().may(Registers.KEEP, Scope.organisation(session.holder())))
        .map(session -> at(session))
        .orElse(new Origin("", ownOrganisation(), "", List.of()));
  }

  private Origin at(Session session) {
    List<Register.Line> people =
        registers.register(session.id()).map(Register::lines).orElse(List.of());
    return new Origin(session.id().toString(), session.holder(), session.title(), people);
  }

  /** Whoever works for one organisation tells its leads too; else the area's alone. */
  private String ownOrganisation() {
    Set<Scope> scopes = access.who().scopes(Concerns.RAISE);
    @Nullable Scope only = scopes.size() == 1 ? scopes.iterator().next() : null;
    return only != null && only.kind() == Scope.Kind.ORGANISATION ? only.id() : "";
  }
}
