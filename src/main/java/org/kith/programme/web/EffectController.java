package org.kith.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.programme.Effects;
import org.kith.programme.Named;
import org.kith.programme.PlannedProject;
import org.kith.programme.Planning;
import org.kith.programme.Programme;
import org.kith.programme.Project.Outcome;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a project changes, and what it leaves behind: added, worded anew, or taken away. */
@Controller
class EffectController {
  private static final String LIST = TeamPaths.PROJECTS + "/{id}/{list:outcomes|legacy}";
  private static final String NEW = LIST + "/new";
  private static final String ONE = LIST + "/{number:[1-9][0-9]{0,3}}";
  private static final String OUTCOMES = "outcomes";
  private static final TextField TEXT =
      TextField.lines("text", "programme.effect.text").atMost(2000);
  private static final Field<Optional<String>> AGAIN =
      TextField.lines("text", "programme.effect.again").atMost(2000).optional();

  private final Planning planning;
  private final Effects effects;
  private final Programme programme;
  private final Submissions submissions;
  private final Access access;

  EffectController(
      Planning planning,
      Effects effects,
      Programme programme,
      Submissions submissions,
      Access access) {
    this.planning = planning;
    this.effects = effects;
    this.programme = programme;
    this.submissions = submissions;
    this.access = access;
  }

  @GetMapping(NEW)
  @Transactional(readOnly = true)
  View ask(@PathVariable String id, @PathVariable String list, Form form) {
    access.require(Planning.PLAN, Scope.project(id));
    return page(project(id), list, "new", fields(list, TEXT), form);
  }

  @PostMapping(NEW)
  View add(@PathVariable String id, @PathVariable String list, Form form) {
    access.require(Planning.PLAN, Scope.project(id));
    PlannedProject project = project(id);
    List<Field<?>> fields = fields(list, TEXT);
    return form.posted(fields)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      if (list.equals(OUTCOMES)) {
                        effects.addOutcome(id, form.get(TEXT), measures(form));
                      } else {
                        effects.addLegacy(id, form.get(TEXT));
                      }
                      return View.done(TeamPaths.project(id), "programme.effect.added.done");
                    }),
            again -> page(project, list, "new", fields, again));
  }

  @GetMapping(ONE)
  @Transactional(readOnly = true)
  View one(
      @PathVariable String id, @PathVariable String list, @PathVariable int number, Words words) {
    access.require(Planning.PLAN, Scope.project(id));
    PlannedProject project = project(id);
    return page(
        project, list, "" + number, fields(list, AGAIN), stored(project, list, number, words));
  }

  @PostMapping(ONE)
  View change(
      @PathVariable String id, @PathVariable String list, @PathVariable int number, Form form) {
    access.require(Planning.PLAN, Scope.project(id));
    List<Field<?>> fields = fields(list, AGAIN);
    return form.posted(fields)
        .changing(() -> stored(project(id), list, number, form.words()))
        .save(
            () -> {
              String text = form.get(AGAIN).orElse("");
              if (list.equals(OUTCOMES)) {
                effects.changeOutcome(id, form.version(), number, text, measures(form));
              } else {
                effects.changeLegacy(id, form.version(), number, text);
              }
              return View.done(TeamPaths.project(id), "programme.effect.changed.done");
            },
            again -> page(project(id), list, "" + number, fields, again));
  }

  private Form stored(PlannedProject project, String list, int number, Words words) {
    Form form = Form.blank(words);
    if (list.equals(OUTCOMES)) {
      Outcome outcome = one(project.project().outcomes(), number);
      return form.with(AGAIN, Optional.of(outcome.text()))
          .with(measures(), Optional.of(outcome.measures().stream().map(Named::id).toList()))
          .withVersion(project.outcomesVersion());
    }
    return form.with(AGAIN, Optional.of(one(project.project().legacy(), number).text()))
        .withVersion(project.legacyVersion());
  }

  private static View.Shown page(
      PlannedProject project, String list, String which, List<Field<?>> fields, Form form) {
    Words words = form.words();
    FormPage page =
        FormPage.of(
                words.text("programme.effect." + list),
                form,
                fields,
                TeamPaths.project(project.id()) + "/" + list + "/" + which,
                "programme.save")
            .below(
                TeamPaths.programme(words),
                TeamPaths.project(project.id(), project.project().name()));
    return (project.isPublished() ? page.saying("programme.plan.at-once") : page).shown();
  }

  private List<Field<?>> fields(String list, Field<?> text) {
    List<Field<?>> fields = new ArrayList<>(List.of(text));
    if (list.equals(OUTCOMES)) {
      fields.add(measures());
    }
    return fields;
  }

  private Field<Optional<List<String>>> measures() {
    return ChoicesField.of(
            "measures",
            "programme.effect.measures",
            programme.measures().stream()
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                .toList())
        .optional();
  }

  private List<String> measures(Form form) {
    return form.get(measures()).orElse(List.of());
  }

  private PlannedProject project(String id) {
    return planning.project(id).orElseThrow(NotFound::new);
  }

  private static <T> T one(List<T> list, int number) {
    if (number > list.size()) {
      throw new NotFound();
    }
    return list.get(number - 1);
  }
}
