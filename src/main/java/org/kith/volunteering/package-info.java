/**
 * Volunteers in their roles, from being recruited to leaving: what a role asks for, checks, hours,
 * matches, reviews. How it works: {@code docs/volunteering.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "organisations",
      "programme",
      "people",
      "activity",
      "training",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.volunteering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
