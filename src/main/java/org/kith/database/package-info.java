/**
 * The database that every other module stands on: the embedded PostgreSQL of a data folder, or a
 * server of the operator's own. Owns no tables and knows no Spring.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.kith.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
