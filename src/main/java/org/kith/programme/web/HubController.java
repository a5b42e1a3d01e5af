package org.kith.programme.web;

import java.util.List;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.programme.PlannedProject;
import org.kith.programme.Planning;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A project as the team works on it, and whether everybody sees it. */
@Controller
class HubController {
  private static final String ONE = TeamPaths.PROJECTS + "/{id}";
  private static final String PUBLISH = ONE + "/publish";
  private static final String TAKE_OFF = ONE + "/take-off";
  private static final TextField REASON =
      TextField.of("reason", "programme.take-off.reason").atMost(300);

  private final Planning planning;
  private final TeamHubs hubs;
  private final Inside inside;
  private final Access access;

  HubController(Planning planning, TeamHubs hubs, Inside inside, Access access) {
    this.planning = planning;
    this.hubs = hubs;
    this.inside = inside;
    this.access = access;
  }

  @GetMapping(ONE)
  @Transactional(readOnly = true)
  View one(@PathVariable String id, Words words) {
    Actor actor = inside.require();
    return View.of("programme/team-project", hubs.of(project(id), actor, words));
  }

  @GetMapping(PUBLISH)
  @Transactional(readOnly = true)
  View askToPublish(@PathVariable String id, Form form) {
    access.require(Planning.PUBLISH, Scope.project(id));
    return publishing(project(id), form);
  }

  @PostMapping(PUBLISH)
  View publish(@PathVariable String id, Form form) {
    access.require(Planning.PUBLISH, Scope.project(id));
    PlannedProject project = project(id);
    return form.posted(List.of())
        .save(
            () -> {
              planning.publish(id);
              return View.done(TeamPaths.project(id), "programme.publish.published.done");
            },
            again -> publishing(project, again));
  }

  @GetMapping(TAKE_OFF)
  @Transactional(readOnly = true)
  View askToTakeOff(@PathVariable String id, Form form) {
    access.require(Planning.PUBLISH, Scope.project(id));
    return takingOff(project(id), form);
  }

  @PostMapping(TAKE_OFF)
  View takeOff(@PathVariable String id, Form form) {
    access.require(Planning.PUBLISH, Scope.project(id));
    PlannedProject project = project(id);
    return form.posted(List.of(REASON))
        .save(
            () -> {
              planning.takeOff(id, form.get(REASON));
              return View.done(TeamPaths.project(id), "programme.take-off.taken.done");
            },
            again -> takingOff(project, again));
  }

  private static View.Shown publishing(PlannedProject project, Form form) {
    return FormPage.of(
            form.words().text("programme.publish.title", project.project().name()),
            form,
            List.of(),
            TeamPaths.project(project.id()) + "/publish",
            "programme.publish.button")
        .below(
            TeamPaths.programme(form.words()),
            TeamPaths.project(project.id(), project.project().name()))
        .saying("programme.publish.said")
        .shown();
  }

  private static View.Shown takingOff(PlannedProject project, Form form) {
    return FormPage.of(
            form.words().text("programme.take-off.title", project.project().name()),
            form,
            List.of(REASON),
            TeamPaths.project(project.id()) + "/take-off",
            "programme.take-off.button")
        .below(
            TeamPaths.programme(form.words()),
            TeamPaths.project(project.id(), project.project().name()))
        .saying("programme.take-off.said")
        .shown();
  }

  private PlannedProject project(String id) {
    return planning.project(id).orElseThrow(NotFound::new);
  }
}
