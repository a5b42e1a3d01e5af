package org.kith.pledge.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Submissions;
import org.kith.geography.Geography;
import org.kith.organisations.Organisations;
import org.kith.organisations.RecordDesk;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.kith.pledge.domain.Signing;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a colleague does for somebody who signs or signed: by telephone, on paper, in person. */
@Controller
class SignatoryStepsController {
  private static final String NEW =
      TeamPledgesController.PATH + TeamPledgesController.ID + "/sign/{kind:person|organisation}";
  private static final String ONE = SignatoriesController.ONE;

  private final Pledges pledges;
  private final Signatories signatories;
  private final Signing signing;
  private final Organisations organisations;
  private final Geography geography;
  private final RecordDesk desk;
  private final SignerDesk signers;
  private final Submissions submissions;

  SignatoryStepsController(
      Pledges pledges,
      Signatories signatories,
      Signing signing,
      Organisations organisations,
      Geography geography,
      RecordDesk desk,
      SignerDesk signers,
      Submissions submissions) {
    this.pledges = pledges;
    this.signatories = signatories;
    this.signing = signing;
    this.organisations = organisations;
    this.geography = geography;
    this.desk = desk;
    this.signers = signers;
    this.submissions = submissions;
  }

  @GetMapping(NEW)
  View ask(@PathVariable UUID id, @PathVariable String kind, Form form) {
    Pledge pledge = pledge(id, kind(kind));
    return newPage(pledge, kind(kind), form);
  }

  @PostMapping(NEW)
  View add(@PathVariable UUID id, @PathVariable String kind, Form form) {
    Pledge pledge = pledge(id, kind(kind));
    SigningFields asked = asked(pledge.id(), kind(kind), null);
    return form.posted(asked.all())
        .checking(asked::check)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      UUID signatory = UUID.randomUUID();
                      signatories.add(signatory, pledge.holder(), asked.read(form));
                      return View.done(SignatoriesController.path(signatory), "pledge.signed.done");
                    }),
            again -> newPage(pledge, kind(kind), again));
  }

  private View.Shown newPage(Pledge pledge, Signatory.Kind kind, Form form) {
    String key = TeamPledgesController.key(kind);
    return FormPage.of(
            "pledge.signatory.add." + key,
            form,
            asked(pledge.id(), kind, null).all(),
            TeamPledgesController.path(pledge.id()) + "/sign/" + key,
            "pledge.save")
        .below(
            TeamPledgesController.crumb(form.words()),
            new Crumb(
                Text.english(pledge.details().title()), TeamPledgesController.path(pledge.id())))
        .saying("pledge.signatory.add.about")
        .shown();
  }

  private static Signatory.Kind kind(String word) {
    return word.equals("person") ? Signatory.Kind.PERSON : Signatory.Kind.ORGANISATION;
  }

  private Pledge pledge(UUID id, Signatory.Kind kind) {
    Pledge pledge = desk.own(Pledges.MANAGE, pledges::find, id);
    if (!pledge.details().isOpenTo(kind)) {
      throw new NotFound();
    }
    return pledge;
  }

  private SigningFields asked(UUID pledge, Signatory.Kind kind, @Nullable Signatory before) {
    return new SigningFields(
        pledge, kind, geography.area().localities(), organisations.all(), before);
  }

  @GetMapping(ONE + "/change")
  View change(@PathVariable UUID id, Words words) {
    Signatory one = signers.own(id);
    return changePage(one, stored(one, words));
  }

  @PostMapping(ONE + "/change")
  View change(@PathVariable UUID id, Form form) {
    Signatory one = signers.own(id);
    SigningFields asked = asked(one.details().pledge(), one.details().kind(), one);
    return form.posted(asked.all())
        .checking(asked::check)
        .changing(() -> stored(signers.own(id), form.words()))
        .save(
            () -> {
              signatories.change(id, form.version(), asked.read(form));
              return View.done(SignatoriesController.path(id), "pledge.saved.done");
            },
            again -> changePage(one, again));
  }

  private Form stored(Signatory one, Words words) {
    return asked(one.details().pledge(), one.details().kind(), one)
        .filled(Form.blank(words), signatories.said(one))
        .withVersion(one.version());
  }

  private View.Shown changePage(Signatory one, Form form) {
    SigningFields asked = asked(one.details().pledge(), one.details().kind(), one);
    return signers.page(one, "pledge.change", form, asked.all(), "/change").shown();
  }

  @GetMapping(ONE + "/confirm")
  View askToConfirm(@PathVariable UUID id, Form form) {
    return signers
        .page(signers.own(id), "pledge.signatory.confirm", form, List.of(), "/confirm")
        .saying("pledge.signatory.confirm.about")
        .view();
  }

  @PostMapping(ONE + "/confirm")
  View confirm(@PathVariable UUID id) {
    signers.own(id);
    signatories.confirm(id);
    return View.seeOther(View.done(SignatoriesController.path(id), "pledge.link.confirmed.done"));
  }

  @GetMapping(ONE + "/withdraw")
  View askToWithdraw(@PathVariable UUID id, Form form) {
    return signers
        .page(signers.own(id), "pledge.signatory.withdraw", form, List.of(), "/withdraw")
        .saying("pledge.signatory.withdraw.about")
        .view();
  }

  @PostMapping(ONE + "/withdraw")
  View withdraw(@PathVariable UUID id) {
    signers.own(id);
    signatories.withdraw(id);
    return View.seeOther(View.done(SignatoriesController.path(id), "pledge.withdrawn.done"));
  }

  @GetMapping(ONE + "/link")
  View askForLink(@PathVariable UUID id, Form form) {
    return signers
        .page(signers.own(id), "pledge.signatory.link", form, List.of(), "/link")
        .saying("pledge.signatory.link.about")
        .view();
  }

  @PostMapping(ONE + "/link")
  View link(@PathVariable UUID id) {
    signers.own(id);
    return View.seeOther(
        View.done(
            SignatoriesController.path(id),
            signing.sendLink(id) ? "pledge.link.sent.done" : "pledge.link.unsent.done"));
  }
}
