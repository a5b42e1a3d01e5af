package org.kith.activity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.activity.DistributionDetails;
import org.kith.activity.Goods;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.WholeNumberField;

/**
 * What is asked about goods given out.
 *
 * @param activity that they were given out at, which is not asked; null: none
 */
record DistributionFields(
    Field<Optional<String>> locality, Field<Optional<String>> project, @Nullable UUID activity)
    implements FieldsOf<DistributionDetails> {
  static final DateField DAY = DateField.of("day", "activity.distribution.day");
  private static final ChoiceField<Goods> GOODS =
      ChoiceField.of("goods", "activity.goods", Choice.each(Goods.class, "activity.goods."));
  private static final Field<String> WORDS =
      TextField.of("words", "activity.distribution.words").atMost(120).orEmpty();
  private static final WholeNumberField ITEMS =
      WholeNumberField.of("items", "activity.distribution.number").between(1, 1_000_000).wide(5);
  private static final Field<Optional<Integer>> COUNTED =
      WholeNumberField.of("counted", "activity.distribution.counted")
          .between(0, 1_000_000)
          .wide(5)
          .optional();
  private static final Field<Optional<Integer>> BEHIND =
      WholeNumberField.of("behind", "activity.distribution.behind")
          .between(0, 1_000_000)
          .wide(5)
          .optional();
  private static final Field<String> NOTE =
      TextField.lines("note", "activity.distribution.note").atMost(500).rows(3).orEmpty();

  @Override
  public List<Field<?>> all() {
    return List.of(DAY, GOODS, WORDS, ITEMS, locality, COUNTED, BEHIND, project, NOTE);
  }

  @Override
  public DistributionDetails read(Form form) {
    return new DistributionDetails(
        form.get(DAY),
        form.get(GOODS),
        form.get(WORDS),
        form.get(ITEMS),
        form.get(locality).orElse(null),
        form.get(COUNTED).orElse(null),
        form.get(BEHIND).orElse(null),
        form.get(project).orElse(null),
        activity,
        form.get(NOTE));
  }

  @Override
  public Form filled(Form form, DistributionDetails says) {
    return form.with(DAY, says.day())
        .with(GOODS, says.goods())
        .with(WORDS, says.words())
        .with(ITEMS, says.items())
        .with(locality, Optional.ofNullable(says.locality()))
        .with(COUNTED, Optional.ofNullable(says.counted()))
        .with(BEHIND, Optional.ofNullable(says.behind()))
        .with(project, Optional.ofNullable(says.project()))
        .with(NOTE, says.note());
  }
}
