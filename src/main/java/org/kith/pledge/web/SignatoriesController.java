package org.kith.pledge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.documents.CertificateNumbers;
import org.kith.files.Download;
import org.kith.geography.Geography;
import org.kith.organisations.Organisations;
import org.kith.pledge.Commitment;
import org.kith.pledge.Commitments;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Somebody who signed, as the team sees them. */
@Controller
class SignatoriesController {
  static final String PATH = TeamPledgesController.PATH + "/signatories";
  static final String ONE = PATH + TeamPledgesController.ID;

  private final Access access;
  private final Pledges pledges;
  private final Signatories signatories;
  private final Commitments commitments;
  private final Organisations organisations;
  private final Geography geography;
  private final AuditTrail trail;

  SignatoriesController(
      Access access,
      Pledges pledges,
      Signatories signatories,
      Commitments commitments,
      Organisations organisations,
      Geography geography,
      AuditTrail trail) {
    this.access = access;
    this.pledges = pledges;
    this.signatories = signatories;
    this.commitments = commitments;
    this.organisations = organisations;
    this.geography = geography;
    this.trail = trail;
  }

  @GetMapping(ONE)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Pledges.READ);
    Signatory one = signatories.find(id).orElseThrow(NotFound::new);
    Pledge pledge = pledges.find(one.details().pledge()).orElseThrow(NotFound::new);
    return View.of(
        "ui/record",
        new RecordPage(
            title(signatories, one, words),
            List.of(
                TeamPledgesController.crumb(words),
                new Crumb(
                    Text.english(pledge.details().title()),
                    TeamPledgesController.path(pledge.id()))),
            LinkPages.standing(one.state(), words),
            rows(one, words),
            List.of(),
            one.isPerson() ? List.of() : List.of(committed(one, words)),
            ways(one, words),
            trail.of(Signatories.SUBJECT, id.toString(), TeamPledgesController.HISTORY)));
  }

  private List<SummaryRow> rows(Signatory one, Words words) {
    SignatureDetails details = one.details();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("pledge.signatories.since", words.date(one.signedOn()), words));
    rows.add(
        Markup.row(
            "pledge.signatory.kind",
            words.text("pledge.kind." + TeamPledgesController.key(details.kind())),
            words));
    if (!details.contact().isEmpty()) {
      rows.add(Markup.row("pledge.signatory.contact", details.contact(), words));
    }
    if (one.record() != null) {
      rows.add(
          SummaryRow.of(
              words.text("pledge.signatory.record"),
              Markup.link(
                  words.plain("pledge.signatory.record.open"), "/team/people/" + one.record())));
    }
    rows.add(Markup.row("pledge.signatory.language", details.language(), words));
    Map<String, Text> places = SigningFields.names(geography.area().localities(), words);
    rows.add(
        Markup.row(
            "pledge.signatory.where",
            details.localities().stream()
                .map(id -> places.getOrDefault(id, Text.english(id)).text())
                .collect(Collectors.joining(", ")),
            words));
    SignatureDetails.Body body = details.body();
    if (body != null) {
      rows.add(
          Markup.row("pledge.sign.sector", PledgeController.sector(body.sector(), words), words));
      rows.add(
          Markup.row(
              "pledge.sign.authoriser",
              body.role().isEmpty() ? body.authoriser() : body.authoriser() + ", " + body.role(),
              words));
      rows.add(
          Markup.row(
              "pledge.signatory.organisation",
              body.organisation() == null ? "–" : organisations.name(body.organisation()),
              words));
      rows.add(
          Markup.row(
              "pledge.signatory.welcome",
              words.text(
                  body.adoptsAs().equals(SignatureDetails.PLACE_OF_WELCOME)
                      ? "ui.form.yes"
                      : "ui.form.no"),
              words));
    }
    rows.add(
        Markup.row(
            "pledge.link.shown",
            words.text(details.isShown() ? "ui.form.yes" : "ui.form.no"),
            words));
    if (!one.number().isEmpty()) {
      rows.add(Markup.row("pledge.check.number", CertificateNumbers.printed(one.number()), words));
    }
    return rows;
  }

  private Listing committed(Signatory one, Words words) {
    boolean mayManage = access.who().may(Pledges.MANAGE, Scope.organisation(one.holder()));
    return new Listing(
        words.text("pledge.commitments"),
        List.of(
            words.text("pledge.commitment"),
            words.text("pledge.commitment.how"),
            words.text("pledge.progress.evidence"),
            words.text("pledge.commitment.due")),
        commitments.of(one.id()).stream().map(each -> line(one, each, mayManage, words)).toList(),
        words.text("pledge.commitments.none"));
  }

  private static List<Cell> line(
      Signatory signatory, Commitment one, boolean mayManage, Words words) {
    boolean isTold = !one.reports().isEmpty();
    return List.of(
        mayManage && one.isMeant()
            ? Cell.link(one.words(), path(signatory.id()) + "/progress/" + one.id())
            : Cell.of(one.words()),
        Cell.of(
            isTold
                ? LinkPages.progress(one.reports().getFirst().progress(), words)
                : words.text("pledge.commitment.untold")),
        Cell.of(isTold ? one.reports().getFirst().evidence() : ""),
        Cell.of(one.isMeant() ? words.date(one.due()) : ""));
  }

  private List<Way> ways(Signatory one, Words words) {
    List<Way> ways = new ArrayList<>();
    boolean isConfirmed = one.state() == Signatory.State.CONFIRMED;
    if (access.who().may(Pledges.MANAGE, Scope.organisation(one.holder()))
        && one.state() != Signatory.State.WITHDRAWN) {
      if (!isConfirmed) {
        ways.add(new Way(words.text("pledge.signatory.confirm"), path(one.id()) + "/confirm"));
      }
      ways.add(new Way(words.text("pledge.change"), path(one.id()) + "/change"));
      if (!one.isPerson()) {
        ways.add(new Way(words.text("pledge.signatory.commit"), path(one.id()) + "/commit"));
      }
      ways.add(new Way(words.text("pledge.signatory.link"), path(one.id()) + "/link"));
      ways.add(new Way(words.text("pledge.signatory.withdraw"), path(one.id()) + "/withdraw"));
    }
    if (isConfirmed) {
      ways.add(new Way(words.text("pledge.link.certificate"), path(one.id()) + "/certificate.pdf"));
    }
    return ways;
  }

  @GetMapping(ONE + "/certificate.pdf")
  ResponseEntity<byte[]> certificate(@PathVariable UUID id) {
    access.requireSomewhere(Pledges.READ);
    Signatory one =
        signatories
            .find(id)
            .filter(known -> known.state() == Signatory.State.CONFIRMED)
            .orElseThrow(NotFound::new);
    return Download.of(
        "certificate-" + one.number() + ".pdf", "application/pdf", signatories.certificate(id));
  }

  static Text title(Signatories signatories, Signatory one, Words words) {
    String name = signatories.name(one);
    return name.isEmpty() ? words.text("pledge.signatory.unnamed") : Text.english(name);
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }
}
