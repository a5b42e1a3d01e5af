package org.kith.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.kith.LocalProvider.Known;
import org.kith.TestArea;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Assignment;
import org.kith.access.GroupRoles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An area whose people come in through the provider, and what tests do there. */
record ProvidersArea(TestArea area, Accounts accounts, GroupRoles groups, MockMvcTester pages) {

  /** Somebody who came in for the first time. */
  TestBrowser colleague(Known who) {
    TestBrowser browser = browser();
    browser.by(who);
    assertThat(browser.post("/sign-in/provider/confirm")).redirectedUrl().isEqualTo("/team");
    return browser;
  }

  TestBrowser browser() {
    return new TestBrowser(area.host(), pages);
  }

  void gives(String group, Assignment role) {
    area.acting(
        () -> {
          groups.add(group, group, role);
          return role;
        },
        Accounts.MANAGE);
  }

  Account one(String name) {
    return area.acting(accounts::all).stream()
        .filter(account -> account.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static String code(URI back) {
    return back.getRawQuery().replaceFirst(".*(code=[^&]+).*", "$1");
  }
}
