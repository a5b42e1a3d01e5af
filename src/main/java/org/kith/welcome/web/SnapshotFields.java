package org.kith.welcome.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.ui.forms.DecimalField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.forms.WholeNumberField;
import org.kith.welcome.SnapshotDetails;
import org.kith.welcome.Whither;

/**
 * What is asked about a place's month: numbers that a coordinator has in mind or on a sheet. What
 * is left empty of whom people were told is 0.
 */
final class SnapshotFields implements FieldsOf<SnapshotDetails> {
  private static final int MOST = 20_000;
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);
  private static final WholeNumberField ATTENDANCE = number("attendance");
  private static final WholeNumberField NEW_FACES = number("new-faces");
  private static final WholeNumberField VOLUNTEERS = number("volunteers");
  private static final DecimalField HOURS =
      DecimalField.of("hours", "welcome.snapshot.hours")
          .between(BigDecimal.ZERO, BigDecimal.valueOf(5_000))
          .decimals(2);
  private static final Field<String> STORY =
      TextField.lines("story", "welcome.snapshot.story").atMost(2000).rows(4).orEmpty();
  private static final TickField MAY_PUBLISH =
      TickField.of("may-publish", "welcome.snapshot.may-publish");

  static final List<Field<?>> NUMBERS = List.of(ATTENDANCE, NEW_FACES, VOLUNTEERS, HOURS);
  static final List<Field<?>> STORIES = List.of(STORY, MAY_PUBLISH);

  private static WholeNumberField number(String name) {
    return WholeNumberField.of(name, "welcome.snapshot." + name).between(0, MOST).wide(5);
  }

  private static Field<Optional<Integer>> times(Whither whither) {
    return WholeNumberField.of("to-" + Show.key(whither), "welcome.signposted." + Show.key(whither))
        .between(0, MOST)
        .wide(4)
        .optional();
  }

  @Override
  public List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>(NUMBERS);
    fields.addAll(told());
    fields.addAll(STORIES);
    return fields;
  }

  /** How often people were told of whom. */
  static List<Field<Optional<Integer>>> told() {
    return Stream.of(Whither.values()).map(SnapshotFields::times).toList();
  }

  /** Figures by the name of their field, but for those whom nobody was told of. */
  static Map<String, Number> figures(SnapshotDetails details) {
    Map<String, Number> figures = new HashMap<>();
    figures.put(ATTENDANCE.name(), details.attendance());
    figures.put(NEW_FACES.name(), details.newFaces());
    figures.put(VOLUNTEERS.name(), details.volunteers());
    figures.put(HOURS.name(), hours(details.volunteerMinutes()));
    details.signposted().forEach((whither, number) -> figures.put(times(whither).name(), number));
    return figures;
  }

  @Override
  public void check(Form form) {
    if (form.get(NEW_FACES) > form.get(ATTENDANCE)) {
      form.refuse(NEW_FACES, "welcome.snapshot.new-faces.many");
    }
    if (form.get(VOLUNTEERS) == 0 && form.get(HOURS).signum() > 0) {
      form.refuse(VOLUNTEERS, "welcome.snapshot.volunteers.none");
    }
  }

  @Override
  public SnapshotDetails read(Form form) {
    Map<Whither, Integer> signposted = new EnumMap<>(Whither.class);
    for (Whither whither : Whither.values()) {
      form.get(times(whither))
          .filter(number -> number > 0)
          .ifPresent(number -> signposted.put(whither, number));
    }
    return new SnapshotDetails(
        form.get(ATTENDANCE),
        form.get(NEW_FACES),
        form.get(VOLUNTEERS),
        form.get(HOURS).multiply(HOUR).setScale(0, RoundingMode.HALF_UP).intValueExact(),
        signposted,
        form.get(STORY),
        form.get(MAY_PUBLISH));
  }

  @Override
  public Form filled(Form form, SnapshotDetails details) {
    Form filled =
        form.with(ATTENDANCE, details.attendance())
            .with(NEW_FACES, details.newFaces())
            .with(VOLUNTEERS, details.volunteers())
            .with(HOURS, hours(details.volunteerMinutes()))
            .with(STORY, details.story())
            .with(MAY_PUBLISH, details.mayPublish());
    for (Whither whither : Whither.values()) {
      filled = filled.with(times(whither), Optional.ofNullable(details.signposted().get(whither)));
    }
    return filled;
  }

  /** Minutes as hours, without zeros at the end. */
  static BigDecimal hours(int minutes) {
    BigDecimal hours =
        BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    return hours.scale() < 0 ? hours.setScale(0) : hours;
  }
}
