/** The ledger: what each source states, where sources contradict each other, and why. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.kith.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
