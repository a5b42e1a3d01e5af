/**
 * What other programs read: the directory as Open Referral UK 3.0 has it, all that is published as
 * tables, and the team's feed. How to use it: {@code docs/open-data.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "documents",
      "geography",
      "figures",
      "organisations",
      "programme",
      "activity",
      "directory",
      "pledge",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
