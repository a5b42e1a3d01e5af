package org.kith.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.geography.Locality;
import org.kith.people.Born;
import org.kith.people.PersonDetails;
import org.kith.people.SafeToContact;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.WholeNumberField;

/** What is asked about somebody: no more than the work needs, and all but a name may be left. */
final class PersonFields implements FieldsOf<PersonDetails> {
  private static final TextField GIVEN = TextField.of("given", "people.given").atMost(60);
  private static final Field<String> FAMILY =
      TextField.of("family", "people.family").atMost(60).orEmpty();
  private static final ChoiceField<SafeToContact> CONTACT =
      ChoiceField.of(
          "contact", "people.contact", Choice.each(SafeToContact.class, "people.contact."));
  static final Field<String> CONTACT_NOTE =
      TextField.of("contact-note", "people.contact-note").atMost(200).orEmpty();
  private static final Field<String> PHONE = TextField.phone("phone", "people.phone").orEmpty();
  private static final Field<String> EMAIL = TextField.email("email", "people.email").orEmpty();
  static final Field<Optional<LocalDate>> BORN_ON =
      DateField.of("born", "people.born-on").optional();
  static final Field<Optional<Integer>> BORN_IN =
      WholeNumberField.of("born-in", "people.born-in").between(1900, 2100).wide(4).optional();
  private static final Field<String> POSTCODE =
      TextField.of("postcode", "people.postcode").atMost(8).wide(10).orEmpty();
  private static final List<String> NEEDS =
      List.of(
          "step_free",
          "bsl",
          "hearing_loop",
          "large_print",
          "easy_read",
          "interpreter",
          "quiet_space",
          "childcare",
          "transport",
          "other");
  private static final ChoicesField<String> ACCESS_NEEDS =
      ChoicesField.of(
              "access-needs",
              "people.access-needs",
              NEEDS.stream()
                  .map(need -> new Choice<>(need, need, Label.key(needKey(need))))
                  .toList())
          .mayBeNone();
  private static final Field<String> NOTE =
      TextField.lines("note", "people.note").atMost(1000).orEmpty();

  private final Field<Optional<String>> locality;
  private final ChoicesField<String> languages;

  private PersonFields(Field<Optional<String>> locality, ChoicesField<String> languages) {
    this.locality = locality;
    this.languages = languages;
  }

  static PersonFields of(List<Locality> localities, Words words) {
    return new PersonFields(
        ChoiceField.of(
                "locality",
                "people.locality",
                localities.stream()
                    .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                    .toList())
            .select()
            .optional(),
        ChoicesField.of("languages", "people.languages", SpokenLanguages.choices(words))
            .mayBeNone());
  }

  static String needKey(String need) {
    return "people.need." + need.replace('_', '-');
  }

  @Override
  public List<Field<?>> all() {
    List<Field<?>> fields =
        new ArrayList<>(
            List.of(
                GIVEN, FAMILY, CONTACT, CONTACT_NOTE, PHONE, EMAIL, BORN_ON, BORN_IN, POSTCODE));
    fields.addAll(List.of(locality, ACCESS_NEEDS, NOTE, languages));
    return fields;
  }

  /** What no field knows by itself. */
  @Override
  public void check(Form form) {
    Optional<Integer> year = form.get(BORN_IN);
    if (year.isPresent()
        && form.get(BORN_ON).filter(day -> day.getYear() != year.get()).isPresent()) {
      form.refuse(BORN_IN, "people.born-in.differs");
    }
    if (form.get(CONTACT) == SafeToContact.AS_NOTED && form.get(CONTACT_NOTE).isEmpty()) {
      form.refuse(CONTACT_NOTE, "people.contact-note.missing");
    }
  }

  @Override
  public PersonDetails read(Form form) {
    return new PersonDetails(
        form.get(GIVEN),
        form.get(FAMILY),
        form.get(BORN_ON)
            .map(Born::on)
            .or(() -> form.get(BORN_IN).map(Born::in))
            .orElse(Born.UNKNOWN),
        form.get(PHONE),
        form.get(EMAIL),
        form.get(POSTCODE),
        form.get(locality).orElse(null),
        form.get(CONTACT),
        form.get(CONTACT_NOTE),
        form.get(languages),
        form.get(ACCESS_NEEDS),
        form.get(NOTE));
  }

  @Override
  public Form filled(Form form, PersonDetails known) {
    return form.with(GIVEN, known.given())
        .with(FAMILY, known.family())
        .with(CONTACT, known.contact())
        .with(CONTACT_NOTE, known.contactNote())
        .with(PHONE, known.phone())
        .with(EMAIL, known.email())
        .with(BORN_ON, Optional.ofNullable(known.born().on()))
        .with(
            BORN_IN,
            known.born().on() == null ? Optional.ofNullable(known.born().year()) : Optional.empty())
        .with(POSTCODE, known.postcode())
        .with(locality, Optional.ofNullable(known.locality()))
        .with(ACCESS_NEEDS, known.accessNeeds())
        .with(NOTE, known.note())
        .with(languages, known.languages());
  }
}
