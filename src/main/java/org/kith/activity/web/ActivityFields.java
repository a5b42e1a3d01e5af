package org.kith.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.activity.Activity;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.Joining;
import org.kith.activity.Offer;
import org.kith.activity.RegisterKind;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.forms.WholeNumberField;

/**
 * What is asked about an activity.
 *
 * @param project and the others whose choices are records
 */
record ActivityFields(
    Field<Optional<String>> project,
    Field<Optional<UUID>> venue,
    Field<Optional<String>> locality,
    ChoicesField<String> languages) {
  static final TextField TITLE = TextField.of("title", "activity.title").atMost(120);
  static final Field<Optional<String>> ABOUT =
      TextField.lines("about", "activity.about").atMost(1000).rows(3).optional();
  static final ChoiceField<Aim> AIM =
      ChoiceField.of("aim", "activity.aim", Choice.each(Aim.class, "activity.aim."));
  static final ChoiceField<RegisterKind> REGISTER =
      ChoiceField.of(
          "register",
          "activity.register-kind",
          Choice.each(RegisterKind.class, "activity.register-kind."));
  static final Field<Optional<String>> PLACE =
      TextField.of("place", "activity.place").atMost(160).optional();
  static final Field<Optional<Integer>> CAPACITY =
      WholeNumberField.of("capacity", "activity.capacity").between(1, 10_000).wide(4).optional();
  static final ChoiceField<Joining> JOINING =
      ChoiceField.of(
          "joining", "activity.joining", Choice.each(Joining.class, "activity.joining."));
  static final Field<Optional<String>> CONTACT =
      TextField.of("contact", "activity.contact").atMost(200).optional();
  static final TickField PUBLIC = TickField.of("public", "activity.public");

  static ActivityFields of(Ask ask, Words words) {
    return new ActivityFields(ask.project(), ask.venue(), ask.locality(), Ask.languages(words));
  }

  List<Field<?>> all() {
    return new ArrayList<>(
        List.of(
            TITLE, ABOUT, AIM, REGISTER, project, venue, PLACE, locality, CAPACITY, languages,
            JOINING, CONTACT, PUBLIC));
  }

  ActivityDetails details(Form form) {
    return new ActivityDetails(
        form.get(TITLE),
        form.get(ABOUT).orElse(""),
        form.get(project).orElse(null),
        form.get(AIM),
        form.get(REGISTER),
        form.get(PLACE).orElse(""),
        form.get(locality).orElse(null),
        form.get(CAPACITY).orElse(null),
        form.get(PUBLIC));
  }

  Offer offer(Form form) {
    return new Offer(
        form.get(venue).orElse(null),
        form.get(languages),
        form.get(JOINING),
        form.get(CONTACT).orElse(""));
  }

  Form stored(Activity activity, Offer offer, Words words) {
    ActivityDetails says = activity.details();
    return Form.blank(words)
        .with(TITLE, says.title())
        .with(ABOUT, given(says.about()))
        .with(project, Optional.ofNullable(says.project()))
        .with(AIM, says.aim())
        .with(REGISTER, says.register())
        .with(PLACE, given(says.place()))
        .with(locality, Optional.ofNullable(says.locality()))
        .with(CAPACITY, Optional.ofNullable(says.capacity()))
        .with(PUBLIC, says.isPublic())
        .with(venue, Optional.ofNullable(offer.venue()))
        .with(languages, offer.languages())
        .with(JOINING, offer.joining())
        .with(CONTACT, given(offer.contact()))
        .withVersion(activity.version());
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
