/** The import engine: reads programme folders, checks everything, writes all or nothing. */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package org.kith.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
