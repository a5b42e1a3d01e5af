/** Look, layout, components, charts, maps and languages. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.kith.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
