package org.kith.organisations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.access.Scope;
import org.kith.access.ScopeChoices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Roles can be limited to an organisation. */
@Component
@Order(1)
class OrganisationChoices implements ScopeChoices {
  private final Organisations organisations;

  OrganisationChoices(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public Map<Scope, String> choices() {
    Map<Scope, String> choices = new LinkedHashMap<>();
    organisations
        .all()
        .forEach(one -> choices.put(Scope.organisation(one.id()), one.name() + " (organisation)"));
    return choices;
  }
}
