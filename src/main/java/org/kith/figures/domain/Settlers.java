package org.kith.figures.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Role;
import org.kith.access.Roles;
import org.kith.figures.Settling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may deal with contradictions. */
@Component
public class Settlers {
  private final Accounts accounts;
  private final Roles roles;

  Settlers(Accounts accounts, Roles roles) {
    this.accounts = accounts;
    this.roles = roles;
  }

  /** Names by account, from A to Z. */
  @Transactional(readOnly = true)
  public Map<String, String> names() {
    Map<String, Role> known = roles.all();
    Map<String, String> names = new LinkedHashMap<>();
    accounts.all().stream()
        .filter(account -> account.state() == Account.State.ACTIVE)
        .filter(account ->
            account.roles().stream()
                .flatMap(given -> Optional.ofNullable(known.get(given.role())).stream())
                .anyMatch(role -> role.actions().contains(Settling.CONTRADICT)))
        .forEach(account -> names.put(account.id(), account.name()));
    return names;
  }
}
