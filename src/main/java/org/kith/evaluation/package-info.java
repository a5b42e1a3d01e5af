/**
 * The evaluation report, which follows from the programme's records and its ledger, and its
 * editions, which do not change when those do.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: drawing",
      "access",
      "documents",
      "geography",
      "figures",
      "organisations",
      "programme"
    })
@NullMarked
package org.kith.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
