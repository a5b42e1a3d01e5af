/** The database of an installation. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.kith.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
