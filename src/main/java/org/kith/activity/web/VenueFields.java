package org.kith.activity.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;
import org.kith.activity.VenueDetails;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;

/**
 * What is asked about a venue.
 *
 * @param locality which of the area's it is in
 */
record VenueFields(Field<Optional<String>> locality) implements FieldsOf<VenueDetails> {
  private static final TextField NAME = TextField.of("name", "activity.venue.name").atMost(120);
  private static final Field<String> ADDRESS =
      TextField.lines("address", "activity.venue.address").atMost(300).rows(3).orEmpty();
  private static final Field<Optional<String>> POINT =
      TextField.of("point", "activity.venue.point").atMost(40).optional();
  private static final ChoicesField<BuildingAccess> ACCESS =
      ChoicesField.of(
              "access",
              "activity.venue.access",
              Choice.each(BuildingAccess.class, "activity.building."))
          .mayBeNone();
  private static final Field<String> NOTE =
      TextField.lines("note", "activity.venue.note").atMost(500).rows(3).orEmpty();
  private static final TickField HIDDEN = TickField.of("hidden", "activity.venue.hidden");

  @Override
  public List<Field<?>> all() {
    return List.of(NAME, ADDRESS, locality, POINT, ACCESS, NOTE, HIDDEN);
  }

  @Override
  public void check(Form form) {
    form.get(POINT)
        .filter(written -> point(written) == null)
        .ifPresent(written -> form.refuse(POINT, "activity.venue.point.wrong"));
  }

  /** Latitude and longitude as maps on the web show them: 52.58580, -1.98290; null: no such. */
  static @Nullable Point point(String written) {
    String[] parts = written.split("[,;\\s]+", -1);
    if (parts.length != 2
        || !parts[0].matches("\\d{1,3}(\\.\\d{1,12})?")
        || !parts[1].matches("-?\\d{1,3}(\\.\\d{1,12})?")) {
      return null;
    }
    try {
      return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    } catch (IllegalArgumentException elsewhere) {
      return null;
    }
  }

  @Override
  public VenueDetails read(Form form) {
    return new VenueDetails(
        form.get(NAME),
        form.get(ADDRESS),
        form.get(locality).orElse(null),
        form.get(POINT).map(VenueFields::point).orElse(null),
        form.get(ACCESS),
        form.get(NOTE),
        form.get(HIDDEN));
  }

  @Override
  public Form filled(Form form, VenueDetails says) {
    return form.with(NAME, says.name())
        .with(ADDRESS, says.address())
        .with(locality, Optional.ofNullable(says.locality()))
        .with(
            POINT,
            Optional.ofNullable(says.point())
                .map(point -> point.latitude() + ", " + point.longitude()))
        .with(ACCESS, says.access())
        .with(NOTE, says.accessNote())
        .with(HIDDEN, says.isHidden());
  }
}
