package org.kith.directory.web;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.activity.Venue;
import org.kith.directory.Opening;
import org.kith.directory.ServiceDetails;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Topics;
import org.kith.geography.Locality;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.MoneyField;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.forms.WholeNumberField;

/**
 * What is asked about a service.
 *
 * @param venues where it may be
 * @param localities whose residents it may be for
 */
record ServiceFields(List<Venue> venues, List<Locality> localities)
    implements FieldsOf<ServiceDetails> {
  private static final int OLDEST = 120;
  private static final long DEAREST = 1_000_000;

  private static final TextField NAME = TextField.of("name", "directory.field.name").atMost(120);
  private static final Field<String> ABOUT =
      TextField.lines("about", "directory.field.about").atMost(2000).rows(5).orEmpty();
  private static final ChoicesField<String> TOPICS =
      ChoicesField.of(
              "topics",
              "directory.field.topics",
              Topics.shipped().all().stream()
                  .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name("en"))))
                  .toList())
          .mayBeNone();
  private static final ChoicesField<String> LANGUAGES =
      ChoicesField.of(
              "languages",
              "directory.field.languages",
              List.of(
                      "bfi", "ar", "bg", "bn", "fa", "gu", "ku", "lt", "pa", "pl", "ps", "pt", "ro",
                      "ru", "so", "sq", "ti", "tr", "uk", "ur", "vi", "zh")
                  .stream()
                  .map(code -> Choice.of(code, code, Text.english(language(code))))
                  .toList())
          .mayBeNone();
  private static final TickField REMOTE = TickField.of("remote", "directory.field.remote");
  private static final Field<String> OPENINGS =
      TextField.lines("openings", "directory.field.openings").atMost(1000).rows(5).orEmpty();
  private static final Field<String> OPENING_NOTE =
      TextField.of("opening-note", "directory.field.opening-note").atMost(300).orEmpty();
  private static final ChoiceField<ServiceDetails.Cost.Kind> COST =
      ChoiceField.of(
          "cost",
          "directory.field.cost",
          Choice.each(ServiceDetails.Cost.Kind.class, "directory.cost."));
  private static final Field<Optional<Long>> FEE =
      MoneyField.of("fee", "directory.field.fee").between(0, DEAREST).optional();
  private static final Field<String> FEE_NOTE =
      TextField.of("fee-note", "directory.field.fee-note").atMost(300).orEmpty();
  private static final Field<String> JOINING =
      TextField.lines("joining", "directory.field.joining").atMost(600).rows(3).orEmpty();
  private static final Field<Optional<Integer>> LEAST =
      WholeNumberField.of("least-age", "directory.field.least-age").between(0, OLDEST).optional();
  private static final Field<Optional<Integer>> MOST =
      WholeNumberField.of("most-age", "directory.field.most-age").between(0, OLDEST).optional();
  private static final Field<Optional<String>> EMAIL =
      TextField.email("email", "directory.field.email").optional();
  private static final Field<Optional<String>> PHONE =
      TextField.phone("phone", "directory.field.phone").optional();
  private static final Field<Optional<String>> URL =
      TextField.of("url", "directory.field.url")
          .atMost(300)
          .matching(Pattern.compile("https?://[^\\s\"'<>]+"), "directory.field.url.wrong")
          .optional();
  private static final Field<String> ALERT =
      TextField.lines("alert", "directory.field.alert").atMost(300).rows(2).orEmpty();
  private static final ChoiceField<ServiceStatus> STATUS =
      ChoiceField.of(
          "status",
          "directory.field.status",
          Choice.each(ServiceStatus.class, "directory.status."));
  private static final TickField PUBLIC = TickField.of("public", "directory.field.public");

  private static String language(String code) {
    return code.equals("bfi") ? "British Sign Language" : ULocale.getDisplayName(code, ULocale.UK);
  }

  private ChoicesField<UUID> places() {
    return ChoicesField.of(
            "venues",
            "directory.field.venues",
            venues.stream()
                .map(one ->
                    Choice.of(one.id(), one.id().toString(), Text.english(one.details().name())))
                .toList())
        .mayBeNone();
  }

  private Field<Optional<String>> locality() {
    return ChoiceField.of(
            "locality",
            "directory.field.locality",
            localities.stream()
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }

  @Override
  public List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>(List.of(NAME, ABOUT, TOPICS, LANGUAGES, REMOTE));
    if (!venues.isEmpty()) {
      fields.add(places());
    }
    if (!localities.isEmpty()) {
      fields.add(locality());
    }
    fields.addAll(
        List.of(
            OPENINGS,
            OPENING_NOTE,
            COST,
            FEE,
            FEE_NOTE,
            JOINING,
            LEAST,
            MOST,
            EMAIL,
            PHONE,
            URL,
            ALERT,
            STATUS,
            PUBLIC));
    return fields;
  }

  @Override
  public void check(Form form) {
    if (form.get(OPENINGS).lines().anyMatch(line -> !line.isBlank() && isNoTime(line))) {
      form.refuse(OPENINGS, "directory.field.openings.wrong");
    }
    if (form.get(COST) == ServiceDetails.Cost.Kind.FREE && form.get(FEE).isPresent()) {
      form.refuse(FEE, "directory.field.fee.wrong");
    }
    if (form.get(LEAST).orElse(0) > form.get(MOST).orElse(OLDEST)) {
      form.refuse(MOST, "directory.field.most-age.wrong");
    }
  }

  private static boolean isNoTime(String line) {
    return Opening.read(line).isEmpty();
  }

  @Override
  public ServiceDetails read(Form form) {
    return new ServiceDetails(
        form.get(NAME),
        form.get(ABOUT),
        form.get(TOPICS),
        form.get(LANGUAGES),
        venues.isEmpty() ? List.of() : form.get(places()),
        form.get(REMOTE),
        localities.isEmpty() ? null : form.get(locality()).orElse(null),
        new ServiceDetails.Hours(
            form.get(OPENINGS).lines().flatMap(line -> Opening.read(line).stream()).toList(),
            form.get(OPENING_NOTE)),
        new ServiceDetails.Cost(form.get(COST), form.get(FEE).orElse(null), form.get(FEE_NOTE)),
        form.get(JOINING),
        new ServiceDetails.Ages(form.get(LEAST).orElse(null), form.get(MOST).orElse(null)),
        new ServiceDetails.Contact(
            form.get(EMAIL).orElse(""), form.get(PHONE).orElse(""), form.get(URL).orElse("")),
        form.get(ALERT),
        form.get(STATUS),
        form.get(PUBLIC));
  }

  @Override
  public Form filled(Form form, ServiceDetails says) {
    Form filled =
        form.with(NAME, says.name())
            .with(ABOUT, says.about())
            .with(TOPICS, says.topics())
            .with(LANGUAGES, says.languages())
            .with(REMOTE, says.isRemote())
            .with(
                OPENINGS,
                says.hours().openings().stream()
                    .map(Opening::written)
                    .collect(Collectors.joining("\n")))
            .with(OPENING_NOTE, says.hours().note())
            .with(COST, says.cost().kind())
            .with(FEE, Optional.ofNullable(says.cost().pence()))
            .with(FEE_NOTE, says.cost().note())
            .with(JOINING, says.joining())
            .with(LEAST, Optional.ofNullable(says.ages().least()))
            .with(MOST, Optional.ofNullable(says.ages().most()))
            .with(EMAIL, given(says.contact().email()))
            .with(PHONE, given(says.contact().phone()))
            .with(URL, given(says.contact().url()))
            .with(ALERT, says.alert())
            .with(STATUS, says.status())
            .with(PUBLIC, says.isPublic());
    filled = venues.isEmpty() ? filled : filled.with(places(), says.venues());
    return localities.isEmpty()
        ? filled
        : filled.with(locality(), Optional.ofNullable(says.locality()));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
