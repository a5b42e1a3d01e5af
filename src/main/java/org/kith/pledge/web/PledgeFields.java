package org.kith.pledge.web;

import java.util.List;
import java.util.Optional;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.PledgeDetails.Standing;
import org.kith.programme.ProjectCard;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;

/**
 * What is asked about a pledge.
 *
 * @param projects that it may belong to
 */
record PledgeFields(List<ProjectCard> projects) implements FieldsOf<PledgeDetails> {
  static final TextField TITLE = TextField.of("title", "pledge.words.title").atMost(120);
  static final TextField PROMISE =
      TextField.lines("promise", "pledge.words.promise").atMost(2000).rows(6);
  private static final TextField SLUG =
      TextField.of("slug", "pledge.slug")
          .atMost(60)
          .matching(PledgeDetails.SLUG, "pledge.slug.wrong");
  private static final TickField PEOPLE = TickField.of("people", "pledge.for-people");
  private static final TickField ORGANISATIONS =
      TickField.of("organisations", "pledge.for-organisations");
  private static final ChoiceField<Standing> STANDING =
      ChoiceField.of(
          "standing", "pledge.standing", Choice.each(Standing.class, "pledge.standing."));

  @Override
  public List<Field<?>> all() {
    return List.of(TITLE, PROMISE, SLUG, project(), PEOPLE, ORGANISATIONS, STANDING);
  }

  private Field<Optional<String>> project() {
    return ChoiceField.of(
            "project",
            "pledge.project",
            projects.stream()
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }

  @Override
  public void check(Form form) {
    if (!form.get(PEOPLE) && !form.get(ORGANISATIONS)) {
      form.refuse(PEOPLE, "pledge.for-nobody");
    }
  }

  @Override
  public PledgeDetails read(Form form) {
    return new PledgeDetails(
        form.get(SLUG),
        form.get(TITLE),
        form.get(PROMISE),
        form.get(project()).orElse(null),
        form.get(PEOPLE),
        form.get(ORGANISATIONS),
        form.get(STANDING));
  }

  @Override
  public Form filled(Form form, PledgeDetails details) {
    return form.with(SLUG, details.slug())
        .with(TITLE, details.title())
        .with(PROMISE, details.promise())
        .with(project(), Optional.ofNullable(details.project()))
        .with(PEOPLE, details.forPeople())
        .with(ORGANISATIONS, details.forOrganisations())
        .with(STANDING, details.standing());
  }
}
