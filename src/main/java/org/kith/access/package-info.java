/** Who may do what: actors, actions, areas kept apart by the database, and the audit trail. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: journey",
      "ui :: records",
      "database"
    })
@NullMarked
package org.kith.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
