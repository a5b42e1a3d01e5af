/** The programme itself: strategy, priorities, measures, projects, targets, recommendations. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "imports",
      "geography",
      "figures",
      "organisations",
      "documents",
      "ui",
      "ui :: components",
      "ui :: drawing",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
