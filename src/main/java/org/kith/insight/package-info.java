/**
 * Whom the programme reaches: counts of different people over registers, crossed by what is known
 * of them. How it is counted: {@code docs/reach.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "statistics",
      "statistics :: mixing",
      "statistics :: segregation",
      "access",
      "documents",
      "geography",
      "figures",
      "organisations",
      "programme",
      "people",
      "activity",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records",
      "ui :: drawing"
    })
@NullMarked
package org.kith.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
