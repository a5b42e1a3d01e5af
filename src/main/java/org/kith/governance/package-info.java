/**
 * How the programme is governed: risks, issues and decisions, meetings and what they agreed,
 * equality and data-protection registers, and the board's quarterly paper. How it works: {@code
 * docs/governance.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "documents",
      "figures",
      "programme",
      "funding",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records",
      "ui :: drawing"
    })
@NullMarked
package org.kith.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
