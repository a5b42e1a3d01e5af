package org.kith.volunteering.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.programme.ProjectCard;
import org.kith.training.Course;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.volunteering.CheckLevel;
import org.kith.volunteering.RoleDetails;

/**
 * What is asked about a role.
 *
 * @param projects that it may belong to
 * @param courses that it may ask for
 */
record RoleFields(List<ProjectCard> projects, List<Course> courses)
    implements FieldsOf<RoleDetails> {
  private static final TextField TITLE =
      TextField.of("title", "volunteering.role.title").atMost(80);
  private static final Field<String> ABOUT =
      TextField.lines("about", "volunteering.role.about").atMost(600).rows(3).orEmpty();
  private static final ChoiceField<CheckLevel> CHECK =
      ChoiceField.of(
          "check", "volunteering.role.check", Choice.each(CheckLevel.class, "volunteering.level."));
  private static final TickField MATCHED = TickField.of("matched", "volunteering.role.matched");
  private static final TickField OPEN = TickField.of("open", "volunteering.role.open");

  @Override
  public List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>(List.of(TITLE, ABOUT, project(), CHECK));
    if (!courses.isEmpty()) {
      fields.add(courseField());
    }
    fields.add(MATCHED);
    fields.add(OPEN);
    return fields;
  }

  private Field<Optional<String>> project() {
    return ChoiceField.of(
            "project",
            "volunteering.role.project",
            projects.stream()
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }

  private ChoicesField<UUID> courseField() {
    return ChoicesField.of(
            "courses",
            "volunteering.role.courses",
            courses.stream()
                .map(one ->
                    Choice.of(one.id(), one.id().toString(), Text.english(one.details().title())))
                .toList())
        .mayBeNone();
  }

  @Override
  public RoleDetails read(Form form) {
    return new RoleDetails(
        form.get(TITLE),
        form.get(ABOUT),
        form.get(project()).orElse(null),
        form.get(CHECK),
        courses.isEmpty() ? List.of() : form.get(courseField()),
        form.get(MATCHED),
        form.get(OPEN));
  }

  @Override
  public Form filled(Form form, RoleDetails details) {
    Form filled =
        form.with(TITLE, details.title())
            .with(ABOUT, details.about())
            .with(project(), Optional.ofNullable(details.project()))
            .with(CHECK, details.check())
            .with(MATCHED, details.isMatched())
            .with(OPEN, details.isOpen());
    return courses.isEmpty() ? filled : filled.with(courseField(), details.courses());
  }
}
