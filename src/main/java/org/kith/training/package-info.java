/**
 * Training for volunteers, staff, elected members, partners and residents alike: courses and their
 * runs, who took part and what came of it, certificates, licences. How it works: {@code
 * docs/volunteering.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "documents",
      "files",
      "figures",
      "organisations",
      "programme",
      "people",
      "activity",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
