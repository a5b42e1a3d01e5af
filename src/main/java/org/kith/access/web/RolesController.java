package org.kith.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AccountRefused;
import org.kith.access.Accounts;
import org.kith.access.Action;
import org.kith.access.Role;
import org.kith.access.Roles;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The table of roles × actions, and the area's own roles. */
@Controller
class RolesController {
  private static final String PATH = "/team/roles";
  private static final TextField NAME = TextField.of("name", "access.role.name").atMost(60);

  private final Access access;
  private final Roles roles;

  RolesController(Access access, Roles roles) {
    this.access = access;
    this.roles = roles;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.require(Accounts.SEE);
    return View.of(
        "access/roles",
        new RolesPage(
            words.text("access.roles"),
            List.copyOf(roles.all().values()),
            roles.offered(),
            access.who().may(Accounts.MANAGE)));
  }

  @GetMapping(PATH + "/new")
  View askForNew(Form form) {
    access.require(Accounts.MANAGE);
    return page(form, PATH + "/new", "access.role.new");
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    return define(form, PATH + "/new", "access.role.new", null);
  }

  @GetMapping(PATH + "/{id}")
  @Transactional(readOnly = true)
  View one(@PathVariable String id, Form form) {
    access.require(Accounts.MANAGE);
    Role role = own(id);
    return page(
        form.with(NAME, role.name())
            .with(actions(), List.copyOf(role.actions()))
            .withVersion(role.version()),
        PATH + "/" + id,
        "access.role.change");
  }

  @PostMapping(PATH + "/{id}")
  View change(@PathVariable String id, Form form) {
    access.require(Accounts.MANAGE);
    return define(form, PATH + "/" + id, "access.role.change", own(id));
  }

  private View define(Form form, String path, String title, @Nullable Role role) {
    access.require(Accounts.MANAGE);
    if (!form.accepts(NAME, actions())) {
      return page(form, path, title);
    }
    String name = form.get(NAME);
    String id = role == null ? kebab(name) : role.id();
    try {
      roles.define(id, name, form.get(actions()), role == null ? 0 : form.version());
      return View.seeOther(PATH);
    } catch (AccountRefused refused) {
      return page(form.refused(refused), path, title);
    }
  }

  private View page(Form form, String path, String title) {
    return FormPage.of(title, form, List.of(NAME, actions()), path, "access.role.save")
        .below(new Crumb(form.words().text("access.roles"), PATH))
        .view();
  }

  private ChoicesField<Action> actions() {
    Map<Action, String> meanings = roles.offered();
    return ChoicesField.of(
        "actions",
        "access.role.actions",
        meanings.entrySet().stream()
            .map(entry ->
                Choice.of(entry.getKey(), entry.getKey().id(), Text.english(entry.getValue())))
            .toList());
  }

  private Role own(String id) {
    Role role = roles.all().get(id);
    if (role == null || !role.isOwn()) {
      throw new NotFound();
    }
    return role;
  }

  private static String kebab(String name) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return id.replaceAll("^-|-$", "").isEmpty() ? "role" : id.replaceAll("^-|-$", "");
  }
}
