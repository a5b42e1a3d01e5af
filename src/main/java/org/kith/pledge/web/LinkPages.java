package org.kith.pledge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.geography.Geography;
import org.kith.pledge.Commitment;
import org.kith.pledge.Pledges;
import org.kith.pledge.Practices;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.kith.pledge.domain.Signing;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Component;

/** What a signatory's own link shows. */
@Component
class LinkPages {
  private final Pledges pledges;
  private final Practices practices;
  private final Geography geography;

  LinkPages(Pledges pledges, Practices practices, Geography geography) {
    this.pledges = pledges;
    this.practices = practices;
    this.geography = geography;
  }

  LinkPage of(Signing.Found found, String token, Words words) {
    Signatory one = found.signatory();
    String path = Signing.PATH + token;
    boolean isConfirmed = one.state() == Signatory.State.CONFIRMED;
    Pledges.Wording wording = pledges.in(found.pledge(), words.language().code());
    return new LinkPage(
        new Text(wording.title(), ShownPledges.language(wording, words)),
        words.text(isConfirmed ? "pledge.link.confirmed" : "pledge.link.waiting"),
        standing(one.state(), words),
        rows(found, words),
        path,
        one.state() == Signatory.State.WAITING,
        isConfirmed && one.isPerson(),
        one.isPerson() ? null : commitments(found.commitments(), path, words),
        howTos(found, words),
        ways(found, path, words));
  }

  static Status standing(Signatory.State state, Words words) {
    return switch (state) {
      case WAITING -> new Status(words.text("pledge.state.waiting"), Colour.AMBER);
      case CONFIRMED -> new Status(words.text("pledge.state.confirmed"), Colour.GREEN);
      case WITHDRAWN -> new Status(words.text("pledge.state.withdrawn"), Colour.GREY);
    };
  }

  private List<SummaryRow> rows(Signing.Found found, Words words) {
    SignatureDetails details = found.signatory().details();
    SignatureDetails.@Nullable Body body = details.body();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        Markup.row(
            body == null ? "pledge.sign.name" : "pledge.sign.body", found.said().name(), words));
    if (body != null) {
      rows.add(Markup.row("pledge.sign.authoriser", body.authoriser(), words));
    }
    if (!details.localities().isEmpty()) {
      Map<String, Text> places = SigningFields.names(geography.area().localities(), words);
      rows.add(
          Markup.row(
              body == null ? "pledge.sign.locality" : "pledge.sign.where",
              details.localities().stream()
                  .map(id -> places.getOrDefault(id, Text.english(id)).text())
                  .collect(Collectors.joining(", ")),
              words));
    }
    rows.add(
        Markup.row(
            "pledge.link.shown",
            words.text(details.isShown() ? "ui.form.yes" : "ui.form.no"),
            words));
    return rows;
  }

  private static Listing commitments(List<Commitment> all, String path, Words words) {
    return new Listing(
        words.text("pledge.commitments"),
        List.of(
            words.text("pledge.commitment"),
            words.text("pledge.commitment.how"),
            words.text("pledge.commitment.tell")),
        all.stream()
            .map(one ->
                List.of(
                    Cell.of(one.words()),
                    Cell.of(
                        one.reports().isEmpty()
                            ? words.text("pledge.commitment.untold")
                            : progress(one.reports().getFirst().progress(), words)),
                    one.isMeant()
                        ? new Cell(
                            words.text("pledge.commitment.tell.this", one.words()),
                            path + "/progress/" + one.id(),
                            null)
                        : Cell.of("")))
            .toList(),
        words.text("pledge.commitments.none"));
  }

  private List<LinkPage.HowTo> howTos(Signing.Found found, Words words) {
    SignatureDetails.@Nullable Body body = found.signatory().details().body();
    List<LinkPage.HowTo> howTos = new ArrayList<>();
    for (Commitment one : found.commitments()) {
      UUID practice = one.practice();
      if (body != null && practice != null && one.isMeant()) {
        practices
            .find(practice)
            .map(known -> known.details().howToIn(body.sector()))
            .filter(said -> !said.isEmpty())
            .ifPresent(said ->
                howTos.add(
                    new LinkPage.HowTo(words.text("pledge.commitment.how-to", one.words()), said)));
      }
    }
    return howTos;
  }

  static Text progress(Commitment.Progress progress, Words words) {
    return words.text(
        "pledge.progress." + progress.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  private static List<Way> ways(Signing.Found found, String path, Words words) {
    Signatory one = found.signatory();
    List<Way> ways = new ArrayList<>();
    if (!one.isPerson()) {
      ways.add(new Way(words.text("pledge.link.commit"), path + "/commit"));
    }
    if (one.state() == Signatory.State.CONFIRMED) {
      ways.add(new Way(words.text("pledge.link.certificate"), path + "/certificate.pdf"));
      String badge = PledgeController.path(found.pledge()) + "/badge/" + one.number();
      ways.add(new Way(words.text("pledge.link.badge"), badge + ".png"));
      ways.add(new Way(words.text("pledge.link.badge.svg"), badge + ".svg"));
    }
    ways.add(new Way(words.text("pledge.link.change"), path + "/change"));
    ways.add(new Way(words.text("pledge.link.withdraw"), path + "/withdraw"));
    return ways;
  }
}
