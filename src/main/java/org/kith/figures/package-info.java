/** The ledger: what each source states, where sources contradict each other, and why. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "ui",
      "ui :: components",
      "ui :: drawing",
      "access",
      "documents",
      "imports",
      "geography"
    })
@NullMarked
package org.kith.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
