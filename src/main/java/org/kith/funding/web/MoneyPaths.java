package org.kith.funding.web;

/** Where the pages about money are. */
final class MoneyPaths {
  static final String MONEY = "/team/money";
  static final String AGREEMENTS = MONEY + "/agreements";
  static final String BUDGETS = MONEY + "/budgets";
  static final String APPROVALS = MONEY + "/approvals";

  private MoneyPaths() {}

  static String agreement(String id) {
    return AGREEMENTS + "/" + id;
  }

  static String budget(String id) {
    return BUDGETS + "/" + id;
  }

  /** Where an entry is approved or declined. */
  static String entry(String id) {
    return MONEY + "/entries/" + id;
  }

  static String takeBack(String id) {
    return entry(id) + "/take-back";
  }
}
