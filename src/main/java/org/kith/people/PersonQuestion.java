package org.kith.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Component;

/**
 * Asks who somebody is: by name, and where people of that name are known already, which of them. So
 * nobody gets a second record because a form did not offer the first.
 */
@Component
public class PersonQuestion {
  /** What they are called; a nickname is enough. */
  public static final TextField GIVEN =
      TextField.of("given", "people.who.given").atMost(60).autocomplete("off");

  /** May be left empty. */
  public static final Field<Optional<String>> FAMILY =
      TextField.of("family", "people.who.family").atMost(60).autocomplete("off").optional();

  private static final int MOST = 8;

  private final People people;

  PersonQuestion(People people) {
    this.people = people;
  }

  /** The fields that this form has by now. */
  public List<Field<?>> fields(Form form) {
    List<Field<?>> fields = new ArrayList<>(List.of(GIVEN, FAMILY));
    List<PersonName> known = known(form);
    if (!known.isEmpty()) {
      fields.add(which(known));
    }
    return fields;
  }

  /**
   * The record of a form whose fields were accepted; somebody new gets one with this organisation.
   *
   * @param holder id of the organisation that holds a new record
   */
  public UUID answer(Form form, String holder) {
    List<PersonName> known = known(form);
    Optional<UUID> chosen = known.isEmpty() ? Optional.empty() : form.get(which(known));
    return chosen.orElseGet(() -> {
      UUID id = UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8));
      people.add(id, holder, PersonDetails.called(form.get(GIVEN), form.get(FAMILY).orElse("")));
      return id;
    });
  }

  private List<PersonName> known(Form form) {
    return form.find(GIVEN)
        .map(given ->
            people.search(given + " " + form.find(FAMILY).flatMap(one -> one).orElse(""), MOST))
        .orElse(List.of());
  }

  private static ChoiceField<Optional<UUID>> which(List<PersonName> known) {
    List<Choice<Optional<UUID>>> choices = new ArrayList<>();
    known.forEach(one ->
        choices.add(
            Choice.of(Optional.of(one.id()), one.id().toString(), Text.english(one.full()))));
    choices.add(new Choice<>(Optional.empty(), "new", Label.key("people.who.new")));
    return ChoiceField.of("which", "people.who.which", choices);
  }
}
