/** Values that every module shares: identifiers, periods, amounts, refusals. No Spring, no SQL. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kith.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
