package org.kith.pledge.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.kith.documents.CertificateNumbers;
import org.kith.documents.DrawingImage;
import org.kith.pledge.Listed;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.PublicList;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.Markup;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Badges, and whether a badge or certificate that somebody shows holds. */
@Controller
class ProofController {
  private static final String ONE = PledgeController.PATH + "/{slug}";
  private static final TextField NUMBER = TextField.of("number", "pledge.check.number").atMost(20);

  private final Pledges pledges;
  private final PublicList list;
  private final Messages messages;

  ProofController(Pledges pledges, PublicList list, Messages messages) {
    this.pledges = pledges;
    this.list = list;
    this.messages = messages;
  }

  @GetMapping(ONE + "/badge/{number:[0-9A-Z]{12}}.svg")
  ResponseEntity<byte[]> svg(
      @PathVariable String slug, @PathVariable String number, Language language) {
    Pledge pledge = holds(slug, number);
    Pledges.Wording wording = pledges.in(pledge, language.code());
    Words words =
        messages.in(wording.language().equals(language.code()) ? language : Language.ENGLISH);
    return picture(
        "image/svg+xml",
        Badge.svg(
                wording.title(),
                words.plain("pledge.badge"),
                CertificateNumbers.printed(number),
                words.language())
            .getBytes(UTF_8));
  }

  /** In English: a picture made of outlines does not shape every script. */
  @GetMapping(ONE + "/badge/{number:[0-9A-Z]{12}}.png")
  ResponseEntity<byte[]> png(@PathVariable String slug, @PathVariable String number) {
    Pledge pledge = holds(slug, number);
    return picture(
        "image/png",
        DrawingImage.png(
            Badge.svg(
                pledge.details().title(),
                messages.in(Language.ENGLISH).plain("pledge.badge"),
                CertificateNumbers.printed(number),
                Language.ENGLISH)));
  }

  private static ResponseEntity<byte[]> picture(String type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .cacheControl(CacheControl.noCache())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(content);
  }

  private Pledge holds(String slug, String number) {
    Pledge pledge = pledges.at(slug).orElseThrow(NotFound::new);
    return list.byNumber(number)
        .filter(one -> one.pledge().equals(pledge.id()) && one.withdrawnOn() == null)
        .map(one -> pledge)
        .orElseThrow(NotFound::new);
  }

  @GetMapping(ONE + "/check")
  View ask(@PathVariable String slug, Form form) {
    return askPage(slug, form);
  }

  @PostMapping(ONE + "/check")
  View look(@PathVariable String slug, Form form) {
    return form.posted(List.of(NUMBER))
        .save(
            () ->
                PledgeController.PATH
                    + "/"
                    + slug
                    + "/check/"
                    + URLEncoder.encode(form.get(NUMBER).strip(), UTF_8),
            again -> askPage(slug, again));
  }

  private View.Shown askPage(String slug, Form form) {
    Pledge pledge = pledges.at(slug).orElseThrow(NotFound::new);
    return FormPage.of(
            "pledge.check",
            form,
            List.of(NUMBER),
            PledgeController.path(pledge) + "/check",
            "pledge.check.look")
        .below(PledgeController.crumbs(form.words()).toArray(org.kith.ui.Crumb[]::new))
        .forEveryone()
        .shown();
  }

  @GetMapping(ONE + "/check/{number}")
  View check(@PathVariable String slug, @PathVariable String number, Words words) {
    Pledge pledge = pledges.at(slug).orElseThrow(NotFound::new);
    return list.byNumber(number)
        .filter(one -> one.pledge().equals(pledge.id()))
        .map(one -> View.of("pledge/said", page(one, words)))
        .orElseGet(() ->
            View.of(
                    "pledge/said",
                    SaidPage.of(
                        words.text("pledge.check"),
                        words.text("pledge.check.unknown"),
                        PledgeController.crumbs(words)))
                .with(HttpStatus.NOT_FOUND));
  }

  private static SaidPage page(Listed one, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("pledge.check.number", CertificateNumbers.printed(one.number()), words));
    rows.add(Markup.row("pledge.signatories.since", words.date(one.signedOn()), words));
    if (!one.name().isEmpty()) {
      rows.add(Markup.row("pledge.check.name", one.name(), words));
    }
    boolean holds = one.withdrawnOn() == null;
    return new SaidPage(
        words.text("pledge.check"),
        PledgeController.crumbs(words),
        holds
            ? new Status(words.text("pledge.check.holds"), Colour.GREEN)
            : new Status(words.text("pledge.state.withdrawn"), Colour.RED),
        words.text(holds ? "pledge.check.holds.said" : "pledge.check.withdrawn.said"),
        rows,
        List.of());
  }
}
