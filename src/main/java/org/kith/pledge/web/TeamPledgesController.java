package org.kith.pledge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.organisations.Organisations;
import org.kith.organisations.RecordDesk;
import org.kith.organisations.RecordForms;
import org.kith.pledge.Pledge;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.Pledges;
import org.kith.pledge.Practice;
import org.kith.pledge.Practices;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.kith.programme.Programme;
import org.kith.programme.Project;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Pledges, and who signed each. */
@Controller
class TeamPledgesController {
  static final String PATH = "/team/pledges";
  static final String ID = "/{id:[0-9a-f-]{36}}";
  static final int HISTORY = 20;

  private final Access access;
  private final Pledges pledges;
  private final Practices practices;
  private final Signatories signatories;
  private final SignedLists lists;
  private final Organisations organisations;
  private final Programme programme;
  private final Languages languages;
  private final AuditTrail trail;
  private final RecordForms<Pledge, PledgeDetails> forms;

  TeamPledgesController(
      Access access,
      Pledges pledges,
      Practices practices,
      Signatories signatories,
      SignedLists lists,
      Organisations organisations,
      Programme programme,
      Languages languages,
      RecordDesk desk,
      AuditTrail trail) {
    this.access = access;
    this.pledges = pledges;
    this.practices = practices;
    this.signatories = signatories;
    this.lists = lists;
    this.organisations = organisations;
    this.programme = programme;
    this.languages = languages;
    this.trail = trail;
    this.forms =
        desk.forms(
                pledges,
                Pledges.PLAN,
                PATH,
                "pledge.new",
                (pledge, words) -> Text.english(pledge.details().title()),
                (pledge, words) -> new PledgeFields(programme.projects()))
            .below(words -> List.of(crumb(words)));
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Pledges.READ);
    List<Pledge> all = pledges.all();
    Map<UUID, Signatories.Counts> counts = signatories.counts();
    Map<String, String> names =
        organisations.names(all.stream().map(Pledge::holder).distinct().toList());
    return View.of(
        "ui/list",
        new ListPage(
            words.text("pledge.title"),
            words.text("pledge.team.about"),
            List.of(),
            access.who().mayAnywhere(Pledges.PLAN)
                ? List.of(new Way(words.text("pledge.new"), PATH + "/new"))
                : List.of(),
            List.of(
                new Listing(
                    words.text("pledge.title"),
                    List.of(
                        words.text("pledge.one"),
                        words.text("pledge.holder"),
                        words.text("pledge.standing"),
                        words.text("pledge.people"),
                        words.text("pledge.organisations")),
                    all.stream()
                        .map(one ->
                            line(
                                one,
                                names,
                                counts.getOrDefault(one.id(), Signatories.Counts.NONE),
                                words))
                        .toList(),
                    words.text("pledge.team.none")))));
  }

  private static List<Cell> line(
      Pledge pledge, Map<String, String> names, Signatories.Counts counts, Words words) {
    return List.of(
        Cell.link(pledge.details().title(), path(pledge.id())),
        Cell.of(names.getOrDefault(pledge.holder(), pledge.holder())),
        Cell.of(standing(pledge, words)),
        Cell.of(words.number(counts.people())),
        Cell.of(words.number(counts.organisations())));
  }

  private static Text standing(Pledge pledge, Words words) {
    return words.text("pledge.standing." + key(pledge.details().standing()));
  }

  @GetMapping(PATH + ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Pledges.READ);
    Pledge pledge = pledges.find(id).orElseThrow(NotFound::new);
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(pledge.details().title()),
            List.of(crumb(words)),
            null,
            rows(pledge, words),
            List.of(),
            List.of(lists.latest(pledge, words), offered(pledge, words)),
            ways(pledge, words),
            trail.of(Pledges.SUBJECT, id.toString(), HISTORY)));
  }

  private List<SummaryRow> rows(Pledge pledge, Words words) {
    PledgeDetails details = pledge.details();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("pledge.holder", organisations.name(pledge.holder()), words));
    rows.add(Markup.row("pledge.standing", standing(pledge, words), words));
    rows.add(Markup.row("pledge.words.promise", details.promise(), words));
    rows.add(Markup.row("pledge.slug", PledgeController.path(pledge), words));
    if (details.project() != null) {
      rows.add(
          Markup.row(
              "pledge.project",
              programme.project(details.project()).map(Project::name).orElse(details.project()),
              words));
    }
    Map<String, Pledges.Wording> wordings =
        pledges.wordings(pledge.id()).stream()
            .collect(java.util.stream.Collectors.toMap(Pledges.Wording::language, one -> one));
    for (Language language : languages.served()) {
      if (!language.isEnglish()) {
        Pledges.Wording wording = wordings.get(language.code());
        rows.add(
            new SummaryRow(
                Text.english(language.englishName()),
                words.say(
                    wording == null
                        ? "pledge.words.missing"
                        : wording.isConfirmed() ? "pledge.words.confirmed" : "pledge.words.draft"),
                access.who().may(Pledges.PLAN, Scope.organisation(pledge.holder()))
                    ? path(pledge.id()) + "/words/" + language.code()
                    : null));
      }
    }
    return rows;
  }

  private Listing offered(Pledge pledge, Words words) {
    boolean mayPlan = access.who().may(Pledges.PLAN, Scope.organisation(pledge.holder()));
    return new Listing(
        words.text("pledge.practices"),
        List.of(words.text("pledge.practice.title"), words.text("pledge.practice.offered")),
        practices.of(pledge.id()).stream().map(one -> practice(one, mayPlan, words)).toList(),
        words.text("pledge.practices.none"));
  }

  private static List<Cell> practice(Practice one, boolean mayPlan, Words words) {
    String title = one.details().title();
    return List.of(
        mayPlan ? Cell.link(title, PracticesController.path(one.id())) : Cell.of(title),
        Cell.of(words.text(one.details().isOffered() ? "ui.form.yes" : "ui.form.no")));
  }

  private List<Way> ways(Pledge pledge, Words words) {
    List<Way> ways = new ArrayList<>();
    String path = path(pledge.id());
    ways.add(new Way(words.text("pledge.signatories.all"), path + "/signatories"));
    if (access.who().may(Pledges.MANAGE, Scope.organisation(pledge.holder()))) {
      if (pledge.details().isOpenTo(Signatory.Kind.PERSON)) {
        ways.add(new Way(words.text("pledge.signatory.add.person"), path + "/sign/person"));
      }
      if (pledge.details().isOpenTo(Signatory.Kind.ORGANISATION)) {
        ways.add(
            new Way(words.text("pledge.signatory.add.organisation"), path + "/sign/organisation"));
      }
    }
    if (access.who().may(Pledges.PLAN, Scope.organisation(pledge.holder()))) {
      ways.add(new Way(words.text("pledge.practice.new"), path + "/practices/new"));
      ways.add(new Way(words.text("pledge.change"), path + "/change"));
    }
    return ways;
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    return forms.ask(form);
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    return forms.add(form);
  }

  @GetMapping(PATH + ID + "/change")
  View change(@PathVariable UUID id, Words words) {
    return forms.open(id, words);
  }

  @PostMapping(PATH + ID + "/change")
  View change(@PathVariable UUID id, Form form) {
    return forms.change(id, form);
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("pledge.title"), PATH);
  }
}
