package org.kith.welcome.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.activity.Spoken;
import org.kith.activity.Venue;
import org.kith.geography.Ward;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.kith.welcome.PlaceDetails;
import org.kith.welcome.WeeklyTime;

/**
 * What is asked about a place.
 *
 * @param venues where it may be
 * @param wards of the area
 */
record PlaceFields(List<Venue> venues, List<Ward> wards, Words words)
    implements FieldsOf<PlaceDetails> {
  private static final TextField NAME = TextField.of("name", "welcome.place.name").atMost(120);
  private static final Field<String> ABOUT =
      TextField.lines("about", "welcome.place.about").atMost(500).rows(3).orEmpty();
  private static final Field<String> CONTACT =
      TextField.of("contact", "welcome.place.contact").atMost(120).orEmpty();

  @Override
  public List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>(List.of(NAME, ABOUT, venue(), ward()));
    days().forEach(day -> fields.add(hours(day)));
    fields.add(languages());
    fields.add(CONTACT);
    return fields;
  }

  private static Stream<DayOfWeek> days() {
    return Stream.of(DayOfWeek.values());
  }

  private ChoiceField<UUID> venue() {
    return ChoiceField.of(
            "venue",
            "welcome.place.venue",
            venues.stream()
                .map(one ->
                    Choice.of(one.id(), one.id().toString(), Text.english(one.details().name())))
                .toList())
        .select();
  }

  private Field<Optional<String>> ward() {
    return ChoiceField.of(
            "ward",
            "welcome.place.ward",
            wards.stream()
                .map(one -> Choice.of(one.code(), one.code(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }

  private static Field<Optional<String>> hours(DayOfWeek day) {
    String name = day.getDisplayName(TextStyle.FULL, Locale.UK);
    return TextField.of(name.toLowerCase(Locale.UK), Label.of(Text.english(name)))
        .atMost(60)
        .wide(20)
        .optional();
  }

  private ChoicesField<String> languages() {
    return ChoicesField.of(
            "languages",
            "welcome.place.languages",
            Spoken.CODES.stream()
                .map(code -> Choice.of(code, code, Text.english(Spoken.name(code, words))))
                .toList())
        .mayBeNone();
  }

  @Override
  public void check(Form form) {
    days()
        .forEach(day ->
            form.get(hours(day))
                .filter(typed -> TypedHours.read(day, typed).isEmpty())
                .ifPresent(typed -> form.refuse(hours(day), "welcome.place.hours.wrong")));
    if (days().allMatch(day -> form.get(hours(day)).isEmpty())) {
      form.refuse(hours(DayOfWeek.MONDAY), "welcome.place.hours.none");
    }
  }

  @Override
  public PlaceDetails read(Form form) {
    List<WeeklyTime> times =
        days()
            .flatMap(day ->
                form
                    .get(hours(day))
                    .flatMap(typed -> TypedHours.read(day, typed))
                    .orElse(List.of())
                    .stream())
            .toList();
    return new PlaceDetails(
        form.get(NAME),
        form.get(ABOUT),
        form.get(venue()),
        form.get(ward()).orElse(null),
        form.get(languages()),
        form.get(CONTACT),
        times);
  }

  @Override
  public Form filled(Form form, PlaceDetails details) {
    Form filled =
        form.with(NAME, details.name())
            .with(ABOUT, details.about())
            .with(venue(), details.venue())
            .with(ward(), Optional.ofNullable(details.ward()))
            .with(languages(), details.languages())
            .with(CONTACT, details.contact());
    for (DayOfWeek day : DayOfWeek.values()) {
      filled = filled.with(hours(day), TypedHours.write(details.on(day)));
    }
    return filled;
  }
}
