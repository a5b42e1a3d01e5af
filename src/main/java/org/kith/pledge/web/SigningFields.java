package org.kith.pledge.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.geography.Locality;
import org.kith.organisations.Organisation;
import org.kith.organisations.Sector;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;

/**
 * What is asked of somebody who signs: a person a name and one contact, an organisation who signs
 * for it and where it works.
 *
 * @param known the programme's organisations, for colleagues to say which one it is; empty: not
 *     asked
 * @param before what was said before; null: somebody signs now
 */
record SigningFields(
    UUID pledge,
    Signatory.Kind kind,
    List<Locality> localities,
    List<Organisation> known,
    @Nullable Signatory before)
    implements FieldsOf<SignatureDetails> {
  /** Besides localities, as figures of footprints have it. */
  static final List<String> ELSEWHERE = List.of("borough-wide", "unattached", "outside");

  private static final int LEAST_DIGITS = 7;

  static final TextField NAME =
      TextField.of("name", "pledge.sign.name").atMost(80).autocomplete("name");
  static final TextField BODY =
      TextField.of("name", "pledge.sign.body").atMost(120).autocomplete("organization");
  static final TextField CONTACT = TextField.of("contact", "pledge.sign.contact").atMost(120);
  private static final TickField SHOWN = TickField.of("shown", "pledge.sign.shown");
  private static final TickField BODY_SHOWN = TickField.of("shown", "pledge.sign.body.shown");
  private static final TextField AUTHORISER =
      TextField.of("authoriser", "pledge.sign.authoriser").atMost(80).autocomplete("name");
  private static final Field<String> ROLE =
      TextField.of("role", "pledge.sign.role").atMost(80).orEmpty();
  private static final TickField WELCOME = TickField.of("welcome", "pledge.sign.welcome");
  private static final ChoiceField<Sector> SECTOR =
      ChoiceField.of("sector", "pledge.sign.sector", Choice.each(Sector.class, "pledge.sector."))
          .select();

  @Override
  public List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>();
    if (kind == Signatory.Kind.PERSON) {
      fields.add(NAME);
      fields.add(CONTACT);
      if (!localities.isEmpty()) {
        fields.add(home());
      }
      fields.add(SHOWN);
      return fields;
    }
    fields.addAll(List.of(BODY, SECTOR, where(), AUTHORISER, ROLE, CONTACT, WELCOME));
    if (!known.isEmpty()) {
      fields.add(organisation());
    }
    fields.add(BODY_SHOWN);
    return fields;
  }

  private Field<Optional<String>> home() {
    return ChoiceField.of("locality", "pledge.sign.locality", choices()).select().optional();
  }

  private ChoicesField<String> where() {
    return ChoicesField.of(
        "where",
        "pledge.sign.where",
        Stream.concat(
                choices().stream(),
                ELSEWHERE.stream().map(id -> new Choice<>(id, id, Label.key("pledge.where." + id))))
            .toList());
  }

  private List<Choice<String>> choices() {
    return localities.stream()
        .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
        .toList();
  }

  private Field<Optional<String>> organisation() {
    return ChoiceField.of(
            "organisation",
            "pledge.signatory.organisation",
            known.stream()
                .map(one -> Choice.of(one.id(), one.id(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }

  @Override
  public void check(Form form) {
    form.find(CONTACT)
        .filter(contact -> !isContact(contact))
        .ifPresent(contact -> form.refuse(CONTACT, "pledge.sign.contact.wrong"));
  }

  private static boolean isContact(String contact) {
    return contact.contains("@")
        ? TextField.isEmail(contact)
        : contact.replaceAll("[^\\p{Nd}]", "").length() >= LEAST_DIGITS;
  }

  @Override
  public SignatureDetails read(Form form) {
    String language = before == null ? form.words().language().code() : before.details().language();
    if (kind == Signatory.Kind.PERSON) {
      return new SignatureDetails(
          pledge,
          form.get(NAME),
          form.get(CONTACT),
          language,
          localities.isEmpty() ? List.of() : form.get(home()).stream().toList(),
          form.get(SHOWN),
          null);
    }
    return new SignatureDetails(
        pledge,
        form.get(BODY),
        form.get(CONTACT),
        language,
        form.get(where()),
        form.get(BODY_SHOWN),
        new SignatureDetails.Body(
            form.get(SECTOR),
            form.get(AUTHORISER),
            form.get(ROLE),
            known.isEmpty() ? knownBefore() : form.get(organisation()).orElse(null),
            form.get(WELCOME) ? SignatureDetails.PLACE_OF_WELCOME : ""));
  }

  private @Nullable String knownBefore() {
    SignatureDetails.Body body = before == null ? null : before.details().body();
    return body == null ? null : body.organisation();
  }

  @Override
  public Form filled(Form form, SignatureDetails details) {
    SignatureDetails.Body body = details.body();
    if (body == null) {
      Form filled =
          form.with(NAME, details.name())
              .with(CONTACT, details.contact())
              .with(SHOWN, details.isShown());
      return localities.isEmpty()
          ? filled
          : filled.with(home(), details.localities().stream().findFirst());
    }
    Form filled =
        form.with(BODY, details.name())
            .with(CONTACT, details.contact())
            .with(SECTOR, body.sector())
            .with(where(), details.localities())
            .with(AUTHORISER, body.authoriser())
            .with(ROLE, body.role())
            .with(WELCOME, body.adoptsAs().equals(SignatureDetails.PLACE_OF_WELCOME))
            .with(BODY_SHOWN, details.isShown());
    return known.isEmpty()
        ? filled
        : filled.with(organisation(), Optional.ofNullable(body.organisation()));
  }

  /** What localities, and what is besides them, are called. */
  static Map<String, Text> names(List<Locality> localities, org.kith.ui.Words words) {
    Map<String, Text> names = new LinkedHashMap<>();
    localities.forEach(one -> names.put(one.id(), Text.english(one.name())));
    ELSEWHERE.forEach(id -> names.put(id, words.text("pledge.where." + id)));
    return names;
  }
}
