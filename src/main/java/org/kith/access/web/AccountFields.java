package org.kith.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Account;
import org.kith.access.Assignment;
import org.kith.access.Role;
import org.kith.access.Scope;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;

/**
 * What is asked about an account: roles in the whole programme, roles with a limit that stay, and
 * one more with a limit.
 *
 * @param kept those with a limit that the account has
 */
record AccountFields(
    Field<Optional<List<Role>>> everywhere,
    Field<Optional<List<Assignment>>> kept,
    Field<Optional<Role>> limited,
    Field<Optional<Scope>> limit,
    boolean hasLimited) {
  static final TextField NAME = TextField.of("name", "access.name").atMost(120).autocomplete("off");
  static final TextField EMAIL = TextField.email("email", "access.email").autocomplete("off");

  static AccountFields of(
      Map<String, Role> roles, Map<Scope, String> scopes, List<Assignment> assigned) {
    List<Choice<Role>> choices =
        roles.values().stream()
            .map(role -> Choice.of(role, role.id(), Text.english(role.name())))
            .toList();
    List<Choice<Scope>> limits = choices(scopes);
    List<Choice<Assignment>> limitedNow =
        assigned.stream()
            .filter(given -> given.scope().kind() != Scope.Kind.AREA)
            .map(given ->
                Choice.of(
                    given, given.role() + "-" + code(given.scope()), name(given, roles, scopes)))
            .toList();
    return new AccountFields(
        ChoicesField.of("roles", "access.account.everywhere", choices).optional(),
        ChoicesField.of("kept", "access.account.kept", limitedNow).optional(),
        ChoiceField.of("limited", "access.account.limited", choices).select().optional(),
        ChoiceField.of("limit", "access.account.limit", limits).select().optional(),
        !limitedNow.isEmpty());
  }

  static Text name(Assignment given, Map<String, Role> roles, Map<Scope, String> scopes) {
    Role role = roles.get(given.role());
    String name = role == null ? given.role() : role.name();
    return Text.english(
        given.scope().kind() == Scope.Kind.AREA
            ? name
            : name + ": " + scopes.getOrDefault(given.scope(), given.scope().id()));
  }

  /** What a role can be limited to. */
  static List<Choice<Scope>> choices(Map<Scope, String> scopes) {
    return scopes.entrySet().stream()
        .map(scope ->
            Choice.of(scope.getKey(), code(scope.getKey()), Text.english(scope.getValue())))
        .toList();
  }

  private static String code(Scope scope) {
    return scope.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + scope.id();
  }

  List<Field<?>> forNew() {
    return List.of(NAME, EMAIL, everywhere, limited, limit);
  }

  List<Field<?>> forChange() {
    return hasLimited
        ? List.of(NAME, everywhere, kept, limited, limit)
        : List.of(NAME, everywhere, limited, limit);
  }

  /** The account's stored values in a form. */
  Form fill(Form form, Account account, Map<String, Role> roles) {
    List<Role> wide =
        account.byHand().stream()
            .filter(given -> given.scope().kind() == Scope.Kind.AREA)
            .flatMap(given -> Optional.ofNullable(roles.get(given.role())).stream())
            .toList();
    List<Assignment> narrow =
        account.byHand().stream().filter(given -> given.scope().kind() != Scope.Kind.AREA).toList();
    return form.with(NAME, account.name())
        .with(everywhere, Optional.of(wide))
        .with(kept, Optional.of(narrow))
        .withVersion(account.version());
  }

  /** Checks the fields together: a limited role needs its limit. */
  boolean accepted(Form form, List<Field<?>> asked) {
    if (!form.accepts(asked)) {
      return false;
    }
    if (form.get(limited).isPresent() && form.get(limit).isEmpty()) {
      form.refuse(limit, "access.account.limit.missing");
    }
    return !form.hasErrors();
  }

  List<Assignment> assignments(Form form) {
    List<Assignment> all = new ArrayList<>();
    form.get(everywhere)
        .ifPresent(roles -> roles.forEach(role -> all.add(new Assignment(role.id(), Scope.AREA))));
    if (hasLimited) {
      form.get(kept).ifPresent(all::addAll);
    }
    form.get(limited)
        .ifPresent(role -> all.add(new Assignment(role.id(), form.get(limit).orElseThrow())));
    return all.stream().distinct().toList();
  }
}
