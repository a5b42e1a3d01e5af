package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.AuditTrail;
import org.kith.access.PublishingFrozen;
import org.kith.figures.Release;
import org.kith.figures.ReleaseLook;
import org.kith.figures.ReleaseRefused;
import org.kith.figures.ReleaseTable;
import org.kith.figures.ReleasedTable;
import org.kith.figures.Releases;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Releases as the team makes, approves and publishes them. */
@Controller
class TeamReleasesController {
  static final String PATH = "/team/releases";
  static final String RELEASED = "/team/released";
  private static final int HISTORY = 30;

  private final Releases releases;
  private final Access access;
  private final Accounts accounts;
  private final AuditTrail trail;

  TeamReleasesController(Releases releases, Access access, Accounts accounts, AuditTrail trail) {
    this.releases = releases;
    this.access = access;
    this.accounts = accounts;
    this.trail = trail;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.require(Releases.LOOK);
    List<Release> all = releases.all();
    Map<String, String> names = accounts.names(all.stream().map(Release::madeBy).toList());
    return View.of(
        "figures/team-releases",
        TeamReleasesPage.of(all, names, access.who().may(Releases.MAKE), words));
  }

  @GetMapping(PATH + "/new")
  @Transactional(readOnly = true)
  View askForNew(Form form) {
    access.require(Releases.MAKE);
    return asking(ReleaseFields.fill(form), fields());
  }

  @PostMapping(PATH + "/new")
  View make(Form form) {
    access.require(Releases.MAKE);
    ReleaseFields asked = fields();
    if (!asked.accepted(form)) {
      return asking(form, asked);
    }
    try {
      return View.seeOther(PATH + "/" + releases.make(asked.request(form)));
    } catch (ReleaseRefused refused) {
      return asking(form.refused(refused), asked);
    }
  }

  @GetMapping(PATH + "/{id}")
  @Transactional(readOnly = true)
  View one(@PathVariable String id, Form form) {
    return page(id, form);
  }

  @PostMapping(PATH + "/{id}/check")
  View check(@PathVariable String id, Form form) {
    access.require(Releases.MAKE);
    return doing(id, form, () -> releases.check(id, form.version()));
  }

  @PostMapping(PATH + "/{id}/approve")
  View approve(@PathVariable String id, Form form) {
    access.require(Releases.APPROVE);
    String reason = form.find(ReleaseFields.OWN_REASON).orElse("");
    return doing(id, form, () -> releases.approve(id, form.version(), reason));
  }

  @PostMapping(PATH + "/{id}/publish")
  View publish(@PathVariable String id, Form form) {
    access.require(Releases.APPROVE);
    return doing(id, form, () -> releases.publish(id, form.version()));
  }

  @PostMapping(PATH + "/{id}/discard")
  View discard(@PathVariable String id, Form form) {
    access.require(Releases.MAKE);
    if (!form.accepts(List.of(ReleaseFields.DISCARD_REASON))) {
      return page(id, form);
    }
    String reason = form.get(ReleaseFields.DISCARD_REASON);
    return doing(id, form, () -> releases.discard(id, form.version(), reason));
  }

  @GetMapping(RELEASED)
  @Transactional(readOnly = true)
  View released(Words words) {
    boolean all = access.require(Releases.READ_WARDS).may(Releases.READ);
    List<ReleasedTable> latest = new ArrayList<>();
    releases.latest(ReleaseTable.BY_WARD).ifPresent(latest::add);
    if (all) {
      releases.menu().stream()
          .map(ReleaseTable::id)
          .filter(table -> !table.equals(ReleaseTable.BY_WARD))
          .forEach(table -> releases.latest(table).ifPresent(latest::add));
    }
    return View.of("figures/team-released", TeamReleasedPage.of(latest, words));
  }

  private View doing(String id, Form form, Runnable deed) {
    try {
      deed.run();
      return View.seeOther(PATH + "/" + id);
    } catch (ReleaseRefused | PublishingFrozen refused) {
      return page(id, form.refused(refused));
    }
  }

  private View page(String id, Form form) {
    ReleaseLook look = releases.look(id).orElseThrow(NotFound::new);
    Release release = look.release();
    Release.Approval approval = release.approval();
    Map<String, String> names =
        accounts.names(
            approval == null
                ? List.of(release.madeBy())
                : List.of(release.madeBy(), approval.by()));
    TeamReleasePage page =
        TeamReleasePage.of(
            look,
            names,
            form,
            new TeamReleasePage.May(
                access.who().may(Releases.MAKE),
                access.who().may(Releases.APPROVE),
                release.madeBy().equals(access.who().name()),
                releases.isOwnOfATeamOfOne(release)),
            trail.of("release", id, HISTORY));
    View.Shown shown = View.of("figures/team-release", page);
    return form.hasErrors() ? shown.with(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
  }

  private ReleaseFields fields() {
    return ReleaseFields.of(releases.menu(), releases.published());
  }

  private static View asking(Form form, ReleaseFields asked) {
    return FormPage.of(
            "figures.releases.new", form, asked.all(), PATH + "/new", "figures.releases.make")
        .below(crumb(form.words()))
        .saying("figures.releases.new.said")
        .view();
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("figures.releases.team"), PATH);
  }
}
