package org.kith.programme.web;

import java.util.List;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.geography.Geography;
import org.kith.organisations.Organisations;
import org.kith.programme.PlannedProject;
import org.kith.programme.Planning;
import org.kith.programme.Programme;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds a project, and changes what is told of one. */
@Controller
class PlanController {
  private static final String NEW = TeamPaths.PROJECTS + "/new";
  private static final String FACTS = TeamPaths.PROJECTS + "/{id}/facts";

  private final Planning planning;
  private final Programme programme;
  private final Organisations organisations;
  private final Geography geography;
  private final Submissions submissions;
  private final Access access;

  PlanController(
      Planning planning,
      Programme programme,
      Organisations organisations,
      Geography geography,
      Submissions submissions,
      Access access) {
    this.planning = planning;
    this.programme = programme;
    this.organisations = organisations;
    this.geography = geography;
    this.submissions = submissions;
    this.access = access;
  }

  @GetMapping(NEW)
  @Transactional(readOnly = true)
  View ask(Form form) {
    access.require(Planning.PLAN);
    return newPage(form, fields(form.words()));
  }

  @PostMapping(NEW)
  View add(Form form) {
    access.require(Planning.PLAN);
    PlanFields asked = fields(form.words());
    return form.posted(asked.all())
        .checking(asked::check)
        .save(
            () ->
                submissions.once(
                    form,
                    () ->
                        View.done(
                            TeamPaths.project(planning.add(asked.plan(form))),
                            "programme.plan.added.done")),
            again -> newPage(again, asked));
  }

  @GetMapping(FACTS)
  @Transactional(readOnly = true)
  View change(@PathVariable String id, Words words) {
    access.require(Planning.PLAN, Scope.project(id));
    PlannedProject project = project(id);
    PlanFields asked = fields(project, words);
    return page(project, asked.filled(Form.blank(words), project), asked);
  }

  @PostMapping(FACTS)
  View change(@PathVariable String id, Form form) {
    access.require(Planning.PLAN, Scope.project(id));
    PlannedProject project = project(id);
    PlanFields asked = fields(project, form.words());
    return form.posted(asked.all())
        .checking(asked::check)
        .changing(() -> stored(id, form.words()))
        .save(
            () -> {
              planning.change(id, form.version(), asked.plan(form));
              return View.done(TeamPaths.project(id), "programme.plan.changed.done");
            },
            again -> page(project, again, asked));
  }

  private Form stored(String id, Words words) {
    PlannedProject now = project(id);
    return fields(now, words).filled(Form.blank(words), now);
  }

  private static View.Shown newPage(Form form, PlanFields asked) {
    return FormPage.of("programme.plan.new", form, asked.all(), NEW, "programme.plan.add")
        .below(TeamPaths.programme(form.words()))
        .saying("programme.plan.new.said")
        .shown();
  }

  private static View.Shown page(PlannedProject project, Form form, PlanFields asked) {
    FormPage page =
        FormPage.of(
                "programme.plan.change",
                form,
                asked.all(),
                TeamPaths.project(project.id()) + "/facts",
                "programme.save")
            .below(
                TeamPaths.programme(form.words()),
                TeamPaths.project(project.id(), project.project().name()));
    return (project.isPublished() ? page.saying("programme.plan.at-once") : page).shown();
  }

  private PlanFields fields(Words words) {
    return PlanFields.of(offered(), List.of(), "", words);
  }

  private PlanFields fields(PlannedProject project, Words words) {
    return PlanFields.of(offered(), project.project().partners(), project.id(), words);
  }

  private PlanFields.Offered offered() {
    return new PlanFields.Offered(
        programme.priorities("en"), planning.projects(), organisations.all(), geography.area());
  }

  private PlannedProject project(String id) {
    return planning.project(id).orElseThrow(NotFound::new);
  }
}
