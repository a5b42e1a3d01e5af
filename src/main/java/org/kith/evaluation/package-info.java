/** The evaluation report: everything in it follows from the programme's records and its ledger. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "ui",
      "ui :: components",
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
