/** What the programme tells: news, told with figures of the ledger. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "ui",
      "ui :: components",
      "ui :: forms",
      "access",
      "documents",
      "imports",
      "figures",
      "figures :: writing"
    })
@NullMarked
package org.kith.comms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
