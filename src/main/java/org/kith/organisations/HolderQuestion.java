package org.kith.organisations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Scope;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** Asks for which organisation something is recorded, where somebody may do it for several. */
@Component
public class HolderQuestion {
  private final Access access;
  private final Organisations organisations;

  HolderQuestion(Access access, Organisations organisations) {
    this.access = access;
    this.organisations = organisations;
  }

  /** The field, or none where there is but one answer. */
  public List<Field<?>> fields(Action action) {
    Map<String, String> own = own(action);
    return own.size() == 1 ? List.of() : List.of(field(own));
  }

  /** The answer of a form whose fields were accepted: id of the organisation. */
  public String answer(Form form, Action action) {
    Map<String, String> own = own(action);
    return own.size() == 1 ? own.keySet().iterator().next() : form.get(field(own));
  }

  /** The form with the field filled in, where it is asked. */
  public Form filled(Form form, Action action, String holder) {
    Map<String, String> own = own(action);
    return own.size() == 1 ? form : form.with(field(own), holder);
  }

  private static ChoiceField<String> field(Map<String, String> own) {
    return ChoiceField.of(
            "holder",
            "organisations.holder",
            own.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> Choice.of(one.getKey(), one.getKey(), Text.english(one.getValue())))
                .toList())
        .select();
  }

  /** Names by id of those for which the actor may do it. */
  private Map<String, String> own(Action action) {
    Map<String, String> own = new TreeMap<>();
    if (access.who().may(action)) {
      organisations.all().forEach(one -> own.put(one.id(), one.name()));
      return own;
    }
    List<String> ids =
        access.who().scopes(action).stream()
            .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
            .map(Scope::id)
            .toList();
    Map<String, String> names = organisations.names(ids);
    ids.forEach(id -> own.put(id, names.getOrDefault(id, id)));
    return own;
  }
}
