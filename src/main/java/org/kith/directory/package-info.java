/**
 * What organisations do for people: their services, which anybody can search in any language, and
 * whose owners are asked whether all of it is still right. How it works: {@code docs/directory.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "documents",
      "geography",
      "imports",
      "imports :: tables",
      "figures",
      "organisations",
      "activity",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
