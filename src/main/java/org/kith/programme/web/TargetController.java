package org.kith.programme.web;

import java.util.List;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.figures.Figures;
import org.kith.figures.Subject;
import org.kith.kernel.Refusal;
import org.kith.programme.OutputFigures;
import org.kith.programme.PlannedProject;
import org.kith.programme.Planning;
import org.kith.programme.Targets;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a project counts, and what it promises of it. */
@Controller
class TargetController {
  private static final String OUTPUTS = TeamPaths.PROJECTS + "/{id}/outputs";
  private static final String NEW = OUTPUTS + "/new";
  private static final String ONE = OUTPUTS + "/{definition}";
  private static final TextField LABEL =
      TextField.of("label", "programme.output.label").atMost(120);

  private final Planning planning;
  private final Targets targets;
  private final Figures figures;
  private final Submissions submissions;
  private final Access access;
  private final Inside inside;

  TargetController(
      Planning planning,
      Targets targets,
      Figures figures,
      Submissions submissions,
      Access access,
      Inside inside) {
    this.planning = planning;
    this.targets = targets;
    this.figures = figures;
    this.submissions = submissions;
    this.access = access;
    this.inside = inside;
  }

  @GetMapping(NEW)
  @Transactional(readOnly = true)
  View ask(@PathVariable String id, Form form) {
    access.require(Targets.TARGET, Scope.project(id));
    return newPage(project(id), form);
  }

  @PostMapping(NEW)
  View add(@PathVariable String id, Form form) {
    access.require(Targets.TARGET, Scope.project(id));
    PlannedProject project = project(id);
    return form.posted(List.of(LABEL))
        .save(
            () ->
                submissions.once(
                    form,
                    () ->
                        View.done(
                            TeamPaths.output(id, targets.addOutput(id, form.get(LABEL))),
                            "programme.output.added.done")),
            again -> newPage(project, again));
  }

  @GetMapping(ONE)
  @Transactional(readOnly = true)
  View one(@PathVariable String id, @PathVariable String definition, Words words) {
    inside.require();
    PlannedProject project = project(id);
    OutputFigures output = output(project, definition);
    return page(project, output, stored(output, words));
  }

  @PostMapping(ONE)
  View agree(@PathVariable String id, @PathVariable String definition, Form form) {
    access.require(Targets.TARGET, Scope.project(id));
    TargetFields asked = asked(output(project(id), definition), form);
    return form.posted(asked.all())
        .checking(asked::check)
        .changing(() -> stored(output(project(id), definition), form.words()))
        .save(
            () -> {
              targets.agree(id, definition, form.version(), asked.target(form));
              return View.done(TeamPaths.output(id, definition), "programme.target.agreed.done");
            },
            again -> page(project(id), output(project(id), definition), again));
  }

  @PostMapping(ONE + "/remove")
  View remove(@PathVariable String id, @PathVariable String definition, Words words) {
    access.require(Targets.TARGET, Scope.project(id));
    try {
      targets.removeOutput(id, definition);
      return View.seeOther(View.done(TeamPaths.project(id), "programme.output.removed.done"));
    } catch (Refusal refused) {
      OutputFigures output = output(project(id), definition);
      Form form = stored(output, words);
      form.refuse(refused);
      return page(project(id), output, form).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** What the person was asked: whether it was a revision then tells the form, not the ledger. */
  private static TargetFields asked(OutputFigures output, Form form) {
    return new TargetFields(output.unit(), form.version() > 0);
  }

  private static Form stored(OutputFigures output, Words words) {
    return Form.blank(words).withVersion(output.output().targets().size());
  }

  private View.Shown page(PlannedProject project, OutputFigures output, Form form) {
    boolean may = access.who().may(Targets.TARGET, Scope.project(project.id()));
    return View.of("programme/team-target", TargetPage.of(project, output, form, may));
  }

  private static View.Shown newPage(PlannedProject project, Form form) {
    return FormPage.of(
            form.words().text("programme.output.new", project.project().name()),
            form,
            List.of(LABEL),
            TeamPaths.project(project.id()) + "/outputs/new",
            "programme.output.add")
        .below(
            TeamPaths.programme(form.words()),
            TeamPaths.project(project.id(), project.project().name()))
        .saying("programme.output.new.said")
        .shown();
  }

  private PlannedProject project(String id) {
    return planning.project(id).orElseThrow(NotFound::new);
  }

  private OutputFigures output(PlannedProject project, String definition) {
    return OutputFigures.all(
            project.id(),
            project.project().outputs(),
            figures.about(new Subject("project", project.id())))
        .stream()
        .filter(one -> one.output().definition().equals(definition))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
