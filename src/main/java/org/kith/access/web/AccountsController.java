package org.kith.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.Account;
import org.kith.access.AccountRefused;
import org.kith.access.Accounts;
import org.kith.access.Accounts.Invitation;
import org.kith.access.Assignment;
import org.kith.access.AuditTrail;
import org.kith.access.Leavers;
import org.kith.access.Role;
import org.kith.access.Roles;
import org.kith.access.Scope;
import org.kith.access.ScopeChoices;
import org.kith.access.SignIn;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who may sign in, and with which roles. */
@Controller
class AccountsController {
  private static final String PATH = "/team/accounts";
  private static final int HISTORY = 30;

  private final Access access;
  private final Accounts accounts;
  private final Leavers leavers;
  private final Roles roles;
  private final SignIn signIn;
  private final AuditTrail trail;
  private final List<ScopeChoices> scopes;
  private final String origin;

  AccountsController(
      Access access,
      Accounts accounts,
      Leavers leavers,
      Roles roles,
      SignIn signIn,
      AuditTrail trail,
      ObjectProvider<ScopeChoices> scopes,
      @Value("${kith.public-url:}") String origin) {
    this.access = access;
    this.accounts = accounts;
    this.leavers = leavers;
    this.roles = roles;
    this.signIn = signIn;
    this.trail = trail;
    this.scopes = scopes.orderedStream().toList();
    this.origin = origin;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.require(Accounts.SEE);
    return View.of(
        "access/accounts",
        AccountsPage.of(
            accounts.all(), roles.all(), scopes(), access.who().may(Accounts.MANAGE), words));
  }

  @GetMapping(PATH + "/new")
  @Transactional(readOnly = true)
  View askForNew(Form form) {
    access.require(Accounts.MANAGE);
    return newPage(form, fields(List.of()));
  }

  @PostMapping(PATH + "/new")
  View invite(Form form) {
    access.require(Accounts.MANAGE);
    AccountFields asked = fields(List.of());
    if (!asked.accepted(form, asked.forNew())) {
      return newPage(form, asked);
    }
    try {
      Invitation invitation =
          accounts.invite(
              form.get(AccountFields.NAME), form.get(AccountFields.EMAIL), asked.assignments(form));
      return invited(invitation, form.words());
    } catch (AccountRefused refused) {
      return newPage(form.refused(refused), asked);
    }
  }

  private View newPage(Form form, AccountFields asked) {
    return FormPage.of("access.accounts.new", form, asked.forNew(), PATH + "/new", "access.invite")
        .below(crumb(form.words()))
        .saying("access.accounts.new.said")
        .view();
  }

  /** The link is shown once, to be told by phone where nobody can send mail; it is kept nowhere. */
  private View invited(Invitation invitation, Words words) {
    signIn.send(invitation);
    Account account = accounts.account(invitation.account()).orElseThrow();
    return View.of(
        "access/invited",
        new InvitedPage(
            words.text("access.invited", account.name()),
            List.of(crumb(words)),
            origin + invitation.path(),
            PATH + "/" + account.id()));
  }

  @GetMapping(PATH + "/{id}")
  @Transactional(readOnly = true)
  View one(@PathVariable String id, Form form) {
    access.require(Accounts.SEE);
    Account account = existing(id);
    AccountFields asked = fields(account);
    return page(account, asked, asked.fill(form, account, roles.all()));
  }

  @PostMapping(PATH + "/{id}")
  View change(@PathVariable String id, Form form) {
    access.require(Accounts.MANAGE);
    Account account = existing(id);
    AccountFields asked = fields(account);
    if (!asked.accepted(form, asked.forChange())) {
      return page(account, asked, form);
    }
    try {
      accounts.change(id, form.version(), form.get(AccountFields.NAME), asked.assignments(form));
      return View.seeOther(PATH + "/" + id);
    } catch (AccountRefused refused) {
      return page(account, asked, form.refused(refused));
    }
  }

  @PostMapping(PATH + "/{id}/link")
  View inviteAgain(@PathVariable String id, Words words) {
    access.require(Accounts.MANAGE);
    return invited(accounts.inviteAgain(existing(id).id()), words);
  }

  @PostMapping(PATH + "/{id}/leave")
  View leave(@PathVariable String id, Form form) {
    access.require(Accounts.MANAGE);
    Account account = existing(id);
    try {
      accounts.leave(id, form.version());
      return View.seeOther(PATH);
    } catch (AccountRefused refused) {
      AccountFields asked = fields(account);
      Form shown = asked.fill(Form.blank(form.words()), account, roles.all());
      return page(account, asked, shown.refused(refused));
    }
  }

  @PostMapping(PATH + "/{id}/erase")
  View erase(@PathVariable String id, Form form) {
    access.require(Leavers.ERASE);
    Account account = existing(id);
    try {
      leavers.erase(id);
      return View.seeOther(View.done(PATH + "/" + id, "access.account.erased.done"));
    } catch (AccountRefused refused) {
      return page(account, fields(account), form.refused(refused));
    }
  }

  private View page(Account account, AccountFields asked, Form form) {
    boolean mayManage = access.who().may(Accounts.MANAGE) && account.state() != Account.State.LEFT;
    AccountPage page =
        new AccountPage(
            Text.english(account.name()),
            List.of(crumb(form.words())),
            account,
            named(account.byHand()),
            named(account.byGroup()),
            form,
            form.show(asked.forChange()),
            mayManage,
            access.who().may(Leavers.ERASE)
                && account.state() == Account.State.LEFT
                && !account.isErased(),
            trail.of("account", account.id(), HISTORY));
    View.Shown shown = View.of("access/account", page);
    return form.hasErrors() ? shown.with(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
  }

  private List<Text> named(List<Assignment> given) {
    return given.stream().map(each -> AccountFields.name(each, roles.all(), scopes())).toList();
  }

  private AccountFields fields(Account account) {
    return fields(account.byHand());
  }

  private AccountFields fields(List<Assignment> assigned) {
    Map<String, Role> known = roles.all();
    return AccountFields.of(known, scopes(), assigned);
  }

  private Map<Scope, String> scopes() {
    Map<Scope, String> all = new LinkedHashMap<>();
    scopes.forEach(some -> all.putAll(some.choices()));
    return all;
  }

  private Account existing(String id) {
    return accounts.account(id).orElseThrow(NotFound::new);
  }

  private static Crumb crumb(Words words) {
    return new Crumb(words.text("access.accounts"), PATH);
  }
}
