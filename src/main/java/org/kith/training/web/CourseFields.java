package org.kith.training.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.programme.Project;
import org.kith.programme.ProjectCard;
import org.kith.training.Capacity;
import org.kith.training.CourseDetails;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.DecimalField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.forms.WholeNumberField;

/**
 * What is asked about a course.
 *
 * @param projects that it may belong to
 * @param project id of the one that it belongs to; null: none yet
 * @param outputs of that project
 */
record CourseFields(
    List<ProjectCard> projects, @Nullable String project, List<Project.Output> outputs)
    implements FieldsOf<CourseDetails> {
  private static final TextField TITLE = TextField.of("title", "training.course.title").atMost(120);
  private static final Field<String> AIM =
      TextField.lines("aim", "training.course.aim").atMost(600).rows(3).orEmpty();
  private static final ChoicesField<Capacity> AUDIENCE =
      ChoicesField.of(
              "audience",
              "training.course.audience",
              Choice.each(Capacity.class, "training.capacity."))
          .mayBeNone();
  private static final Field<Optional<BigDecimal>> HOURS =
      DecimalField.of("hours", "training.course.hours")
          .between(new BigDecimal("0.5"), new BigDecimal("999"))
          .decimals(1)
          .optional();
  private static final Field<Optional<Integer>> MONTHS =
      WholeNumberField.of("months", "training.course.months").between(1, 600).wide(3).optional();
  private static final TickField LICENCE = TickField.of("licence", "training.course.licence");
  private static final TickField OPEN = TickField.of("open", "training.course.open");

  @Override
  public List<Field<?>> all() {
    List<Field<?>> fields =
        new ArrayList<>(List.of(TITLE, AIM, AUDIENCE, HOURS, MONTHS, projectField()));
    if (!outputs.isEmpty()) {
      fields.add(outputField());
    }
    fields.add(LICENCE);
    fields.add(OPEN);
    return fields;
  }

  private Field<Optional<String>> projectField() {
    return ChoiceField.of(
            "project",
            "training.course.project",
            projects.stream()
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }

  private Field<Optional<String>> outputField() {
    return ChoiceField.of(
            "output",
            "training.course.output",
            outputs.stream()
                .map(
                    one -> Choice.of(one.definition(), one.definition(), Text.english(one.label())))
                .toList())
        .select()
        .optional();
  }

  /** Another project has other outputs, which can be chosen once it is saved. */
  @Override
  public CourseDetails read(Form form) {
    String chosen = form.get(projectField()).orElse(null);
    return new CourseDetails(
        form.get(TITLE),
        form.get(AIM),
        Set.copyOf(form.get(AUDIENCE)),
        form.get(HOURS).orElse(null),
        chosen,
        outputs.isEmpty() || chosen == null || !chosen.equals(project)
            ? null
            : form.get(outputField()).orElse(null),
        form.get(MONTHS).orElse(null),
        form.get(LICENCE),
        form.get(OPEN));
  }

  @Override
  public Form filled(Form form, CourseDetails details) {
    Form filled =
        form.with(TITLE, details.title())
            .with(AIM, details.aim())
            .with(AUDIENCE, List.copyOf(details.audienceInOrder()))
            .with(HOURS, Optional.ofNullable(details.hours()))
            .with(MONTHS, Optional.ofNullable(details.validMonths()))
            .with(projectField(), Optional.ofNullable(details.project()))
            .with(LICENCE, details.givesLicence())
            .with(OPEN, details.isOpen());
    return outputs.isEmpty()
        ? filled
        : filled.with(outputField(), Optional.ofNullable(details.output()));
  }
}
