/** The ledger: what each source states, where sources contradict each other, and why. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "statistics :: disclosure",
      "ui",
      "ui :: components",
      "ui :: records",
      "ui :: drawing",
      "ui :: forms",
      "access",
      "files",
      "documents",
      "imports",
      "geography"
    })
@NullMarked
package org.kith.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
