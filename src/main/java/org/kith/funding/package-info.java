/**
 * The programme's money: budgets, agreements, and one trail of everything that happened to every
 * pound, from which all balances follow. How it works: {@code docs/money.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "imports",
      "documents",
      "geography",
      "figures",
      "organisations",
      "programme",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: drawing"
    })
@NullMarked
package org.kith.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
