/** Statistics that the programme needs and no library has: pure arithmetic, no Spring, no SQL. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.kith.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
