/**
 * People as organisations know them, and which of those records are of the same person. How it is
 * kept apart and safe: {@code docs/people.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "database",
      "statistics",
      "statistics :: linkage",
      "access",
      "documents",
      "geography",
      "organisations",
      "programme",
      "ui",
      "ui :: components",
      "ui :: drawing",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
