package org.kith.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.geography.Area;
import org.kith.geography.Locality;
import org.kith.organisations.Organisation;
import org.kith.programme.Mode;
import org.kith.programme.PlannedCard;
import org.kith.programme.PlannedProject;
import org.kith.programme.Priority;
import org.kith.programme.Project;
import org.kith.programme.Project.Partner;
import org.kith.programme.ProjectPlan;
import org.kith.programme.ProjectPlan.Takes;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;

/**
 * What is asked about a project: facts and texts. Partners that it has stay or go; one at a time is
 * added.
 */
record PlanFields(
    ChoiceField<String> priority,
    Field<Optional<String>> partOf,
    Field<Optional<List<Takes>>> kept,
    Field<Optional<String>> partner,
    Field<Optional<List<String>>> localities,
    List<Takes> partners) {
  static final TextField NAME = TextField.of("name", "programme.plan.name").atMost(120);
  static final TextField SUMMARY =
      TextField.lines("summary", "programme.plan.summary").rows(3).atMost(600);
  static final Field<Optional<String>> ABOUT =
      TextField.lines("about", "programme.plan.about").rows(10).atMost(8000).optional();
  static final Field<Optional<String>> METHODS =
      TextField.lines("methods", "programme.plan.methods").atMost(3000).optional();
  static final Field<Optional<String>> ROLE =
      TextField.of("role", "programme.plan.role").atMost(120).optional();
  static final WhenField STARTS = WhenField.of("starts", "programme.plan.starts");
  static final WhenField ENDS = WhenField.of("ends", "programme.plan.ends");
  static final Field<Optional<List<Mode>>> MODES =
      ChoicesField.of(
              "modes",
              "programme.plan.modes",
              Arrays.stream(Mode.values())
                  .map(mode ->
                      new Choice<>(mode, mode.id(), Label.key("programme.mode." + mode.id())))
                  .toList())
          .optional();

  private static final String CROSS_CUTTING = ProjectListPages.CROSS_CUTTING;

  /** What can be chosen where. */
  record Offered(
      List<Priority> priorities,
      List<PlannedCard> projects,
      List<Organisation> organisations,
      Area area) {}

  static PlanFields of(Offered offered, List<Partner> partners, String project, Words words) {
    List<Choice<Takes>> taking = new ArrayList<>();
    for (Partner partner : partners) {
      Takes takes = new Takes(partner.organisation().id(), partner.role());
      taking.add(
          Choice.of(
              takes,
              takes.organisation() + "-" + Math.floorMod(takes.role().hashCode(), 1_000_000),
              Text.english(partner.organisation().name() + " (" + partner.role() + ")")));
    }
    return new PlanFields(
        ChoiceField.of("priority", "programme.plan.priority", priorities(offered, words)),
        ChoiceField.of(
                "part-of",
                "programme.plan.part-of",
                offered.projects().stream()
                    .filter(one -> !one.id().equals(project))
                    .map(one -> Choice.of(one.id(), one.id(), Text.english(one.card().name())))
                    .toList())
            .select()
            .optional(),
        ChoicesField.of("kept", "programme.plan.kept", taking).optional(),
        ChoiceField.of(
                "partner",
                "programme.plan.partner",
                offered.organisations().stream()
                    .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                    .toList())
            .select()
            .optional(),
        ChoicesField.of("localities", "programme.plan.localities", localities(offered, words))
            .optional(),
        taking.stream().map(Choice::value).toList());
  }

  List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>(List.of(NAME, SUMMARY, priority, partOf));
    if (!partners.isEmpty()) {
      fields.add(kept);
    }
    fields.addAll(List.of(partner, ROLE, STARTS, ENDS, localities, MODES, ABOUT, METHODS));
    return fields;
  }

  /** What is stored, in a form. */
  Form filled(Form form, PlannedProject planned) {
    Project project = planned.project();
    return form.with(NAME, project.name())
        .with(SUMMARY, project.summary())
        .with(
            priority,
            project.priority() == null ? CROSS_CUTTING : project.priority().subject().id())
        .with(partOf, Optional.ofNullable(project.partOf()).map(one -> one.subject().id()))
        .with(kept, Optional.of(partners))
        .with(STARTS, project.starts())
        .with(ENDS, project.ends())
        .with(localities, Optional.of(project.localities()))
        .with(MODES, Optional.of(project.modes()))
        .with(ABOUT, Optional.of(project.about()))
        .with(METHODS, Optional.of(String.join("\n", project.methods())))
        .withVersion(planned.version());
  }

  /** What no field knows alone. */
  void check(Form form) {
    if (form.get(partner).isPresent() && form.get(ROLE).isEmpty()) {
      form.refuse(ROLE, "programme.plan.role.missing");
    }
    if (form.get(partner).isEmpty() && form.get(ROLE).isPresent()) {
      form.refuse(partner, "programme.plan.partner.missing");
    }
    var begins = form.get(STARTS).first();
    var ends = form.get(ENDS).last();
    if (begins != null && ends != null && ends.isBefore(begins)) {
      form.refuse(ENDS, "programme.plan.ends.before");
    }
  }

  ProjectPlan plan(Form form) {
    String chosen = form.get(priority);
    return new ProjectPlan(
        form.get(NAME),
        chosen.equals(CROSS_CUTTING) ? null : chosen,
        form.get(partOf).orElse(null),
        form.get(STARTS),
        form.get(ENDS),
        Stream.concat(
                partners.isEmpty() ? Stream.empty() : form.get(kept).orElse(List.of()).stream(),
                form.get(partner).map(id -> new Takes(id, form.get(ROLE).orElseThrow())).stream())
            .distinct()
            .toList(),
        form.get(localities).orElse(List.of()),
        form.get(MODES).orElse(List.of()),
        form.get(SUMMARY),
        form.get(ABOUT).orElse(""),
        form.get(METHODS).stream()
            .flatMap(String::lines)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList());
  }

  private static List<Choice<String>> priorities(Offered offered, Words words) {
    return Stream.concat(
            offered.priorities().stream()
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name().text()))),
            Stream.of(
                Choice.of(CROSS_CUTTING, CROSS_CUTTING, words.text("programme.cross-cutting"))))
        .toList();
  }

  private static List<Choice<String>> localities(Offered offered, Words words) {
    return Stream.concat(
            offered.area().localities().stream().map(Locality::id),
            Stream.of(ProjectFacts.EVERYWHERE))
        .map(id -> Choice.of(id, id, ProjectFacts.place(id, offered.area(), words)))
        .toList();
  }
}
