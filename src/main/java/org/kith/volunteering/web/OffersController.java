package org.kith.volunteering.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.people.PersonQuestion;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.kith.volunteering.Offer;
import org.kith.volunteering.Offers;
import org.kith.volunteering.Volunteers;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody's offer to volunteer: taken or declined. */
@Controller
class OffersController {
  private static final String ONE = VolunteersController.PATH + "/offers" + VolunteersController.ID;
  private static final TextField REASON =
      TextField.lines("reason", "volunteering.offer.reason").atMost(300).rows(3);

  private final Access access;
  private final Offers offers;
  private final PersonQuestion who;
  private final Submissions submissions;
  private final AuditTrail trail;

  OffersController(
      Access access, Offers offers, PersonQuestion who, Submissions submissions, AuditTrail trail) {
    this.access = access;
    this.offers = offers;
    this.who = who;
    this.submissions = submissions;
    this.trail = trail;
  }

  @GetMapping(ONE)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Offers.OFFERS);
    Offer offer = offers.find(id).orElseThrow(NotFound::new);
    boolean mayDecide =
        offer.state() == Offer.State.NEW
            && access.who().may(Volunteers.MANAGE, Scope.organisation(offer.holder()));
    return View.of(
        "ui/record",
        new RecordPage(
            name(offer, words),
            List.of(VolunteersController.crumb(words)),
            null,
            rows(offer, words),
            List.of(),
            List.of(),
            mayDecide
                ? List.of(
                    new Way(words.text("volunteering.offer.take"), path(id) + "/take"),
                    new Way(words.text("volunteering.offer.decline"), path(id) + "/decline"))
                : List.of(),
            trail.of(Offers.SUBJECT, id.toString(), VolunteersController.HISTORY)));
  }

  private static List<SummaryRow> rows(Offer offer, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("volunteering.role", offer.title(), words));
    rows.add(Markup.row("volunteering.offer.on", words.date(offer.offeredOn()), words));
    rows.add(
        Markup.row(
            "volunteering.offer.state",
            words.text("volunteering.offer.state." + Show.key(offer.state())),
            words));
    if (!offer.contact().isEmpty()) {
      rows.add(Markup.row("volunteering.offer.contact", offer.contact(), words));
      rows.add(Markup.row("volunteering.offer.language", offer.language(), words));
    }
    if (!offer.words().isEmpty()) {
      rows.add(Markup.row("volunteering.offer.words", offer.words(), words));
    }
    return rows;
  }

  private static Text name(Offer offer, Words words) {
    return offer.name().isEmpty() ? words.text("volunteering.offer") : Text.english(offer.name());
  }

  @GetMapping(ONE + "/take")
  View askWho(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Volunteers.MANAGE);
    Offer offer = existing(id);
    int space = offer.name().lastIndexOf(' ');
    Form form =
        Form.blank(words)
            .with(PersonQuestion.GIVEN, space < 0 ? offer.name() : offer.name().substring(0, space))
            .with(
                PersonQuestion.FAMILY,
                Optional.of(offer.name().substring(space + 1)).filter(family -> space > 0))
            .withVersion(offer.version());
    return takePage(offer, form);
  }

  @PostMapping(ONE + "/take")
  View take(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    Offer offer = existing(id);
    return form.posted(who.fields(form))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      UUID person = who.answer(form, offer.holder());
                      UUID volunteer = offers.take(id, form.version(), person);
                      return View.done(
                          VolunteersController.path(volunteer), "volunteering.recruited.done");
                    }),
            again -> takePage(offer, again));
  }

  private View.Shown takePage(Offer offer, Form form) {
    return page(offer, "volunteering.offer.take", form, who.fields(form), "/take")
        .saying("volunteering.offer.take.said")
        .shown();
  }

  @GetMapping(ONE + "/decline")
  View askReason(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Volunteers.MANAGE);
    Offer offer = existing(id);
    return declinePage(offer, Form.blank(words).withVersion(offer.version()));
  }

  @PostMapping(ONE + "/decline")
  View decline(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    Offer offer = existing(id);
    return form.posted(List.of(REASON))
        .save(
            () -> {
              offers.decline(id, form.version(), form.get(REASON));
              return View.done(VolunteersController.PATH, "volunteering.declined.done");
            },
            again -> declinePage(offer, again));
  }

  private View.Shown declinePage(Offer offer, Form form) {
    return page(offer, "volunteering.offer.decline", form, List.of(REASON), "/decline")
        .saying("volunteering.offer.decline.said")
        .shown();
  }

  private static FormPage page(
      Offer offer, String title, Form form, List<? extends Field<?>> fields, String ending) {
    return FormPage.of(title, form, fields, path(offer.id()) + ending, title)
        .below(
            VolunteersController.crumb(form.words()),
            new Crumb(name(offer, form.words()), path(offer.id())));
  }

  private Offer existing(UUID id) {
    Offer offer = offers.find(id).orElseThrow(NotFound::new);
    access.require(Volunteers.MANAGE, Scope.organisation(offer.holder()));
    return offer;
  }

  static String path(UUID id) {
    return VolunteersController.PATH + "/offers/" + id;
  }
}
