/**
 * Work with single people: so far concerns about somebody's safety, which nobody reads but the
 * safeguarding leads. How they are kept: {@code docs/concerns.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "database",
      "access",
      "organisations",
      "people",
      "activity",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
