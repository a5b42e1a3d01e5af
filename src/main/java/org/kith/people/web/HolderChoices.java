package org.kith.people.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.people.People;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.springframework.stereotype.Component;

/** The organisations for which the actor may add people. */
@Component
class HolderChoices {
  private final Access access;
  private final Organisations organisations;

  HolderChoices(Access access, Organisations organisations) {
    this.access = access;
    this.organisations = organisations;
  }

  private List<String> ids() {
    var scopes = access.who().scopes(People.RECORD);
    if (scopes.contains(Scope.AREA)) {
      return organisations.all().stream().map(Organisation::id).toList();
    }
    return scopes.stream()
        .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
        .map(Scope::id)
        .sorted()
        .toList();
  }

  /** Where there is only one, nobody is asked. */
  Optional<String> only() {
    List<String> ids = ids();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  ChoiceField<String> field() {
    List<String> ids = ids();
    Map<String, String> names = organisations.names(ids);
    return ChoiceField.of(
            "holder",
            "people.holder",
            ids.stream()
                .map(id -> Choice.of(id, id, Text.english(names.getOrDefault(id, id))))
                .toList())
        .select();
  }

  String name(String id) {
    return organisations.names(List.of(id)).getOrDefault(id, id);
  }
}
