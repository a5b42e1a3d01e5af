package org.kith.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Activity;
import org.kith.training.RunDetails;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.WholeNumberField;

/**
 * What is asked about a run.
 *
 * @param activities whose sessions it may meet in
 * @param kept the activity that stays where none can be chosen
 */
record RunFields(List<Activity> activities, @Nullable UUID kept) implements FieldsOf<RunDetails> {
  static final int MOST_ACTIVITIES = 500;

  private static final DateField STARTS = DateField.of("starts", "training.run.starts");
  private static final Field<Optional<LocalDate>> ENDS =
      DateField.of("ends", "training.run.ends").optional();
  private static final Field<String> VENUE =
      TextField.of("venue", "training.run.venue").atMost(120).orEmpty();
  private static final Field<Optional<Integer>> ROOM =
      WholeNumberField.of("room", "training.run.room").between(1, 10_000).wide(4).optional();
  private static final Field<Optional<Integer>> COUNTED =
      WholeNumberField.of("counted", "training.run.counted").between(0, 100_000).wide(5).optional();

  @Override
  public List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>(List.of(STARTS, ENDS, VENUE, ROOM));
    if (!activities.isEmpty()) {
      fields.add(activity());
    }
    fields.add(COUNTED);
    return fields;
  }

  private Field<Optional<UUID>> activity() {
    return ChoiceField.of(
            "activity",
            "training.run.activity",
            activities.stream()
                .map(one ->
                    Choice.of(one.id(), one.id().toString(), Text.english(one.details().title())))
                .toList())
        .select()
        .optional();
  }

  @Override
  public void check(Form form) {
    if (form.get(ENDS).filter(end -> end.isBefore(form.get(STARTS))).isPresent()) {
      form.refuse(ENDS, "training.run.ends.before");
    }
  }

  @Override
  public RunDetails read(Form form) {
    LocalDate starts = form.get(STARTS);
    return new RunDetails(
        starts,
        form.get(ENDS).orElse(starts),
        form.get(VENUE),
        activities.isEmpty() ? kept : form.get(activity()).orElse(null),
        form.get(ROOM).orElse(null),
        form.get(COUNTED).orElse(null));
  }

  @Override
  public Form filled(Form form, RunDetails details) {
    Form filled =
        form.with(STARTS, details.starts())
            .with(ENDS, Optional.of(details.ends()))
            .with(VENUE, details.venue())
            .with(ROOM, Optional.ofNullable(details.room()))
            .with(COUNTED, Optional.ofNullable(details.counted()));
    return activities.isEmpty()
        ? filled
        : filled.with(activity(), Optional.ofNullable(details.activity()));
  }
}
