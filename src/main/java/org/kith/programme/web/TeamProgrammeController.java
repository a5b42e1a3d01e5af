package org.kith.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.AuditTrail;
import org.kith.figures.Figures;
import org.kith.figures.Subject;
import org.kith.programme.Planning;
import org.kith.programme.Priority;
import org.kith.programme.Programme;
import org.kith.programme.web.TeamProgrammePage.Group;
import org.kith.programme.web.TeamProgrammePage.Row;
import org.kith.programme.web.TeamRows.Shown;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole programme as the team sees it, and each priority. */
@Controller
class TeamProgrammeController {
  private static final int HISTORY = 50;

  private final Programme programme;
  private final Figures figures;
  private final TeamRows rows;
  private final FollowedUp followedUp;
  private final AuditTrail trail;
  private final Inside inside;

  TeamProgrammeController(
      Programme programme,
      Figures figures,
      TeamRows rows,
      FollowedUp followedUp,
      AuditTrail trail,
      Inside inside) {
    this.programme = programme;
    this.figures = figures;
    this.rows = rows;
    this.followedUp = followedUp;
    this.trail = trail;
    this.inside = inside;
  }

  @GetMapping(TeamPaths.PROGRAMME)
  @Transactional(readOnly = true)
  View all(Words words) {
    Actor actor = inside.require();
    List<Shown> shown = rows.all(words);
    List<Group> groups = new ArrayList<>();
    programme
        .priorities("en")
        .forEach(one -> add(groups, Text.english(one.name().text()), one.id(), shown));
    add(groups, words.text("programme.cross-cutting"), null, shown);
    return View.of(
        "programme/team-programme",
        new TeamProgrammePage(
            words.text("programme.team"),
            followedUp.tabs(words),
            groups,
            actor.may(Planning.PLAN)));
  }

  @GetMapping(TeamPaths.PRIORITIES + "/{id}")
  @Transactional(readOnly = true)
  View priority(@PathVariable String id, Words words) {
    inside.require();
    Priority priority = programme.priority(id, "en").orElseThrow(NotFound::new);
    return View.of(
        "programme/team-priority",
        new TeamPriorityPage(
            Text.english(priority.name().text()),
            List.of(TeamPaths.programme(words)),
            Text.english(priority.ambition().text()),
            "/priorities/" + id,
            rows.of(id, rows.all(words)),
            followedUp.about(id, figures.about(new Subject("priority", id)), words),
            trail.of("priority", id, HISTORY)));
  }

  private void add(List<Group> groups, Text name, @Nullable String priority, List<Shown> shown) {
    List<Row> some = rows.of(priority, shown);
    if (!some.isEmpty()) {
      groups.add(
          new Group(name, priority == null ? null : TeamPaths.PRIORITIES + "/" + priority, some));
    }
  }
}
