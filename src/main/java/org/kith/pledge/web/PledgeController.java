package org.kith.pledge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.organisations.Sector;
import org.kith.pledge.Pledge;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.Pledges;
import org.kith.pledge.Practice;
import org.kith.pledge.Practices;
import org.kith.pledge.PublicList;
import org.kith.pledge.Signatory;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pledges as everybody may read them, and who signed and wants to be shown. */
@Controller
@Transactional(readOnly = true)
class PledgeController {
  static final String PATH = "/pledge";

  private final Pledges pledges;
  private final Practices practices;
  private final PublicList list;
  private final ShownPledges shown;

  PledgeController(Pledges pledges, Practices practices, PublicList list, ShownPledges shown) {
    this.pledges = pledges;
    this.practices = practices;
    this.list = list;
    this.shown = shown;
  }

  @GetMapping(PATH)
  View all(Words words) {
    return View.of(
        "pledge/pledges",
        new PledgesPage(
            words.text("pledge.title"),
            words.text("pledge.about"),
            pledges.open().stream().map(one -> line(one, words)).toList(),
            words.text("pledge.none")));
  }

  private PledgesPage.Line line(Pledge pledge, Words words) {
    boolean isOpen = pledge.details().standing() == PledgeDetails.Standing.OPEN;
    return new PledgesPage.Line(
        shown.title(pledge, words),
        path(pledge),
        words.text(
            isOpen ? "pledge.line.open" : "pledge.line.closed",
            list.shown(pledge.id()).organisations()));
  }

  @GetMapping(PATH + "/{slug}")
  View one(@PathVariable String slug, Words words) {
    Pledge pledge = shown.at(slug);
    PledgeDetails details = pledge.details();
    Pledges.Wording wording = pledges.in(pledge, words.language().code());
    List<Way> sign = new ArrayList<>();
    if (details.isOpenTo(Signatory.Kind.PERSON)) {
      sign.add(new Way(words.text("pledge.sign"), path(pledge) + "/sign"));
    }
    if (details.isOpenTo(Signatory.Kind.ORGANISATION)) {
      sign.add(new Way(words.text("pledge.sign.as-body"), path(pledge) + "/sign/organisation"));
    }
    return View.of(
        "pledge/pledge",
        new PledgePage(
            shown.title(pledge, words),
            crumbs(words),
            wording.isConfirmed() ? null : words.text("pledge.draft"),
            wording.lines().stream()
                .map(line -> new Text(line, ShownPledges.language(wording, words)))
                .toList(),
            sign,
            sign.isEmpty() ? words.text("pledge.closed") : null,
            practices.of(pledge.id()).stream()
                .filter(practice -> practice.details().isOffered())
                .map(practice -> howTo(practice, words))
                .toList(),
            further(pledge, words)));
  }

  private static PledgePage.HowTo howTo(Practice practice, Words words) {
    return new PledgePage.HowTo(
        Text.english(practice.details().title()),
        practice.details().howTo(),
        practice.details().bySector().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> new PledgePage.InSector(sector(one.getKey(), words), one.getValue()))
            .toList());
  }

  private static List<Way> further(Pledge pledge, Words words) {
    List<Way> further = new ArrayList<>();
    further.add(new Way(words.text("pledge.signatories"), path(pledge) + "/signatories"));
    @Nullable String project = pledge.details().project();
    if (project != null) {
      further.add(new Way(words.text("pledge.events"), "/events?project=" + project));
      further.add(new Way(words.text("pledge.figures"), "/projects/" + project));
    }
    further.add(new Way(words.text("pledge.check"), path(pledge) + "/check"));
    return further;
  }

  static Text sector(Sector sector, Words words) {
    return words.text("pledge.sector." + sector.id());
  }

  static String path(Pledge pledge) {
    return PATH + "/" + pledge.details().slug();
  }

  static List<Crumb> crumbs(Words words) {
    return List.of(
        new Crumb(words.text("ui.home"), "/"), new Crumb(words.text("pledge.title"), PATH));
  }
}
