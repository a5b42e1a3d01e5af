package org.kith.pledge.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.Strangers;
import org.kith.geography.Geography;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.Practices;
import org.kith.pledge.Signatory;
import org.kith.pledge.Signatory.Kind;
import org.kith.pledge.domain.Signing;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody signs: a name and one contact are enough. */
@Controller
class SignController {
  private static final String ONE = PledgeController.PATH + "/{slug}/sign";
  private static final String BODY = ONE + "/organisation";

  private final Pledges pledges;
  private final Practices practices;
  private final Signing signing;
  private final Strangers strangers;
  private final Geography geography;

  SignController(
      Pledges pledges,
      Practices practices,
      Signing signing,
      Strangers strangers,
      Geography geography) {
    this.pledges = pledges;
    this.practices = practices;
    this.signing = signing;
    this.strangers = strangers;
    this.geography = geography;
  }

  @GetMapping(ONE)
  View askPerson(@PathVariable String slug, Form form, HttpSession session) {
    Pledge pledge = open(slug, Kind.PERSON);
    strangers.opens(session);
    return page(pledge, Kind.PERSON, form);
  }

  @PostMapping(ONE)
  View person(
      @PathVariable String slug, Form form, HttpSession session, HttpServletRequest request) {
    return sign(open(slug, Kind.PERSON), Kind.PERSON, form, session, request);
  }

  @GetMapping(BODY)
  View askBody(@PathVariable String slug, Form form, HttpSession session) {
    Pledge pledge = open(slug, Kind.ORGANISATION);
    strangers.opens(session);
    return page(pledge, Kind.ORGANISATION, form);
  }

  @PostMapping(BODY)
  View body(@PathVariable String slug, Form form, HttpSession session, HttpServletRequest request) {
    return sign(open(slug, Kind.ORGANISATION), Kind.ORGANISATION, form, session, request);
  }

  private View sign(
      Pledge pledge, Kind kind, Form form, HttpSession session, HttpServletRequest request) {
    SigningFields asked = asked(pledge, kind);
    Field<?> first = kind == Kind.PERSON ? SigningFields.NAME : SigningFields.BODY;
    return form.posted(fields(pledge, kind))
        .checking(sent -> {
          strangers.check(sent, first, session);
          asked.check(sent);
        })
        .save(
            () -> {
              boolean isWritten =
                  signing.sign(
                      once(pledge, form),
                      pledge,
                      asked.read(form),
                      chosen(pledge, kind, form),
                      request.getRemoteAddr());
              return PledgeController.path(pledge) + (isWritten ? "/thanks" : "/thanks/ring");
            },
            again -> page(pledge, kind, again));
  }

  /** The form's own mark is the signature's: a second click signs nothing twice. */
  private static UUID once(Pledge pledge, Form form) {
    return UUID.nameUUIDFromBytes((pledge.id() + "/" + form.once()).getBytes(UTF_8));
  }

  private List<UUID> chosen(Pledge pledge, Kind kind, Form form) {
    return kind == Kind.PERSON ? List.of() : CommitFields.of(practices, pledge.id()).chosen(form);
  }

  private List<Field<?>> fields(Pledge pledge, Kind kind) {
    List<Field<?>> fields = new ArrayList<>(asked(pledge, kind).all());
    if (kind == Kind.ORGANISATION) {
      CommitFields.of(practices, pledge.id())
          .practices()
          .ifPresent(practice -> fields.add(fields.size() - 1, practice));
    }
    return fields;
  }

  private SigningFields asked(Pledge pledge, Kind kind) {
    return new SigningFields(pledge.id(), kind, geography.area().localities(), List.of(), null);
  }

  private View.Shown page(Pledge pledge, Kind kind, Form form) {
    Words words = form.words();
    boolean isPerson = kind == Signatory.Kind.PERSON;
    Pledges.Wording wording = pledges.in(pledge, words.language().code());
    Text title = new Text(wording.title(), ShownPledges.language(wording, words));
    List<Crumb> crumbs = new ArrayList<>(PledgeController.crumbs(words));
    crumbs.add(new Crumb(title, PledgeController.path(pledge)));
    return FormPage.of(
            words.text("pledge.sign.title", title.text()),
            form,
            fields(pledge, kind),
            PledgeController.path(pledge) + (isPerson ? "/sign" : "/sign/organisation"),
            "pledge.sign")
        .below(crumbs.toArray(Crumb[]::new))
        .saying(isPerson ? "pledge.sign.about" : "pledge.sign.body.about")
        .saying("pledge.sign.privacy")
        .forEveryone()
        .guarded()
        .shown();
  }

  @GetMapping(PledgeController.PATH + "/{slug}/thanks")
  View thanks(@PathVariable String slug, Words words) {
    return said(slug, "pledge.thanks.letter", words);
  }

  @GetMapping(PledgeController.PATH + "/{slug}/thanks/ring")
  View thanksAndRing(@PathVariable String slug, Words words) {
    return said(slug, "pledge.thanks.ring", words);
  }

  private View said(String slug, String key, Words words) {
    Pledge pledge = pledges.at(slug).orElseThrow(NotFound::new);
    return View.of(
        "pledge/said",
        SaidPage.of(
            words.text("pledge.thanks"),
            words.text(key),
            PledgeController.crumbs(words),
            new Way(
                words.text("pledge.signatories"), PledgeController.path(pledge) + "/signatories")));
  }

  private Pledge open(String slug, Kind kind) {
    return pledges.at(slug).filter(one -> one.details().isOpenTo(kind)).orElseThrow(NotFound::new);
  }
}
