/**
 * What people come to: activities, their sessions, and who came. How a register is kept: {@code
 * docs/registers.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "geography",
      "organisations",
      "programme",
      "people",
      "imports",
      "imports :: tables",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records",
      "ui :: drawing"
    })
@NullMarked
package org.kith.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
