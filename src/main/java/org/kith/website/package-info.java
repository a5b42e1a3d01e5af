/** What the public sees first: home, about, statements; and whose site it is. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "ui",
      "ui :: components",
      "ui :: drawing",
      "access",
      "documents",
      "geography",
      "figures",
      "programme",
      "comms"
    })
@NullMarked
package org.kith.website;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
