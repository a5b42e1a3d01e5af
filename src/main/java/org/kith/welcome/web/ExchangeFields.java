package org.kith.welcome.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.geography.Ward;
import org.kith.organisations.Organisation;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.welcome.ExchangeDetails;
import org.kith.welcome.Place;

/** What is asked about an exchange between a cold spot and a catalyst. */
record ExchangeFields(List<Ward> wards, List<Place> places, List<Organisation> organisations)
    implements FieldsOf<ExchangeDetails> {
  private static final TextField PURPOSE =
      TextField.lines("purpose", "welcome.exchange.purpose").atMost(1000).rows(3);
  private static final DateField BEGAN = DateField.of("began", "welcome.exchange.began");
  private static final Field<Optional<LocalDate>> ENDED =
      DateField.of("ended", "welcome.exchange.ended").optional();
  private static final Field<String> LEARNED =
      TextField.lines("learned", "welcome.exchange.learned").atMost(2000).rows(4).orEmpty();

  @Override
  public List<Field<?>> all() {
    return List.of(ward(), cold(), catalyst(), organisation(), PURPOSE, BEGAN, ENDED, LEARNED);
  }

  ChoiceField<String> ward() {
    return ChoiceField.of(
            "ward",
            "welcome.exchange.ward",
            wards.stream()
                .map(one -> Choice.of(one.code(), one.code(), Text.english(one.name())))
                .toList())
        .select();
  }

  private Field<Optional<UUID>> cold() {
    return place("cold", "welcome.exchange.cold-place");
  }

  private Field<Optional<UUID>> catalyst() {
    return place("catalyst", "welcome.exchange.catalyst-place");
  }

  private Field<Optional<UUID>> place(String name, String key) {
    return ChoiceField.of(
            name,
            key,
            places.stream()
                .map(one ->
                    Choice.of(one.id(), one.id().toString(), Text.english(one.details().name())))
                .toList())
        .select()
        .optional();
  }

  private Field<Optional<String>> organisation() {
    return ChoiceField.of(
            "organisation",
            "welcome.exchange.catalyst-organisation",
            organisations.stream()
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }

  @Override
  public void check(Form form) {
    Optional<UUID> cold = form.get(cold());
    Optional<UUID> catalyst = form.get(catalyst());
    if (catalyst.isEmpty() && form.get(organisation()).isEmpty()) {
      form.refuse(catalyst(), "welcome.exchange.catalyst.none");
    }
    if (catalyst.isPresent() && catalyst.equals(cold)) {
      form.refuse(catalyst(), "welcome.exchange.catalyst.same");
    }
    if (form.get(ENDED).filter(day -> day.isBefore(form.get(BEGAN))).isPresent()) {
      form.refuse(ENDED, "welcome.exchange.ended.before");
    }
  }

  @Override
  public ExchangeDetails read(Form form) {
    return new ExchangeDetails(
        form.get(ward()),
        form.get(cold()).orElse(null),
        form.get(catalyst()).orElse(null),
        form.get(organisation()).orElse(null),
        form.get(PURPOSE),
        form.get(BEGAN),
        form.get(ENDED).orElse(null),
        form.get(LEARNED));
  }

  @Override
  public Form filled(Form form, ExchangeDetails details) {
    return form.with(ward(), details.ward())
        .with(cold(), Optional.ofNullable(details.coldPlace()))
        .with(catalyst(), Optional.ofNullable(details.catalystPlace()))
        .with(organisation(), Optional.ofNullable(details.catalystOrganisation()))
        .with(PURPOSE, details.purpose())
        .with(BEGAN, details.beganOn())
        .with(ENDED, Optional.ofNullable(details.endedOn()))
        .with(LEARNED, details.learned());
  }
}
