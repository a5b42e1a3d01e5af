/**
 * What partners report: asked for by letter, answered through a one-time link, in a workbook or on
 * the telephone, and accepted as figures. How it works: {@code docs/returns.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "files",
      "outbox",
      "figures",
      "organisations",
      "programme",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records",
      "ui :: drawing"
    })
@NullMarked
package org.kith.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
