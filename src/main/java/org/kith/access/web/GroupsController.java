package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.AccountRefused;
import org.kith.access.Accounts;
import org.kith.access.Assignment;
import org.kith.access.GroupRoles;
import org.kith.access.Role;
import org.kith.access.Roles;
import org.kith.access.Scope;
import org.kith.access.ScopeChoices;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Roles that come from groups of the organisation's own provider. */
@Controller
class GroupsController {
  private static final String PATH = "/team/accounts/groups";
  private static final TextField NAME =
      TextField.of("name", "access.groups.name").atMost(120).autocomplete("off");
  private static final TextField GROUP =
      TextField.of("group", "access.groups.group").autocomplete("off");

  private final Access access;
  private final GroupRoles groups;
  private final Roles roles;
  private final Provider provider;
  private final List<ScopeChoices> scopes;

  GroupsController(
      Access access,
      GroupRoles groups,
      Roles roles,
      Provider provider,
      ObjectProvider<ScopeChoices> scopes) {
    this.access = access;
    this.groups = groups;
    this.roles = roles;
    this.provider = provider;
    this.scopes = scopes.orderedStream().toList();
  }

  /** The role that is asked for, and what it is limited to. */
  private record Asked(Field<Role> role, Field<Optional<Scope>> limit) {
    List<Field<?>> all() {
      return List.of(NAME, GROUP, role, limit);
    }
  }

  @GetMapping(PATH)
  View all(Form form, HttpServletRequest request) {
    access.require(Accounts.SEE);
    return page(form, asked(), request);
  }

  @PostMapping(PATH)
  View add(Form form, HttpServletRequest request) {
    access.require(Accounts.MANAGE);
    Asked asked = asked();
    if (form.accepts(asked.all())) {
      try {
        Scope scope = form.get(asked.limit()).orElse(Scope.AREA);
        groups.add(
            form.get(GROUP), form.get(NAME), new Assignment(form.get(asked.role()).id(), scope));
        return View.seeOther(View.done(PATH, "access.groups.added.done"));
      } catch (AccountRefused refused) {
        form.refused(refused);
      }
    }
    return page(form, asked, request);
  }

  @PostMapping(PATH + "/{id}/remove")
  View remove(@PathVariable String id, Form form, HttpServletRequest request) {
    access.require(Accounts.MANAGE);
    try {
      groups.remove(id);
      return View.seeOther(View.done(PATH, "access.groups.removed.done"));
    } catch (AccountRefused refused) {
      return page(form.refused(refused), asked(), request);
    }
  }

  private View page(Form form, Asked asked, HttpServletRequest request) {
    Map<String, Role> known = roles.all();
    Map<Scope, String> limits = scopes();
    GroupsPage page =
        new GroupsPage(
            form.words().text("access.groups"),
            List.of(new Crumb(form.words().text("access.accounts"), "/team/accounts")),
            groups.all().stream()
                .map(group ->
                    new GroupsPage.Line(
                        group.id(),
                        group.name(),
                        group.group(),
                        AccountFields.name(group.gives(), known, limits),
                        group.members()))
                .toList(),
            form,
            form.show(asked.all()),
            provider.name(),
            provider.groupsClaim(),
            Entrance.origin(request) + Discovery.BACK,
            access.who().may(Accounts.MANAGE));
    View.Shown shown = View.of("access/groups", page);
    return form.hasErrors() ? shown.with(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
  }

  private Asked asked() {
    return new Asked(
        ChoiceField.of(
                "role",
                "access.groups.role",
                roles.all().values().stream()
                    .map(role -> Choice.of(role, role.id(), Text.english(role.name())))
                    .toList())
            .select(),
        ChoiceField.of("limit", "access.groups.limit", AccountFields.choices(scopes()))
            .select()
            .optional());
  }

  private Map<Scope, String> scopes() {
    Map<Scope, String> all = new LinkedHashMap<>();
    scopes.forEach(some -> all.putAll(some.choices()));
    return all;
  }
}
