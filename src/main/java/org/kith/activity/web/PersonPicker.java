package org.kith.activity.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** Choosing one of the people whom an organisation knows. */
@Component
class PersonPicker {
  private static final int MOST = 20;

  private final Access access;
  private final People people;

  PersonPicker(Access access, People people) {
    this.access = access;
    this.people = people;
  }

  /** Those whom the words find. */
  List<PersonName> found(String words, String holder) {
    return words.isBlank()
        ? List.of()
        : people.search(words, MOST).stream().filter(one -> one.holder().equals(holder)).toList();
  }

  /** The one who was chosen, where the organisation knows them. */
  List<PersonName> chosen(Form form, String holder) {
    String id = form.values().text("person");
    return id.matches("[0-9a-f-]{36}")
        ? people.names(List.of(UUID.fromString(id))).values().stream()
            .filter(one -> one.holder().equals(holder))
            .toList()
        : List.of();
  }

  static ChoiceField<UUID> field(Collection<PersonName> some) {
    return ChoiceField.of(
        "person",
        "activity.person",
        some.stream()
            .map(one -> Choice.of(one.id(), one.id().toString(), Text.english(one.full())))
            .toList());
  }

  /**
   * @param title and button: message keys
   */
  View.Shown page(
      String title,
      Text about,
      List<Crumb> crumbs,
      String path,
      String words,
      List<PersonName> some,
      Form form,
      List<Field<?>> more,
      String button) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(field(some));
    fields.addAll(more);
    return View.of(
        "activity/pick-person",
        new PickPage(
            form.words().text(title),
            crumbs,
            about,
            path,
            words,
            !some.isEmpty(),
            access.who().mayAnywhere(People.RECORD),
            form,
            form.show(fields),
            form.words().text(button)));
  }
}
