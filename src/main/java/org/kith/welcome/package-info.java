/**
 * Places of Welcome: the network's standards, when each place is open, how its months went, and who
 * learns from whom. How it works: {@code docs/places-of-welcome.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "geography",
      "figures",
      "organisations",
      "people",
      "activity",
      "training",
      "ui",
      "ui :: components",
      "ui :: drawing",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
