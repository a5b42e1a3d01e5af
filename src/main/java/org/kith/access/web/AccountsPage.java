package org.kith.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.access.Account;
import org.kith.access.Role;
import org.kith.access.Scope;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Everybody who may sign in. */
public record AccountsPage(Text title, List<Line> lines, boolean mayManage) implements Page {

  /**
   * An account with its roles and state worded.
   *
   * @param colour of the state's tag
   */
  public record Line(
      Account account, List<Text> roles, List<Text> byGroup, Text state, String colour) {}

  static AccountsPage of(
      List<Account> accounts,
      Map<String, Role> roles,
      Map<Scope, String> scopes,
      boolean mayManage,
      Words words) {
    return new AccountsPage(
        words.text("access.accounts"),
        accounts.stream().map(account -> line(account, roles, scopes, words)).toList(),
        mayManage);
  }

  private static Line line(
      Account account, Map<String, Role> roles, Map<Scope, String> scopes, Words words) {
    return new Line(
        account,
        account.byHand().stream().map(given -> AccountFields.name(given, roles, scopes)).toList(),
        account.byGroup().stream().map(given -> AccountFields.name(given, roles, scopes)).toList(),
        words.text(
            account.isErased()
                ? "access.account.erased"
                : "access.account." + account.state().name().toLowerCase(Locale.ROOT)),
        colour(account.state()));
  }

  private static String colour(Account.State state) {
    return switch (state) {
      case INVITED -> "amber";
      case ACTIVE -> "green";
      case LEFT -> "grey";
    };
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
