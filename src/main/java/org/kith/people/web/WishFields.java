package org.kith.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.people.Purpose;
import org.kith.people.Wish;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;

/** What is asked when somebody decides about their data, or about a young person's taking part. */
final class WishFields {
  private static final ChoiceField<Wish.Says> SAYS =
      ChoiceField.of("says", "people.wish.says", Choice.each(Wish.Says.class, "people.wish.says."));
  static final DateField ON = DateField.of("on", "people.wish.on");
  private static final Field<Optional<LocalDate>> UNTIL =
      DateField.of("until", "people.wish.until").optional();
  private static final ChoiceField<Wish.Way> WAY =
      ChoiceField.of("way", "people.wish.way", Choice.each(Wish.Way.class, "people.wish.way."));
  private static final ChoiceField<Wish.By> BY =
      ChoiceField.of("by", "people.wish.by", Choice.each(Wish.By.class, "people.wish.by."));
  private static final Field<Optional<String>> GIVER =
      TextField.of("giver", "people.wish.giver").atMost(120).optional();
  private static final Field<Optional<String>> COMPETENCE =
      TextField.of("competence", "people.wish.competence").atMost(300).optional();

  private final ChoiceField<String> matter;

  WishFields(List<Purpose> purposes) {
    List<Choice<String>> matters = new ArrayList<>();
    matters.add(choice(Wish.ATTEND));
    matters.add(choice(Wish.DATA_RIGHTS));
    purposes.stream().map(Purpose::id).map(WishFields::choice).forEach(matters::add);
    this.matter = ChoiceField.of("matter", "people.wish.matter", matters);
  }

  private static Choice<String> choice(String matter) {
    return new Choice<>(matter, matter, Label.key(matterKey(matter)));
  }

  static String matterKey(String matter) {
    return switch (matter) {
      case Wish.ATTEND -> "people.wish.attend";
      case Wish.DATA_RIGHTS -> "people.wish.data-rights";
      default -> "people.purpose." + matter;
    };
  }

  static String saysKey(Wish.Says says) {
    return "people.wish.says." + says.name().toLowerCase(Locale.ROOT);
  }

  static String byKey(Wish.By by) {
    return "people.wish.by." + by.name().toLowerCase(Locale.ROOT);
  }

  List<Field<?>> all() {
    return List.of(matter, SAYS, BY, GIVER, COMPETENCE, ON, UNTIL, WAY);
  }

  Wish read(UUID id, Form form) {
    return new Wish(
        id,
        form.get(matter),
        form.get(SAYS),
        form.get(ON),
        form.get(UNTIL).orElse(null),
        form.get(WAY),
        form.get(BY),
        form.get(GIVER).orElse(""),
        form.get(COMPETENCE).orElse(""));
  }
}
