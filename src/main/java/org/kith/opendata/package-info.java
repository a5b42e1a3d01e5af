/**
 * What other programs read: the directory as Open Referral UK 3.0 has it. How to use it: {@code
 * docs/open-data.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "geography",
      "organisations",
      "activity",
      "directory",
      "ui"
    })
@NullMarked
package org.kith.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
