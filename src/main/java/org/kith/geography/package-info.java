/** Places: areas, localities, wards and neighbourhoods, their boundaries and who lives there. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "statistics :: segregation",
      "ui",
      "ui :: components",
      "ui :: drawing",
      "ui :: records",
      "access",
      "imports"
    })
@NullMarked
package org.kith.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
