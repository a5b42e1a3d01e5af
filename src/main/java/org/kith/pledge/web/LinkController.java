package org.kith.pledge.web;

import java.util.List;
import org.kith.files.Download;
import org.kith.geography.Geography;
import org.kith.pledge.Signatory;
import org.kith.pledge.domain.Signing;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody comes back by their own link: confirms, changes, withdraws. */
@Controller
class LinkController {
  private final Signing signing;
  private final Geography geography;
  private final OwnLink link;
  private final LinkPages pages;

  LinkController(Signing signing, Geography geography, OwnLink link, LinkPages pages) {
    this.signing = signing;
    this.geography = geography;
    this.link = link;
    this.pages = pages;
  }

  @GetMapping(OwnLink.ONE)
  View look(@PathVariable String token, Words words) {
    return signing
        .look(token)
        .<View>map(found -> View.of("pledge/link", pages.of(found, token, words)))
        .orElseGet(() -> gone(words));
  }

  private static View.Shown gone(Words words) {
    return View.of(
            "pledge/said",
            SaidPage.of(
                words.text("pledge.link.gone"),
                words.text("pledge.link.gone.said"),
                PledgeController.crumbs(words)))
        .with(HttpStatus.GONE);
  }

  @PostMapping(OwnLink.ONE + "/confirm")
  View confirm(@PathVariable String token) {
    OwnLink.require(signing.confirm(token));
    return View.seeOther(View.done(OwnLink.path(token), "pledge.link.confirmed.done"));
  }

  @PostMapping(OwnLink.ONE + "/monitoring")
  View monitoring(@PathVariable String token) {
    return View.seeOther(signing.monitoring(token).orElseThrow(OwnLink::lost));
  }

  @GetMapping(OwnLink.ONE + "/certificate.pdf")
  ResponseEntity<byte[]> certificate(@PathVariable String token) {
    return Download.of(
        "certificate.pdf",
        "application/pdf",
        signing.certificate(token).orElseThrow(NotFound::new));
  }

  @GetMapping(OwnLink.ONE + "/withdraw")
  View askToWithdraw(@PathVariable String token, Form form) {
    return OwnLink.page(
            link.found(token), token, "pledge.link.withdraw", form, List.of(), "/withdraw")
        .saying("pledge.link.withdraw.said")
        .view();
  }

  @PostMapping(OwnLink.ONE + "/withdraw")
  View withdraw(@PathVariable String token) {
    OwnLink.require(signing.withdraw(token));
    return View.seeOther("/pledge/withdrawn/thanks");
  }

  @GetMapping("/pledge/withdrawn/thanks")
  View withdrawn(Words words) {
    return View.of(
        "pledge/said",
        SaidPage.of(
            words.text("pledge.withdrawn"),
            words.text("pledge.withdrawn.said"),
            PledgeController.crumbs(words)));
  }

  @GetMapping(OwnLink.ONE + "/change")
  View change(@PathVariable String token, Words words) {
    Signing.Found found = link.found(token);
    return changePage(found, token, stored(found, words));
  }

  @PostMapping(OwnLink.ONE + "/change")
  View change(@PathVariable String token, Form form) {
    Signing.Found found = link.found(token);
    SigningFields asked = asked(found.signatory());
    return form.posted(asked.all())
        .checking(asked::check)
        .changing(() -> stored(link.found(token), form.words()))
        .save(
            () -> {
              OwnLink.require(signing.change(token, form.version(), asked.read(form)));
              return View.done(OwnLink.path(token), "pledge.link.changed.done");
            },
            again -> changePage(found, token, again));
  }

  private Form stored(Signing.Found found, Words words) {
    return asked(found.signatory())
        .filled(Form.blank(words), found.said())
        .withVersion(found.signatory().version());
  }

  private SigningFields asked(Signatory one) {
    return new SigningFields(
        one.details().pledge(),
        one.details().kind(),
        geography.area().localities(),
        List.of(),
        one);
  }

  private View.Shown changePage(Signing.Found found, String token, Form form) {
    return OwnLink.page(
            found, token, "pledge.link.change", form, asked(found.signatory()).all(), "/change")
        .shown();
  }
}
