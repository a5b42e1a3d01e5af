package org.kith.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.programme.PlannedProject;
import org.kith.programme.Planning;
import org.kith.programme.Project.Phase;
import org.kith.programme.ProjectState;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moves the state of a project on. */
@Controller
class StateController {
  static final ZoneId HERE = ZoneId.of("Europe/London");

  private static final String PATH = TeamPaths.PROJECTS + "/{id}/state";
  private static final DateField ON = DateField.of("on", "programme.move.on");
  private static final TextField REASON =
      TextField.lines("reason", "programme.move.reason").atMost(1000);

  private final Planning planning;
  private final Access access;
  private final Clock clock;

  StateController(Planning planning, Access access, Clock clock) {
    this.planning = planning;
    this.access = access;
    this.clock = clock.withZone(HERE);
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View ask(@PathVariable String id, Words words) {
    access.require(Planning.PLAN, Scope.project(id));
    PlannedProject project = project(id);
    return page(project, stored(project, words));
  }

  @PostMapping(PATH)
  View move(@PathVariable String id, Form form) {
    access.require(Planning.PLAN, Scope.project(id));
    PlannedProject project = project(id);
    ChoiceField<ProjectState> to = to(project, form.version());
    return form.posted(List.of(to, ON, REASON))
        .changing(() -> stored(project(id), form.words()))
        .save(
            () -> {
              planning.move(id, form.version(), form.get(to), form.get(ON), form.get(REASON));
              return View.done(TeamPaths.project(id), "programme.move.moved.done");
            },
            again -> page(project(id), again));
  }

  private Form stored(PlannedProject project, Words words) {
    return Form.blank(words)
        .with(ON, LocalDate.now(clock))
        .withVersion(project.project().phases().size());
  }

  private static View.Shown page(PlannedProject project, Form form) {
    List<Phase> phases = project.project().phases();
    List<Field<?>> fields = List.of(to(project, phases.size()), ON, REASON);
    FormPage page =
        FormPage.of(
                form.words().text("programme.move.title", project.project().name()),
                form,
                fields,
                TeamPaths.project(project.id()) + "/state",
                "programme.save")
            .below(
                TeamPaths.programme(form.words()),
                TeamPaths.project(project.id(), project.project().name()))
            .saying(
                "programme.move.now",
                StateTag.of(phases.getLast().state(), form.words()).name().text());
    return (project.isPublished() ? page.saying("programme.move.public") : page).shown();
  }

  /** What could follow the last state that the person saw. */
  private static ChoiceField<ProjectState> to(PlannedProject project, int seen) {
    List<Phase> phases = project.project().phases();
    ProjectState last = phases.get(Math.clamp(seen, 1, phases.size()) - 1).state();
    return ChoiceField.of(
        "to",
        "programme.move.to",
        last.next().stream()
            .map(state ->
                new Choice<>(state, state.id(), Label.key("programme.state." + state.id())))
            .toList());
  }

  private PlannedProject project(String id) {
    return planning.project(id).orElseThrow(NotFound::new);
  }
}
