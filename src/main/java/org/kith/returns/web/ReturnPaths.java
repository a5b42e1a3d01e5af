package org.kith.returns.web;

import org.kith.ui.Crumb;
import org.kith.ui.Words;

/** Where the team's pages about returns are. */
final class ReturnPaths {
  static final String RETURNS = "/team/returns";
  static final String ONE = RETURNS + "/{id}";

  private ReturnPaths() {}

  static String one(String id) {
    return RETURNS + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("returns.team"), RETURNS);
  }
}
