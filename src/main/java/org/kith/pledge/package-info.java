/**
 * Pledges that people and organisations sign: who signed, what they committed to, and how it goes.
 * How it works: {@code docs/pledge.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "documents",
      "files",
      "geography",
      "imports",
      "figures",
      "organisations",
      "programme",
      "people",
      "activity",
      "ui",
      "ui :: components",
      "ui :: drawing",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
