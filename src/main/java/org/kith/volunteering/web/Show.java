package org.kith.volunteering.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kith.people.PersonName;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.Tab;
import org.kith.volunteering.Stage;

/** Values as the pages of volunteering show them. */
final class Show {
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  private Show() {}

  static List<Tab> tabs(Words words) {
    return List.of(
        Tab.of(words.text("volunteering.now"), VolunteersController.PATH),
        Tab.of(words.text("volunteering.left"), VolunteersController.PATH + "/left"),
        Tab.of(words.text("volunteering.roles"), RolesController.PATH),
        Tab.of(words.text("volunteering.counts"), VolunteersController.PATH + "/counts"));
  }

  static Status stage(Stage stage, Words words) {
    Colour colour =
        switch (stage) {
          case RECRUITED -> Colour.BLUE;
          case CHECKED, TRAINED -> Colour.TEAL;
          case ACTIVE -> Colour.GREEN;
          case PAUSED -> Colour.AMBER;
          case LEFT -> Colour.GREY;
        };
    return new Status(words.text("volunteering.stage." + stage.id()), colour);
  }

  static String name(Map<UUID, PersonName> names, UUID record, Words words) {
    PersonName name = names.get(record);
    return name == null ? words.plain("volunteering.somebody") : name.full();
  }

  /** Minutes as hours. */
  static Text hours(int minutes, Words words) {
    BigDecimal hours =
        BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    return words.text("volunteering.hours.said", hours);
  }

  static int minutes(BigDecimal hours) {
    return hours.multiply(HOUR).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /** As keys have it. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
